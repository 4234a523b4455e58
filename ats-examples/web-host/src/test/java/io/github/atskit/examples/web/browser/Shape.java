package io.github.atskit.examples.web.browser;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page is made of, apart from its words: elements, attributes, whether there is any text, and whether what refers to another element
 * finds it. Of neighbours that are alike one is told. No rule of accessibility and no rule of the style sheet can tell two pages of one
 * shape apart, but by the length of words.
 */
final class Shape {
    private static final Set<String> WORDS =
            Set.of("href", "value", "action", "id", "name", "title", "alt", "aria-label", "src", "datetime", "content");
    private static final Set<String> REFERENCES = Set.of("for", "aria-describedby", "aria-labelledby", "aria-controls");
    private static final Set<String> SILENT = Set.of("script", "link", "meta", "title");

    private final Document page;

    private Shape(Document page) {
        this.page = page;
    }

    static String of(Document page) {
        return new Shape(page).of(page.body()) + page.select("html").attr("data-theme");
    }

    private String of(Element element) {
        StringBuilder shape = new StringBuilder("<").append(element.tagName());
        element.attributes().forEach(attribute -> shape.append(' ').append(attribute(attribute)));
        shape.append(element.ownText().isBlank() ? ">" : ">*");
        String before = "";
        for (Element child : element.children()) {
            String next = SILENT.contains(child.tagName()) ? "" : of(child);
            if (!next.equals(before)) {
                shape.append(next);
                before = next;
            }
        }
        return shape.append("</>").toString();
    }

    private String attribute(Attribute attribute) {
        String name = attribute.getKey();
        String value = attribute.getValue();
        if (REFERENCES.contains(name)) {
            List<String> missing = List.of(value.split("\\s+")).stream()
                    .filter(id -> page.getElementById(id) == null)
                    .toList();
            return missing.isEmpty() ? name : name + " without " + missing;
        }
        if (name.equals("id") && page.select("[id=\"" + value + "\"]").size() > 1) {
            return "id twice";
        }
        return WORDS.contains(name) || name.startsWith("hx-")
                ? name + (value.isBlank() ? " empty" : "")
                : name + '=' + value;
    }

    /** {@return what the style sheet can tell of each element: names and classes from the page's root down to it} */
    static Set<String> styles(Document page) {
        Set<String> styles = new LinkedHashSet<>();
        page.body().getAllElements().forEach(element -> styles.add(style(element)));
        return styles;
    }

    private static String style(Element element) {
        Element parent = element.parent();
        String own =
                element.tagName() + '.' + element.className() + (element.hasAttr("aria-current") ? " current" : "");
        return parent == null ? own : style(parent) + '>' + own;
    }

    /** {@return the longest word on a page, which is what can be too wide} */
    static int longestWord(Document page) {
        return List.of(page.text().split("\\s+")).stream()
                .collect(Collectors.summarizingInt(String::length))
                .getMax();
    }
}
