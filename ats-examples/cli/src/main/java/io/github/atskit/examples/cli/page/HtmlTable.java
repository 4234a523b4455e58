package io.github.atskit.examples.cli.page;

import java.util.List;

/** A table that a screen reader can tell: a caption, and headings of columns and rows. It scrolls by itself where it is too wide. */
final class HtmlTable {
    private HtmlTable() {}

    static void write(Markup page, String id, Grid grid) {
        page.open("div", "class", "scroll", "role", "region", "aria-labelledby", id, "tabindex", "0");
        page.open("table").element("caption", grid.caption(), "id", id).line();
        page.open("thead").open("tr");
        grid.headings().forEach(heading -> page.element("th", heading, "scope", "col"));
        page.close().close().line().open("tbody").line();
        for (List<String> row : grid.rows()) {
            page.open("tr")
                    .open("th", "scope", "row")
                    .element("bdi", row.get(0))
                    .close();
            row.subList(1, row.size()).forEach(cell -> page.element("td", cell));
            page.closeLine();
        }
        page.close().close().closeLine();
    }
}
