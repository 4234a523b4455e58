package io.github.atskit.examples.cli.consistency;

import io.github.atskit.core.agreement.AgreementPlan;
import io.github.atskit.core.agreement.Coefficient;
import io.github.atskit.core.agreement.Scale;
import io.github.atskit.core.consistency.ConsistencyReport;
import io.github.atskit.core.consistency.ReviewerFigures;
import io.github.atskit.examples.cli.consistency.OverturnBlocks.Named;
import io.github.atskit.examples.cli.report.Language;
import java.util.ArrayList;
import java.util.List;

/** Everything that a report says, in the order in which it is read. */
public final class ReportParts {
    private final ConsistencyReport report;
    private final Telling telling;

    private ReportParts(ConsistencyReport report, Language language) {
        this.report = report;
        this.telling = new Telling(language, report.settings().plan().level());
    }

    public static ReportParts of(ConsistencyReport report, Language language) {
        return new ReportParts(report, language);
    }

    String title() {
        return telling.text("consistency.title");
    }

    /** {@return how much there is to compare} */
    String size() {
        return report.size()
                .fold(
                        telling::suppressed,
                        size -> telling.text(
                                "consistency.size", size.judgements(), size.workbooks(), size.reviewers()));
    }

    /** {@return how the report was made, so that somebody else can make it again} */
    String made() {
        return telling.text(
                "consistency.made",
                telling.level(),
                follows(report.settings().plan()),
                telling.text("period." + report.settings().period().code()),
                report.settings().smallest());
    }

    /** Without samples the coefficients have no interval; whether somebody changed is still found with the seed. */
    private String follows(AgreementPlan plan) {
        String seed = String.valueOf(plan.seed());
        return plan.replicates() == 0
                ? telling.text("consistency.seed", seed)
                : telling.text("consistency.samples", telling.count(plan.replicates()), seed);
    }

    String text(String key) {
        return telling.text(key);
    }

    Language language() {
        return telling.language();
    }

    List<Part> parts() {
        List<ReviewerFigures> reviewers = report.reviewers().asJava();
        return List.of(
                caveats(),
                agreement(),
                moderation(),
                overturnsByReviewer(reviewers),
                new SeverityPart(telling).of(reviewers),
                new DriftPart(telling).of(reviewers),
                new TurnaroundPart(telling).of(report.turnaround(), reviewers));
    }

    /** Where findings have an order, a near miss counts for less than a far one. */
    private boolean isOrdinal() {
        return report.settings().scale() == Scale.ORDINAL;
    }

    private Part agreement() {
        List<Coefficient> shown = List.of(
                Coefficient.KRIPPENDORFF_ALPHA,
                isOrdinal() ? Coefficient.GWET_AC2 : Coefficient.GWET_AC1,
                Coefficient.PERCENT);
        return Part.of(telling.text("agreement.title"), new Block.Paragraph(telling.text("agreement.about")))
                .and(new AgreementPart(telling, shown).blocks(report.agreement()));
    }

    private Part moderation() {
        List<Coefficient> shown = isOrdinal()
                ? List.of(Coefficient.GWET_AC2, Coefficient.WEIGHTED_KAPPA, Coefficient.PERCENT)
                : List.of(Coefficient.GWET_AC1, Coefficient.COHEN_KAPPA, Coefficient.PERCENT);
        List<Named> parts = report.overturns()
                .map(slice -> new Named(Names.of(slice, telling), slice.figure()))
                .asJava();
        String criterion = telling.text("dimension.criterion");
        return Part.of(telling.text("moderation.title"), new Block.Paragraph(telling.text("moderation.about")))
                .and(new AgreementPart(telling, shown).blocks(report.moderated()))
                .and(new OverturnBlocks(telling).of(telling.text("overturns.by-criterion"), criterion, parts));
    }

    private Part overturnsByReviewer(List<ReviewerFigures> reviewers) {
        List<Named> parts = reviewers.stream()
                .map(each -> new Named(each.reviewer(), each.overturns()))
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(telling.text("overturns.about")));
        // The part has the same title as its only section would have.
        blocks.addAll(new OverturnBlocks(telling)
                .of(telling.text("overturns.by-reviewer"), telling.text("reviewer"), parts)
                .subList(1, 3));
        return new Part(telling.text("overturns.by-reviewer"), blocks);
    }

    private Part caveats() {
        return Part.of(
                telling.text("caveats.title"),
                new Block.Sentences(report.caveats()
                        .map(telling.language().messages()::caveat)
                        .asJava()));
    }
}
