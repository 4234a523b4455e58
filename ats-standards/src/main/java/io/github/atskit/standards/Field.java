package io.github.atskit.standards;

/** A piece of a line without the spaces around it, and where it stands. */
record Field(String text, int line, int column) {
    /** The piece between two indexes of a line; an empty piece stands where it would have begun. */
    static Field of(String line, int number, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && line.charAt(start) == ' ') {
            start++;
        }
        while (end > start && line.charAt(end - 1) == ' ') {
            end--;
        }
        return start == end
                ? new Field("", number, from + 1)
                : new Field(line.substring(start, end), number, start + 1);
    }

    /** The piece cut at each comma; a piece without a comma comes back alone. */
    Field[] commaSeparated() {
        return cut(text, line, column, ',');
    }

    /** A text cut at each separator. {@code column} is where the text itself begins in its line. */
    static Field[] cut(String text, int line, int column, char separator) {
        int count = 1;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + 1)) {
            count++;
        }
        Field[] pieces = new Field[count];
        int from = 0;
        for (int piece = 0; piece < count; piece++) {
            int to = text.indexOf(separator, from);
            Field found = of(text, line, from, to < 0 ? text.length() : to);
            pieces[piece] = column == 1 ? found : new Field(found.text, line, found.column + column - 1);
            from = to + 1;
        }
        return pieces;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** The text in quotation marks, short enough for a message. */
    String quoted() {
        return "\"" + Texts.shown(text) + "\"";
    }
}
