package io.github.atskit.standards;

/**
 * One thing that is wrong in a data file: where, what, and what would have been right. A file is read to its end, so
 * that whoever mends it sees all faults at once.
 *
 * @param file the name that the file was read under; for a catalogue put together from parts, {@code editions} or
 *     {@code lineages}, with the place in that list as the line
 * @param line the line, counted from 1
 * @param column the place in the line, counted in characters from 1
 * @param problem what is wrong
 * @param allowed what is allowed there
 */
public record DataFault(String file, int line, int column, String problem, String allowed) {
    /**
     * Makes a fault.
     *
     * @param file the name of the file
     * @param line the line, 1 and above
     * @param column the place in it, 1 and above
     * @param problem what is wrong
     * @param allowed what is allowed there
     * @throws NullPointerException if a text is null
     * @throws IllegalArgumentException if a text is blank, longer than 1000 characters, or holds characters that do not
     *     print, or if the line or the column is below 1
     */
    public DataFault {
        Texts.require(file, "file", Texts.LONGEST_FILE_NAME);
        Texts.require(problem, "problem", Texts.LONGEST_PROBLEM);
        Texts.require(allowed, "allowed", Texts.LONGEST_PROBLEM);
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("line " + line + ", column " + column + "; allowed: 1 and above");
        }
    }

    /** {@return the fault on one line, as in {@code own.txt:7:5: unknown domain "skill"; allowed: ...}} */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + problem + "; allowed: " + allowed;
    }
}
