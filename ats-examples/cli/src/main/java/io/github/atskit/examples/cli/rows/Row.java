package io.github.atskit.examples.cli.rows;

import io.github.atskit.examples.cli.yaml.Faults;
import io.github.atskit.examples.cli.yaml.Position;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One row. What it lacks is a fault where it begins. */
public final class Row {
    private final String file;
    private final int line;
    private final int column;
    private final Columns columns;
    private final @Nullable Cell[] cells;

    Row(String file, int line, int column, Columns columns, @Nullable Cell[] cells) {
        this.file = file;
        this.line = line;
        this.column = column;
        this.columns = columns;
        this.cells = cells;
    }

    /** {@return where the row begins} */
    public Position at() {
        return new Position(file, line, column);
    }

    /** {@return the text of a column; none where nothing stands there} */
    public Optional<String> text(Column column) {
        return Optional.ofNullable(cell(column)).map(Cell::text);
    }

    /** {@return where the text of a column stands, or where the row begins that lacks it} */
    public Position at(Column column) {
        Cell cell = cell(column);
        return cell == null ? at() : new Position(file, cell.line(), cell.column());
    }

    private @Nullable Cell cell(Column column) {
        return cells[columns.number(column.name())];
    }

    /** {@return whether all that is required stands there; what does not is a fault} */
    boolean complete(Faults faults) {
        boolean complete = true;
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] == null && columns.all().get(i).required()) {
                String name = columns.all().get(i).name();
                faults.add(at(), "'" + name + "' is missing, required here: " + name);
                complete = false;
            }
        }
        return complete;
    }
}
