package io.github.atskit.examples.cli.consistency;

import io.github.atskit.core.agreement.Estimate;
import io.github.atskit.core.agreement.Interval;
import io.github.atskit.core.agreement.NotEstimated;
import io.github.atskit.core.agreement.Reading;
import io.github.atskit.core.consistency.ConsistencyReport;
import io.github.atskit.core.consistency.Drift;
import io.github.atskit.core.consistency.Figure;
import io.github.atskit.core.consistency.Overturns;
import io.github.atskit.core.consistency.Range;
import io.github.atskit.core.consistency.Remark;
import io.github.atskit.core.consistency.ReportSettings;
import io.github.atskit.core.consistency.ReviewerFigures;
import io.github.atskit.core.consistency.Severity;
import io.github.atskit.core.consistency.Slice;
import io.github.atskit.core.consistency.SliceAgreement;
import io.github.atskit.core.consistency.Turnaround;
import io.github.atskit.core.message.Messages;
import io.github.atskit.core.vocabulary.Coded;
import io.github.atskit.examples.cli.report.JsonDocument;
import io.vavr.control.Either;
import java.util.function.BiConsumer;

/** A report as JSON. Shares and coefficients are numbers from -1 to 1; a figure that is not told says why. */
public final class JsonOfReport {
    private final Messages messages;

    private JsonOfReport(Messages messages) {
        this.messages = messages;
    }

    public static String of(ConsistencyReport report, Messages messages) {
        return new JsonOfReport(messages).document(report);
    }

    private String document(ConsistencyReport report) {
        return JsonDocument.of(json -> json.object("settings", each -> settings(each, report.settings()))
                .object(
                        "size",
                        each -> figure(
                                each,
                                report.size(),
                                (to, size) -> to.count("judgements", size.judgements())
                                        .count("workbooks", size.workbooks())
                                        .count("reviewers", size.reviewers())))
                .objects("agreement", report.agreement(), (each, slice) -> slice(each, slice, this::agreement))
                .objects("moderation", report.moderated(), (each, slice) -> slice(each, slice, this::agreement))
                .objects("overturns", report.overturns(), (each, slice) -> slice(each, slice, this::overturns))
                .object("turnaround", each -> figure(each, report.turnaround(), this::turnaround))
                .objects("reviewers", report.reviewers(), this::reviewer)
                .texts("caveats", report.caveats().map(Coded::code)));
    }

    private static void settings(JsonDocument json, ReportSettings settings) {
        json.count("seed", settings.plan().seed())
                .count("replicates", settings.plan().replicates())
                .decimal("level", settings.plan().level())
                .count("minimum-units", settings.plan().minimumUnits())
                .text("period", settings.period().code())
                .text("scale", settings.scale().code())
                .count("smallest", settings.smallest());
    }

    private static <T> void figure(JsonDocument json, Figure<T> figure, BiConsumer<JsonDocument, T> shown) {
        figure.fold(why -> json.text("suppressed", why.code()), value -> {
            shown.accept(json, value);
            return json;
        });
    }

    private static <T> void slice(JsonDocument json, Slice<T> slice, BiConsumer<JsonDocument, T> shown) {
        json.text("by", slice.dimension().code()).text("part", slice.name());
        figure(json, slice.figure(), shown);
    }

    private void agreement(JsonDocument json, SliceAgreement agreement) {
        json.count("workbooks", agreement.participants())
                .count("units", agreement.units())
                .count("pairs", agreement.pairs())
                .objects("coefficients", agreement.coefficients(), JsonOfReport::coefficient)
                .objects(
                        "readings",
                        Reading.of(agreement.coefficients()),
                        (each, reading) ->
                                each.text("code", reading.code().code()).text("text", messages.reading(reading)));
    }

    private static void coefficient(JsonDocument json, Either<NotEstimated, Estimate> answer) {
        json.text("coefficient", Telling.coefficient(answer).code());
        if (answer.isLeft()) {
            json.text("obstacle", answer.getLeft().obstacle().code());
            return;
        }
        Estimate estimate = answer.get();
        json.decimal("value", estimate.value());
        estimate.interval()
                .peek(interval -> json.object("interval", each -> interval(each, interval)))
                .peekLeft(why -> json.text("no-interval", why.code()));
    }

    private static void interval(JsonDocument json, Interval interval) {
        json.decimal("lower", interval.lower())
                .decimal("upper", interval.upper())
                .count("replicates", interval.replicates())
                .count("undefined", interval.undefined());
    }

    private static void range(JsonDocument json, Range range) {
        json.decimal("lower", range.lower()).decimal("upper", range.upper());
    }

    private void overturns(JsonDocument json, Overturns overturns) {
        json.count("workbooks", overturns.participants())
                .count("moderated", overturns.moderated())
                .count("stricter", overturns.stricter())
                .count("more-lenient", overturns.moreLenient())
                .decimal("rate", overturns.rate())
                .object("interval", each -> range(each, overturns.interval()));
        remark(json, overturns.remark());
    }

    private void turnaround(JsonDocument json, Turnaround turnaround) {
        json.count("reviews", turnaround.reviews())
                .decimal("median-days", turnaround.median())
                .count("ninetieth-days", turnaround.ninetieth());
        remark(json, turnaround.remark());
    }

    private void reviewer(JsonDocument json, ReviewerFigures reviewer) {
        json.text("reviewer", reviewer.reviewer())
                .object("severity", each -> figure(each, reviewer.severity(), this::severity))
                .object("drift", each -> figure(each, reviewer.drift(), this::drift))
                .object("overturns", each -> figure(each, reviewer.overturns(), this::overturns))
                .object("turnaround", each -> figure(each, reviewer.turnaround(), this::turnaround));
    }

    private void severity(JsonDocument json, Severity severity) {
        json.count("workbooks", severity.workbooks())
                .count("judgements", severity.judgements())
                .decimal("not-met", severity.notMet())
                .decimal("expected", severity.expected())
                .decimal("raw", severity.raw())
                .decimal("shrunk", severity.shrunk())
                .object("interval", each -> range(each, severity.interval()));
        remark(json, severity.remark());
    }

    private void drift(JsonDocument json, Drift drift) {
        json.objects(
                "series",
                drift.series(),
                (each, point) -> each.text("from", point.from())
                        .text("to", point.to())
                        .count("workbooks", point.workbooks())
                        .decimal("difference", point.difference()));
        drift.adjusted().forEach(chance -> json.decimal("adjusted", chance));
        drift.change()
                .forEach(change -> json.object(
                        "change",
                        each -> each.text("from", change.from())
                                .decimal("before", change.before())
                                .decimal("after", change.after())));
        remark(json, drift.remark());
    }

    private void remark(JsonDocument json, Remark remark) {
        json.object("remark", each -> each.text("code", remark.code().code()).text("text", messages.remark(remark)));
    }
}
