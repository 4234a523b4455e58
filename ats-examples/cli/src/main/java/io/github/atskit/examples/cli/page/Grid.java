package io.github.atskit.examples.cli.page;

import java.util.List;

/**
 * Numbers in rows and columns, for a terminal as for a page. The first cell of a row names it.
 *
 * @param caption what they are
 * @param headings of the columns
 * @param rows each with a cell for every heading
 */
public record Grid(String caption, List<String> headings, List<List<String>> rows) {

    public Grid {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        for (List<String> row : rows) {
            if (row.size() != headings.size()) {
                throw new IllegalArgumentException("a row has a cell for every heading");
            }
        }
    }
}
