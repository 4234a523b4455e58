package io.github.atskit.examples.cli.rows;

import io.github.atskit.examples.cli.yaml.Faults;
import io.github.atskit.examples.cli.yaml.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads files of rows. JSON is told by its first character; all else is CSV. */
public final class RowFiles {
    private static final String NOWHERE = "";
    private static final String ALLOWED = ", allowed: a file of CSV or JSON";

    private final Faults faults;

    public RowFiles(Faults faults) {
        this.faults = faults;
    }

    /**
     * Reads a file from its beginning to its end, or until there are too many faults.
     *
     * @param path the file, as the user would name it
     * @param columns what may stand in a row
     * @param rows takes each row that has all that is required
     */
    public void read(Path path, Columns columns, Consumer<Row> rows) {
        read(path, columns, NOWHERE, rows);
    }

    /**
     * Reads a file whose rows, in JSON, may also stand in a list within an object.
     *
     * @param path the file, as the user would name it
     * @param columns what may stand in a row
     * @param under the field of such an object that holds the list; the other fields are passed over
     * @param rows takes each row that has all that is required
     */
    public void read(Path path, Columns columns, String under, Consumer<Row> rows) {
        String file = path.toString();
        if (!Files.exists(path) || Files.isDirectory(path)) {
            String what = Files.exists(path) ? "'" + path + "' is no file" : "there is no file '" + path + "'";
            faults.add(Position.of(file), what + ALLOWED);
            return;
        }
        try (Utf8Reader text = new Utf8Reader(Files.newInputStream(path))) {
            if (isJson(text)) {
                new JsonRows(file, columns, under, faults).read(text, rows);
            } else {
                new CsvRows(file, columns, faults).read(text, rows);
            }
        } catch (Utf8Reader.NotUtf8 e) {
            faults.add(new Position(file, e.line(), e.column()), "not UTF-8, allowed: a file in UTF-8");
        } catch (IOException e) {
            faults.add(Position.of(file), "'" + path + "' cannot be read (" + e.getMessage() + ")" + ALLOWED);
        }
    }

    private static boolean isJson(Utf8Reader text) throws IOException {
        char first = text.firstVisible();
        return first == '[' || first == '{';
    }
}
