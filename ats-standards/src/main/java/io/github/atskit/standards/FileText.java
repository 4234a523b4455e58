package io.github.atskit.standards;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Objects;

/**
 * A data file cut into its header and its rows: what the three kinds of file have in common. Faults of form are noted
 * here; the readers of each kind add faults of meaning.
 */
final class FileText {
    private static final char BYTE_ORDER_MARK = 0xFEFF;

    private final FileShape shape;
    private final Faults faults;
    private final ArrayList<Field> keys = new ArrayList<>();
    private final ArrayList<Field> values = new ArrayList<>();
    private final ArrayList<Field[]> rows = new ArrayList<>();
    private boolean complete = true;
    private boolean seenRow;

    private FileText(String file, FileShape shape) {
        this.shape = shape;
        this.faults = new Faults(file);
    }

    static FileText read(String file, String content, FileShape shape) {
        Texts.require(file, "name", Texts.LONGEST_FILE_NAME);
        Objects.requireNonNull(content, "content");
        FileText text = new FileText(file, shape);
        text.readLines(content);
        text.noteWhatIsMissing();
        return text;
    }

    Faults faults() {
        return faults;
    }

    /** The rows that have as many columns as they should. */
    ArrayList<Field[]> rows() {
        return rows;
    }

    /** False if a line could not be used: then what seems to be missing may well stand in that line. */
    boolean isComplete() {
        return complete;
    }

    /** The value of a header key. If it is missing or blank, that has been noted already. */
    Option<Field> header(String key) {
        for (int at = 0; at < keys.size(); at++) {
            if (keys.get(at).text().equals(key) && !values.get(at).isEmpty()) {
                return Option.some(values.get(at));
            }
        }
        return Option.none();
    }

    private void readLines(String content) {
        // Some editors put the mark in front of every UTF-8 file and hide it, so it is no reason to refuse one.
        int from = !content.isEmpty() && content.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        for (int number = 1; from < content.length(); number++) {
            int feed = content.indexOf('\n', from);
            int next = feed < 0 ? content.length() : feed;
            int end = feed > from && content.charAt(feed - 1) == '\r' ? feed - 1 : next;
            readLine(content.substring(from, end), number);
            from = next + 1;
        }
    }

    private void readLine(String line, int number) {
        if (holdsRefused(line, number)) {
            complete = false;
            return;
        }
        Field whole = Field.of(line, number, 0, line.length());
        if (whole.isEmpty() || whole.text().charAt(0) == '#') {
            return;
        }
        if (line.indexOf('|') >= 0) {
            seenRow = true;
            readRow(line, whole);
        } else if (seenRow) {
            unusable(whole, "this is not a row", shape.row());
        } else {
            readHeader(line, whole);
        }
    }

    private boolean holdsRefused(String line, int number) {
        int first = Texts.firstRefused(line, 0);
        for (int at = first; at >= 0; at = Texts.firstRefused(line, at + 1)) {
            char c = line.charAt(at);
            String problem = c == 0xFFFD
                    ? "U+FFFD stands for bytes that are not UTF-8"
                    : Texts.name(c) + " is not a character that prints";
            faults.add(number, at + 1, problem, "printing characters in UTF-8, and spaces rather than tabs");
        }
        return first >= 0;
    }

    private void readRow(String line, Field whole) {
        Field[] columns = Field.cut(line, whole.line(), 1, '|');
        if (columns.length < shape.columns()) {
            unusable(whole, columns.length + " columns instead of " + shape.columns(), shape.row());
        } else if (columns.length > shape.columns()) {
            Field surplus = columns[shape.columns()];
            unusable(surplus, columns.length + " columns instead of " + shape.columns(), shape.row());
        } else {
            rows.add(columns);
        }
    }

    private void readHeader(String line, Field whole) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            unusable(whole, "this is neither a header line nor a row", "key: value, or " + shape.row());
            return;
        }
        Field key = Field.of(line, whole.line(), 0, colon);
        Field value = Field.of(line, whole.line(), colon + 1, line.length());
        if (!shape.knows(key.text())) {
            unusable(key, "unknown header key " + key.quoted(), shape.keys());
        } else if (isRepeated(key)) {
            faults.add(key, "the header key " + key.quoted() + " is repeated", "each key once");
        } else {
            keys.add(key);
            values.add(value);
            if (value.isEmpty()) {
                faults.add(value, "the header key " + key.quoted() + " has no value", "key: value");
            }
        }
    }

    private boolean isRepeated(Field key) {
        for (int at = 0; at < keys.size(); at++) {
            if (keys.get(at).text().equals(key.text())) {
                return true;
            }
        }
        return false;
    }

    private void unusable(Field at, String problem, String allowed) {
        complete = false;
        faults.add(at, problem, allowed);
    }

    private void noteWhatIsMissing() {
        if (!complete) {
            return;
        }
        for (List<String> rest = shape.required(); !rest.isEmpty(); rest = rest.tail()) {
            Field key = new Field(rest.head(), 1, 1);
            if (!isRepeated(key)) {
                faults.add(key, "the header key " + key.quoted() + " is missing", "a line " + key.text() + ": value");
            }
        }
        if (rows.isEmpty()) {
            faults.add(1, 1, "there is no row", shape.row());
        }
    }
}
