package io.github.atskit.examples.cli.page;

/**
 * Something drawn. It is as wide as there is room: places across are percentages, so that lines stretch and letters do not. Places down are
 * pixels.
 */
public interface Drawing {

    /** {@return what it shows, in a few words} */
    String title();

    /** {@return what can be seen, for whoever cannot; the numbers stand in a table beside it} */
    String description();

    /** {@return its height in pixels} */
    int height();

    /** Draws it into an element that is open. */
    void draw(Markup svg);
}
