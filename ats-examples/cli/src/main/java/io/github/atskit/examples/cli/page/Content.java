package io.github.atskit.examples.cli.page;

import java.util.List;
import java.util.function.UnaryOperator;

/** What stands in a section. */
public final class Content {
    private final Markup page;
    private final UnaryOperator<String> fresh;

    Content(Markup page, UnaryOperator<String> fresh) {
        this.page = page;
        this.fresh = fresh;
    }

    public Content heading(String heading) {
        page.element("h3", heading).line();
        return this;
    }

    public Content paragraph(String paragraph) {
        page.element("p", paragraph).line();
        return this;
    }

    /** Writes a list; nothing where it is empty. */
    public Content list(List<String> items) {
        if (!items.isEmpty()) {
            page.open("ul").line();
            items.forEach(item -> page.element("li", item).line());
            page.closeLine();
        }
        return this;
    }

    public Content table(Grid grid) {
        HtmlTable.write(page, fresh.apply("table"), grid);
        return this;
    }

    /** Draws a chart with its legend below. */
    public Content chart(Drawing drawing, String legend) {
        page.open("figure").line();
        draw(drawing);
        page.element("figcaption", legend).closeLine();
        return this;
    }

    /** Draws small charts side by side, as many as there is room for, with one legend for all. */
    public Content charts(List<? extends Drawing> drawings, String legend) {
        page.open("figure").open("div", "class", "multiples").line();
        drawings.forEach(this::draw);
        page.closeLine().element("figcaption", legend).closeLine();
        return this;
    }

    private void draw(Drawing drawing) {
        String title = fresh.apply("title");
        String description = fresh.apply("description");
        page.open(
                        "svg",
                        "role",
                        "img",
                        "aria-labelledby",
                        title + ' ' + description,
                        "width",
                        "100%",
                        "height",
                        String.valueOf(drawing.height()))
                .line();
        page.element("title", drawing.title(), "id", title).line();
        page.element("desc", drawing.description(), "id", description).line();
        drawing.draw(page);
        page.closeLine();
    }
}
