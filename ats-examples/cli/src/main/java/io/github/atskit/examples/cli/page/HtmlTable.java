package io.github.atskit.examples.cli.page;

/** A table that a screen reader can tell: a caption, and headings of columns and rows. It scrolls by itself where it is too wide. */
final class HtmlTable {
    private HtmlTable() {}

    static void write(Markup page, String id, Grid grid) {
        page.open("div", "class", "scroll", "role", "region", "aria-labelledby", id, "tabindex", "0");
        page.open("table")
                .open("caption")
                .element("span", grid.caption(), "id", id)
                .closeLine();
        page.open("thead").open("tr");
        grid.headings().forEach(heading -> page.element("th", heading, "scope", "col"));
        page.close().close().line().open("tbody").line();
        grid.rows().forEach(row -> row(page, row, grid.headings().size() - 1));
        page.close().close().closeLine();
    }

    private static void row(Markup page, Grid.Row row, int cells) {
        page.open("tr").open("th", "scope", "row").element("bdi", row.name()).close();
        row.cells().forEach(cell -> page.element("td", cell));
        row.instead().ifPresent(text -> page.element("td", text, "colspan", String.valueOf(cells)));
        page.closeLine();
    }
}
