package io.github.atskit.examples.cli.rows;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordWrapper;
import java.util.ArrayList;
import java.util.List;

/**
 * Works out where each field of a line begins: a field is as wide as its text, with its quotes and with the quotes inside, which were
 * doubled.
 */
final class CsvFields extends AbstractBaseCsvCallbackHandler<List<CsvFields.Field>> {
    private List<Field> fields = new ArrayList<>();
    private int line;
    private int column;

    /** A text as it stands in the file, spaces and all. */
    record Field(String text, int line, int column) {}

    /** {@return where the next field begins} */
    int line() {
        return line;
    }

    /** {@return where the next field begins} */
    int column() {
        return column;
    }

    @Override
    protected void handleBegin(long startingLine) {
        fields = new ArrayList<>();
        line = (int) Math.min(startingLine, Integer.MAX_VALUE);
        column = 1;
    }

    @Override
    protected void handleField(int number, char[] buffer, int offset, int length, boolean quoted) {
        fields.add(new Field(new String(buffer, offset, length), line, column));
        if (quoted) {
            column++;
            walk(buffer, offset, length);
            column++;
        } else {
            column += length;
        }
        column++;
    }

    private void walk(char[] buffer, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            char c = buffer[i];
            boolean ends = c == '\n' || c == '\r' && (i + 1 == offset + length || buffer[i + 1] != '\n');
            if (ends) {
                line++;
                column = 1;
            } else if (c != '\r') {
                column += c == '"' ? 2 : 1;
            }
        }
    }

    @Override
    protected RecordWrapper<List<Field>> buildRecord() {
        return wrapRecord(fields);
    }
}
