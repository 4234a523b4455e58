package io.github.atskit.examples.cli.report;

import io.github.atskit.examples.cli.report.Colours.Colour;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Rows in columns as wide as they need to be, with notes between the rows. */
public final class Table {
    private static final String MARGIN = "  ";
    private static final String GAP = "  ";
    private static final String NOTE_MARGIN = "      ";
    private static final int WIDEST_NOTE = 110;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}|[\\x80-\\x9F]");

    private final Colours colours;
    private final List<Line> lines = new ArrayList<>();

    public Table(Colours colours, String... heading) {
        this.colours = colours;
        lines.add(new Row(List.of(heading), Optional.of(Colour.FAINT), -1));
    }

    private sealed interface Line {}

    private record Row(List<String> cells, Optional<Colour> colour, int coloured) implements Line {}

    private record Note(String text, Optional<Colour> colour) implements Line {}

    public Table row(String... cells) {
        return row(List.of(cells), Optional.empty(), -1);
    }

    private Table row(List<String> cells, Optional<Colour> colour, int coloured) {
        lines.add(new Row(cells.stream().map(Table::shown).toList(), colour, coloured));
        return this;
    }

    /** What a file holds may be anybody's: a character that would steer the terminal is not let through. */
    public static String shown(String text) {
        return CONTROL.matcher(text).replaceAll("\uFFFD");
    }

    /** Adds a row with one cell coloured. */
    Table row(Colour colour, int coloured, List<String> cells) {
        return row(cells, Optional.of(colour), coloured);
    }

    /** Adds a text that belongs to the row above; a long one is broken between words. */
    public Table note(String text) {
        lines.add(new Note(shown(text), Optional.empty()));
        return this;
    }

    Table note(Colour colour, String text) {
        lines.add(new Note(shown(text), Optional.of(colour)));
        return this;
    }

    /** {@return the table, each line ended} */
    public String text() {
        int[] widths = widths();
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            if (line instanceof Row row) {
                text.append(MARGIN).append(told(row, widths)).append('\n');
            } else if (line instanceof Note note) {
                wrapped(note.text())
                        .forEach(part -> text.append(NOTE_MARGIN)
                                .append(note.colour()
                                        .map(colour -> colours.paint(colour, part))
                                        .orElse(part))
                                .append('\n'));
            }
        }
        return text.toString();
    }

    private int[] widths() {
        int[] widths = new int[((Row) lines.get(0)).cells().size()];
        for (Line line : lines) {
            if (line instanceof Row row) {
                for (int i = 0; i < widths.length; i++) {
                    widths[i] = Math.max(widths[i], row.cells().get(i).length());
                }
            }
        }
        return widths;
    }

    private String told(Row row, int[] widths) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = row.cells().get(i);
            boolean last = i == widths.length - 1;
            boolean painted = row.colour().isPresent() && (row.coloured() == i || row.coloured() < 0);
            text.append(painted ? colours.paint(row.colour().get(), cell) : cell)
                    .append(last ? "" : " ".repeat(widths[i] - cell.length()) + GAP);
        }
        return text.toString().stripTrailing();
    }

    /** Breaks a text between words; the continuation stands further in. */
    public static List<String> wrapped(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (String word : text.split(" ")) {
            if (part.length() > 0 && part.length() + 1 + word.length() > WIDEST_NOTE) {
                parts.add(part.toString());
                part = new StringBuilder("  ");
            } else if (part.length() > 0) {
                part.append(' ');
            }
            part.append(word);
        }
        parts.add(part.toString());
        return parts;
    }
}
