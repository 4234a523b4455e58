package io.github.atskit.examples.cli.rows;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import io.github.atskit.examples.cli.rows.CsvFields.Field;
import io.github.atskit.examples.cli.yaml.Faults;
import io.github.atskit.examples.cli.yaml.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads CSV: a heading with the names of the columns in any order, then a row on each line. */
final class CsvRows {
    private static final char COMMA = ',';
    private static final char SEMICOLON = ';';

    private final String file;
    private final Columns columns;
    private final Faults faults;

    CsvRows(String file, Columns columns, Faults faults) {
        this.file = file;
        this.columns = columns;
        this.faults = faults;
    }

    void read(Utf8Reader text, Consumer<Row> rows) throws IOException {
        CsvFields fields = new CsvFields();
        try (CsvReader<List<Field>> csv = CsvReader.builder()
                .fieldSeparator(separator(text.ahead()))
                .ignoreDifferentFieldCount(true)
                .acceptCharsAfterQuotes(false)
                .build(fields, text)) {
            read(csv.iterator(), rows);
        } catch (CsvParseException e) {
            Throwable cause = cause(e);
            if (cause instanceof IOException unreadable) {
                throw unreadable;
            }
            String allowed = ", allowed: a value in quotes ends with its quote, and a quote inside is written twice";
            faults.add(position(fields.line(), fields.column()), "no CSV: " + cause.getMessage() + allowed);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Throwable cause(Throwable e) {
        return e.getCause() == null ? e : cause(e.getCause());
    }

    /** Spreadsheets write semicolons where the comma stands in numbers. */
    private static char separator(String ahead) {
        String heading = ahead.lines().findFirst().orElse("");
        return heading.indexOf(COMMA) < 0 && heading.indexOf(SEMICOLON) >= 0 ? SEMICOLON : COMMA;
    }

    private void read(Iterator<List<Field>> lines, Consumer<Row> rows) {
        if (!lines.hasNext()) {
            faults.add(position(1, 1), "the file is empty, allowed: a heading with these columns: " + columns.names());
            return;
        }
        List<Field> heading = lines.next();
        int[] numbers = numbers(heading);
        boolean legible = isLegible(heading, numbers);
        while (legible && lines.hasNext() && !faults.isFull()) {
            row(lines.next(), numbers, rows);
        }
    }

    /** {@return for each field of a line the number of its column; -1 for a fault} */
    private int[] numbers(List<Field> heading) {
        int[] numbers = new int[heading.size()];
        boolean[] seen = new boolean[columns.size()];
        for (int i = 0; i < numbers.length; i++) {
            Field field = heading.get(i);
            String name = field.text().strip();
            int number = columns.number(name);
            if (number < 0) {
                faults.add(position(field), "unknown column '" + name + "', allowed: " + columns.names());
            } else if (seen[number]) {
                faults.add(position(field), "the column '" + name + "' stands twice, allowed: each column once");
                number = -1;
            } else {
                seen[number] = true;
            }
            numbers[i] = number;
        }
        return numbers;
    }

    private boolean isLegible(List<Field> heading, int[] numbers) {
        boolean legible = Arrays.stream(numbers).allMatch(number -> number >= 0);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.all().get(i);
            int wanted = i;
            if (column.required() && Arrays.stream(numbers).noneMatch(number -> number == wanted)) {
                String what = "the column '" + column.name() + "' is missing, required here: " + column.name();
                faults.add(position(heading.get(0)), what);
                legible = false;
            }
        }
        return legible;
    }

    private void row(List<Field> fields, int[] numbers, Consumer<Row> rows) {
        Field first = fields.get(0);
        if (fields.size() != numbers.length) {
            Field at = fields.size() > numbers.length ? fields.get(numbers.length) : first;
            faults.add(position(at), fields.size() + " values, allowed: " + numbers.length + " as in the heading");
            return;
        }
        @Nullable Cell[] cells = new Cell[columns.size()];
        for (int i = 0; i < numbers.length; i++) {
            Field field = fields.get(i);
            cells[numbers[i]] = Cell.of(Formulas.unguarded(field.text()), field.line(), field.column());
        }
        Row row = new Row(file, first.line(), first.column(), columns, cells);
        if (row.complete(faults)) {
            rows.accept(row);
        }
    }

    private Position position(Field field) {
        return position(field.line(), field.column());
    }

    private Position position(int line, int column) {
        return new Position(file, line, column);
    }
}
