package io.github.atskit.examples.cli.rows;

import io.github.atskit.core.vocabulary.Coded;
import io.github.atskit.examples.cli.yaml.Faults;
import io.github.atskit.examples.cli.yaml.Forms;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Asks a cell for a form. Another form is a fault where the cell stands. */
public final class RowForms {
    private static final Pattern BETWEEN_ITEMS = Pattern.compile("[,;]");
    private static final List<String> YES_OR_NO = List.of("yes", "no");
    private static final int DIGITS = 9;
    private static final int LAST_YEAR = 9999;

    private final Faults faults;

    public RowForms(Faults faults) {
        this.faults = faults;
    }

    static boolean isSeveral(String text) {
        return BETWEEN_ITEMS.matcher(text).find();
    }

    public <T> Optional<T> refuse(Row row, Column column, String allowed) {
        faults.add(row.at(column), "'" + row.text(column).orElse("") + "' does not fit here, allowed: " + allowed);
        return Optional.empty();
    }

    /** {@return a day of the years 1 to 9999: four digits, as the library has it} */
    public Optional<LocalDate> date(Row row, Column column) {
        return row.text(column).flatMap(text -> {
            Optional<LocalDate> date = parsed(text);
            return date.isPresent() ? date : refuse(row, column, "a date such as 2024-09-30");
        });
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 1 && day.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** {@return a whole number no less than the least} */
    public Optional<Integer> count(Row row, Column column, int least) {
        return row.text(column).flatMap(text -> {
            boolean digits = text.length() <= DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
            return digits && Integer.parseInt(text) >= least
                    ? Optional.of(Integer.parseInt(text))
                    : refuse(row, column, "a whole number from " + least);
        });
    }

    /** {@return whether a cell says yes; where nothing stands there, no} */
    public boolean yes(Row row, Column column) {
        return oneOf(row, column, "answer", YES_OR_NO)
                .filter(YES_OR_NO.get(0)::equals)
                .isPresent();
    }

    /** {@return one of a few words} */
    public Optional<String> oneOf(Row row, Column column, String what, List<String> words) {
        return row.text(column).flatMap(text -> {
            if (words.contains(text)) {
                return Optional.of(text);
            }
            faults.add(row.at(column), "unknown " + what + " '" + text + "', allowed: " + String.join(", ", words));
            return Optional.empty();
        });
    }

    /** {@return the constant of an external name} */
    public <T extends Coded> Optional<T> coded(Row row, Column column, String what, T[] all) {
        return row.text(column).flatMap(text -> new Forms(faults).coded(row.at(column), text, what, all));
    }

    /** {@return the items of a cell, between commas or semicolons; nothing where one of them is faulty} */
    public <T> Optional<List<T>> items(Row row, Column column, Function<String, Optional<T>> item) {
        List<T> items = new ArrayList<>();
        boolean sound = true;
        for (String part : BETWEEN_ITEMS.split(row.text(column).orElse(""))) {
            if (!part.isBlank()) {
                Optional<T> read = item.apply(part.strip());
                read.ifPresent(items::add);
                sound &= read.isPresent();
            }
        }
        return sound ? Optional.of(List.copyOf(items)) : Optional.empty();
    }

    /** {@return the items of a cell as they are} */
    public List<String> items(Row row, Column column) {
        return items(row, column, Optional::of).orElseThrow();
    }

    /** {@return the constants of a cell; nothing where one of them is unknown} */
    public <T extends Coded> Optional<List<T>> codes(Row row, Column column, String what, T[] all) {
        return items(row, column, text -> new Forms(faults).coded(row.at(column), text, what, all));
    }
}
