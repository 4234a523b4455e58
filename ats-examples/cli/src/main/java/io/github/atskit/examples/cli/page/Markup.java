package io.github.atskit.examples.cli.page;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes elements of HTML and SVG. Names of elements and attributes are ours; values and texts may be anybody's and are always escaped, so
 * outside this package there is no way to write one that is not.
 */
public final class Markup {
    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder text = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Begins an element.
     *
     * @param name its name
     * @param attributes names and values in turn
     */
    public Markup open(String name, String... attributes) {
        tag(name, attributes);
        open.push(name);
        return this;
    }

    /** Ends the element that was begun last. */
    public Markup close() {
        text.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Ends the element that was begun last, and the line. */
    public Markup closeLine() {
        close();
        return line();
    }

    /** Writes an element that has no end, such as a line break. */
    public Markup empty(String name, String... attributes) {
        tag(name, attributes);
        return this;
    }

    /** Writes an element that holds a text. */
    public Markup element(String name, String content, String... attributes) {
        return open(name, attributes).text(content).close();
    }

    /** Writes an element that holds nothing. */
    public Markup leaf(String name, String... attributes) {
        return open(name, attributes).close();
    }

    public Markup text(String content) {
        escape(content);
        return this;
    }

    /** Writes our own style sheet, in which an escaped character would not be understood. */
    Markup style(String ours) {
        text.append(ours);
        return this;
    }

    public Markup line() {
        text.append('\n');
        return this;
    }

    /** {@return all that was written; every element is ended} */
    public String finished() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("the element " + open.peek() + " has no end");
        }
        return text.toString();
    }

    private void tag(String name, String... attributes) {
        text.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            text.append('"');
        }
        text.append('>');
    }

    private void escape(String content) {
        content.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                case '\'' -> text.append("&#39;");
                default -> text.appendCodePoint(isAllowed(c) ? c : REPLACEMENT);
            }
        });
    }

    /** No document may hold control characters or halves of characters. */
    private static boolean isAllowed(int c) {
        boolean control = c < ' ' && c != '\n' && c != '\t' || c >= 0x7F && c < 0xA0;
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean none = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
        return !control && !half && !none;
    }
}
