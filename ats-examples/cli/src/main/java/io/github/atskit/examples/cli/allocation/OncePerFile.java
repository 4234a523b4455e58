package io.github.atskit.examples.cli.allocation;

import io.github.atskit.examples.cli.rows.Column;
import io.github.atskit.examples.cli.rows.Row;
import io.github.atskit.examples.cli.yaml.Faults;
import io.github.atskit.examples.cli.yaml.Position;
import java.util.HashMap;
import java.util.Map;

/** Names that stand once in a file. */
final class OncePerFile {
    private final Map<String, Position> first = new HashMap<>();
    private final Faults faults;

    OncePerFile(Faults faults) {
        this.faults = faults;
    }

    void take(Row row, Column column) {
        String name = row.text(column).orElseThrow();
        Position before = first.putIfAbsent(name, row.at(column));
        if (before != null) {
            String what = "'" + name + "' stands twice, allowed: each " + column.name() + " once (first in line ";
            faults.add(row.at(column), what + before.line() + ")");
        }
    }
}
