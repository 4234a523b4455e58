package io.github.atskit.examples.cli.page;

import java.util.List;
import java.util.Optional;

/**
 * Numbers in rows and columns, for a terminal as for a page.
 *
 * @param caption what they are
 * @param headings of the columns, that of the names first
 * @param rows each with a cell for every heading but the first
 */
public record Grid(String caption, List<String> headings, List<Row> rows) {

    public Grid {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.instead().isEmpty() && row.cells().size() != headings.size() - 1) {
                throw new IllegalArgumentException("a row has a cell for every heading");
            }
        }
    }

    /**
     * A row.
     *
     * @param name what it is about
     * @param cells its numbers
     * @param instead what is said in their place
     */
    public record Row(String name, List<String> cells, Optional<String> instead) {

        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(String name, List<String> cells) {
            return new Row(name, cells, Optional.empty());
        }

        public static Row without(String name, String instead) {
            return new Row(name, List.of(), Optional.of(instead));
        }
    }
}
