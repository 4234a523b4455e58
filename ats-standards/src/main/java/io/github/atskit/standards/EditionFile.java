package io.github.atskit.standards;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads an edition. One object per file; it lives for the one call. */
final class EditionFile {
    private static final String NUMBERS = "1 to 63, without leading zeros";

    private final FileText text;
    private final Faults faults;
    private final Option<String> id;
    // By number; what a row of that number said, even if the rest of the row is at fault.
    private final @Nullable Field[] numbers = new Field[StandardCode.HIGHEST + 1];
    private final @Nullable Field[] titles = new Field[StandardCode.HIGHEST + 1];
    private final @Nullable ProfessionalStandard[] standards = new ProfessionalStandard[StandardCode.HIGHEST + 1];
    private int highest;
    private boolean allNumbersRead;

    private EditionFile(FileText text) {
        this.text = text;
        this.faults = text.faults();
        this.allNumbersRead = text.isComplete();
        this.id = id();
    }

    static Either<List<DataFault>, StandardsEdition> read(String file, String content) {
        return new EditionFile(FileText.read(file, content, FileShape.EDITION)).edition();
    }

    private Either<List<DataFault>, StandardsEdition> edition() {
        for (Field[] row : text.rows()) {
            readRow(row);
        }
        if (allNumbersRead) {
            noteGaps();
        }
        Option<LocalDate> published = published();
        long example = example();
        if (!faults.isEmpty()) {
            return Either.left(faults.inOrder());
        }
        ProfessionalStandard[] inOrder = new ProfessionalStandard[highest];
        System.arraycopy(standards, 1, inOrder, 0, highest);
        return Either.right(new StandardsEdition(id.get(), published.get(), inOrder, example));
    }

    private Option<String> id() {
        Option<Field> field = text.header("edition");
        if (field.isEmpty()) {
            return Option.none();
        }
        if (!EditionIds.isValid(field.get().text())) {
            faults.add(field.get(), "not the name of an edition: " + field.get().quoted(), EditionIds.ALLOWED);
            return Option.none();
        }
        return Option.some(field.get().text());
    }

    private void readRow(Field[] row) {
        int number = number(row[0]);
        Option<Domain> domain = domain(row[1]);
        boolean hasTitle = title(row[2], number);
        Option<List<String>> keywords = keywords(row[3]);
        if (number != Digits.NONE && id.isDefined() && domain.isDefined() && hasTitle && keywords.isDefined()) {
            StandardCode code = new StandardCode(id.get(), number);
            standards[number] = new ProfessionalStandard(code, domain.get(), row[2].text(), keywords.get());
        }
    }

    private int number(Field field) {
        int number = Digits.number(field.text(), StandardCode.LOWEST, StandardCode.HIGHEST);
        if (number == Digits.NONE) {
            faults.add(field, "not the number of a standard: " + field.quoted(), NUMBERS);
            allNumbersRead = false;
            return Digits.NONE;
        }
        Field earlier = numbers[number];
        if (earlier != null) {
            faults.add(
                    field, "number " + number + " stands in line " + earlier.line() + " already", "each number once");
            return Digits.NONE;
        }
        numbers[number] = field;
        highest = Math.max(highest, number);
        return number;
    }

    private Option<Domain> domain(Field field) {
        Option<Domain> domain = Domain.of(field.text());
        if (domain.isEmpty()) {
            faults.add(field, "unknown domain " + field.quoted(), "values, knowledge, skills");
        }
        return domain;
    }

    private boolean title(Field field, int number) {
        if (!faults.accepts(field, "title", Texts.LONGEST_TITLE)) {
            return false;
        }
        for (int other = 1; other <= highest; other++) {
            Field earlier = titles[other];
            if (earlier != null && earlier.text().equals(field.text())) {
                faults.add(field, "the title is that of number " + other, "a title of its own for each standard");
                return false;
            }
        }
        if (number != Digits.NONE) {
            titles[number] = field;
        }
        return true;
    }

    private Option<List<String>> keywords(Field field) {
        if (field.isEmpty()) {
            return Option.some(List.empty());
        }
        Field[] pieces = field.commaSeparated();
        List<String> keywords = List.empty();
        boolean sound = true;
        for (int at = pieces.length - 1; at >= 0; at--) {
            sound &= faults.accepts(pieces[at], "keyword", Texts.LONGEST_KEYWORD);
            if (isAmong(pieces, at)) {
                faults.add(pieces[at], "the keyword " + pieces[at].quoted() + " is repeated", "each keyword once");
                sound = false;
            }
            keywords = keywords.prepend(pieces[at].text());
        }
        return sound ? Option.some(keywords) : Option.none();
    }

    private static boolean isAmong(Field[] pieces, int end) {
        for (int at = 0; at < end; at++) {
            if (!pieces[end].isEmpty() && pieces[at].text().equals(pieces[end].text())) {
                return true;
            }
        }
        return false;
    }

    private void noteGaps() {
        for (int number = 1; number < highest; number++) {
            if (numbers[number] == null) {
                Field after = nextAfter(number);
                String problem = "number " + number + " is missing before " + after.text();
                faults.add(after, problem, "every number from 1 to " + highest);
            }
        }
    }

    /** The row that a gap shows at. There is one, as no gap lies above the highest number. */
    private Field nextAfter(int number) {
        int next = number + 1;
        while (numbers[next] == null) {
            next++;
        }
        return Objects.requireNonNull(numbers[next]);
    }

    private Option<LocalDate> published() {
        Option<Field> field = text.header("published");
        if (field.isEmpty()) {
            return Option.none();
        }
        Option<LocalDate> day = day(field.get().text());
        if (day.isEmpty()) {
            faults.add(field.get(), "not a day: " + field.get().quoted(), "year-month-day, as in 2014-05-20");
        }
        return day;
    }

    private static Option<LocalDate> day(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return Option.none();
        }
        int year = Digits.fixed(text, 0, 4);
        int month = Digits.fixed(text, 5, 7);
        int day = Digits.fixed(text, 8, 10);
        if (year == Digits.NONE || month == Digits.NONE || day == Digits.NONE) {
            return Option.none();
        }
        try {
            return Option.some(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Option.none();
        }
    }

    private long example() {
        Option<Field> field = text.header("example");
        long bits = 0;
        if (field.isDefined()) {
            for (Field piece : field.get().commaSeparated()) {
                bits |= exampleBit(piece, bits);
            }
        }
        return bits;
    }

    private long exampleBit(Field piece, long before) {
        int number = Digits.number(piece.text(), StandardCode.LOWEST, StandardCode.HIGHEST);
        if (number == Digits.NONE) {
            faults.add(piece, "not the number of a standard: " + piece.quoted(), NUMBERS);
            return 0;
        }
        if (numbers[number] == null && allNumbersRead) {
            faults.add(piece, "no row has the number " + number, "numbers that this file has rows for");
        }
        if ((before & 1L << number) != 0) {
            faults.add(piece, "number " + number + " is repeated", "each number once");
        }
        return 1L << number;
    }
}
