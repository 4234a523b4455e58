package io.github.atskit.examples.cli.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** A page in sections, with a list of them at its beginning. */
public final class Page {
    private static final String STYLE = style();

    private final String language;
    private final String title;
    private final Words words;
    private final List<Section> sections = new ArrayList<>();
    private final List<String> introduction = new ArrayList<>();
    private int names;

    /**
     * What a page says of itself.
     *
     * @param skip the link that leads past the list of sections
     * @param contents the name of that list
     * @param made how the page was made, at its end
     */
    public record Words(String skip, String contents, String made) {}

    private record Section(String id, String title, Consumer<Content> content) {}

    public Page(String language, String title, Words words) {
        this.language = language;
        this.title = title;
        this.words = words;
    }

    /** Adds a paragraph before the sections. */
    public Page introduction(String paragraph) {
        introduction.add(paragraph);
        return this;
    }

    /** Adds a section. */
    public Page section(String heading, Consumer<Content> content) {
        sections.add(new Section("section-" + (sections.size() + 1), heading, content));
        return this;
    }

    /** {@return the whole page} */
    public String html() {
        Markup page = new Markup();
        page.empty("!DOCTYPE html").line().open("html", "lang", language).line();
        head(page);
        page.open("body").line();
        page.element("a", words.skip(), "class", "skip", "href", "#main").line();
        page.open("header").element("h1", title).line();
        introduction.forEach(paragraph -> page.element("p", paragraph).line());
        page.closeLine();
        contents(page);
        page.open("main", "id", "main").line();
        sections.forEach(section -> section(page, section));
        page.closeLine();
        page.open("footer").element("p", words.made()).closeLine();
        page.closeLine().closeLine();
        return page.finished();
    }

    /** Even a script that found its way in would not run. */
    private void head(Markup page) {
        page.open("head").line().empty("meta", "charset", "utf-8").line();
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        String policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
        page.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy)
                .line();
        page.empty("meta", "name", "color-scheme", "content", "light dark").line();
        page.element("title", title).line();
        page.open("style").line().style(STYLE).closeLine();
        page.closeLine();
    }

    private void contents(Markup page) {
        page.open("nav", "aria-label", words.contents()).open("ul").line();
        sections.forEach(section -> page.open("li")
                .element("a", section.title(), "href", '#' + section.id())
                .closeLine());
        page.close().closeLine();
    }

    private void section(Markup page, Section section) {
        page.open("section", "aria-labelledby", section.id()).line();
        page.element("h2", section.title(), "id", section.id()).line();
        section.content().accept(new Content(page, this::fresh));
        page.closeLine();
    }

    /** {@return a name that nothing else on the page has} */
    private String fresh(String kind) {
        names++;
        return String.format(Locale.ROOT, "%s-%d", kind, names);
    }

    private static String style() {
        try (InputStream in = Page.class.getResourceAsStream("page.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
