package io.github.atskit.examples.cli.consistency;

import io.github.atskit.core.agreement.Coefficient;
import io.github.atskit.core.agreement.Estimate;
import io.github.atskit.core.agreement.Interval;
import io.github.atskit.core.agreement.NotEstimated;
import io.github.atskit.core.agreement.Reading;
import io.github.atskit.core.consistency.Figure;
import io.github.atskit.core.consistency.Range;
import io.github.atskit.core.consistency.Remark;
import io.github.atskit.core.consistency.SliceAgreement;
import io.github.atskit.core.consistency.Suppression;
import io.github.atskit.examples.cli.page.Grid;
import io.github.atskit.examples.cli.report.Language;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;

/** How figures are written in one language. */
final class Telling {
    static final double PERCENT = 100;
    private static final String NOTHING = "-";
    private static final int SHIFT = 2;

    private final Language language;
    private final double level;

    Telling(Language language, double level) {
        this.language = language;
        this.level = level;
    }

    Language language() {
        return language;
    }

    String text(String key, Object... values) {
        return language.text(key, values);
    }

    /** {@return such as 95} */
    String level() {
        String level = language.decimal(this.level * PERCENT, 1);
        return level.replaceFirst("[.,]0$", "");
    }

    /** {@return the heading of a column of intervals} */
    String intervals() {
        return text("interval", level());
    }

    String count(long number) {
        return language.count(number);
    }

    /** {@return a share, such as 0.25, in percent} */
    String percent(double share) {
        return percent(nearest(share, SHIFT, 1));
    }

    private String percent(BigDecimal number) {
        return language.decimal(number) + "\u00A0%";
    }

    /** {@return a difference of shares in percentage points, with its sign} */
    String points(double difference) {
        return language.signed(moved(difference, SHIFT, 1, RoundingMode.HALF_EVEN));
    }

    /** {@return a range, never narrower than it is} */
    String pointsFromTo(Range range) {
        return text(
                "from-to",
                language.signed(moved(range.lower(), SHIFT, 1, RoundingMode.FLOOR)),
                language.signed(moved(range.upper(), SHIFT, 1, RoundingMode.CEILING)));
    }

    /** {@return a range, never narrower than it is} */
    String percentFromTo(Range range) {
        return text(
                "from-to",
                percent(moved(range.lower(), SHIFT, 1, RoundingMode.FLOOR)),
                percent(moved(range.upper(), SHIFT, 1, RoundingMode.CEILING)));
    }

    /** What is less than all is not told as all, as the library's own readings have it. */
    private static BigDecimal nearest(double number, int shift, int digits) {
        BigDecimal rounded = moved(number, shift, digits, RoundingMode.HALF_EVEN);
        boolean full = rounded.compareTo(BigDecimal.ONE.movePointRight(shift)) == 0;
        return full && number < 1 ? moved(number, shift, digits, RoundingMode.FLOOR) : rounded;
    }

    private static BigDecimal moved(double number, int shift, int digits, RoundingMode mode) {
        return BigDecimal.valueOf(number).movePointRight(shift).setScale(digits, mode);
    }

    /** {@return a coefficient; a stroke where there is none} */
    String value(Either<NotEstimated, Estimate> answer) {
        return answer.fold(missing -> NOTHING, estimate -> value(estimate.coefficient(), estimate.value()));
    }

    String value(Coefficient coefficient, double value) {
        return coefficient == Coefficient.PERCENT ? percent(value) : language.decimal(nearest(value, 0, 2));
    }

    /** {@return the interval of a coefficient; a stroke where there is none} */
    String interval(Either<NotEstimated, Estimate> answer) {
        return answer.fold(
                missing -> NOTHING,
                estimate -> estimate.interval().fold(why -> NOTHING, interval -> fromTo(estimate, interval)));
    }

    private String fromTo(Estimate estimate, Interval interval) {
        if (estimate.coefficient() == Coefficient.PERCENT) {
            return percentFromTo(new Range(interval.lower(), interval.upper()));
        }
        return text(
                "from-to",
                language.decimal(moved(interval.lower(), 0, 2, RoundingMode.FLOOR)),
                language.decimal(moved(interval.upper(), 0, 2, RoundingMode.CEILING)));
    }

    /** {@return what a figure about somebody says} */
    String remark(String reviewer, Remark remark) {
        return text("named", reviewer, language.messages().remark(remark));
    }

    /** {@return that a figure is not told, and why} */
    String suppressed(Suppression why) {
        return language.messages().suppression(why);
    }

    /** {@return a row of a table: the cells of the figure, or that it is not told} */
    <T> Grid.Row row(String name, Figure<T> figure, Function<T, List<String>> shown) {
        return figure.fold(
                why -> Grid.Row.without(name, suppressed(why)), value -> Grid.Row.of(name, shown.apply(value)));
    }

    /** {@return what these coefficients say, then what has to be said about all of them together} */
    List<String> readings(SliceAgreement agreement, List<Coefficient> coefficients) {
        io.vavr.collection.List<Reading> readings = Reading.of(agreement.coefficients());
        return readings.zipWithIndex()
                .filter(pair -> pair._2 >= agreement.coefficients().length()
                        || coefficients.contains(
                                coefficient(agreement.coefficients().get(pair._2))))
                .map(pair -> language.messages().reading(pair._1))
                .asJava();
    }

    static Coefficient coefficient(Either<NotEstimated, Estimate> answer) {
        return answer.fold(NotEstimated::coefficient, Estimate::coefficient);
    }
}
