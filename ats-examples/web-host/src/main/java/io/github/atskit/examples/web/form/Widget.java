package io.github.atskit.examples.web.form;

/** How a field is drawn. */
public enum Widget {
    /** One line of text. */
    LINE,
    /** Several lines of text. */
    AREA,
    NUMBER,
    DATE,
    /** A date with a time of the day. */
    MOMENT,
    /** One of a few. */
    RADIOS,
    /** One of many. */
    SELECT,
    /** Any of some. */
    CHECKS,
    /** A list that grows and shrinks. */
    ROWS,
    /** Fields that belong together. */
    GROUP,
    /** A group without a frame of its own, one of many alike. */
    ENTRY
}
