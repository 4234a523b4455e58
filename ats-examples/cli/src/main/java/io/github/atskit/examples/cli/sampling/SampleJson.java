package io.github.atskit.examples.cli.sampling;

import io.github.atskit.core.message.Messages;
import io.github.atskit.core.sampling.CohortCompliance;
import io.github.atskit.core.sampling.ComplianceFigures;
import io.github.atskit.core.sampling.Pick;
import io.github.atskit.examples.cli.report.JsonDocument;

/** A sample as JSON. The picks come first, in the form in which they are read again. */
public final class SampleJson {
    private SampleJson() {}

    public static String of(Sample sample, Messages messages) {
        return JsonDocument.of(
                json -> json.objects(DrawnFiles.PICKS, sample.picks(), (each, pick) -> pick(each, pick, messages))
                        .count("added", sample.added())
                        .truth("enough", sample.enough())
                        .objects("cohorts", sample.compliance(), SampleJson::cohort));
    }

    private static void pick(JsonDocument json, Pick pick, Messages messages) {
        json.text("workbook", pick.review().workbook())
                .count("round", pick.review().round())
                .text("reason", pick.reason().kind().code())
                .params(pick.reason().params().toJavaMap().entrySet())
                .text("text", messages.pick(pick.reason()));
    }

    private static void cohort(JsonDocument json, CohortCompliance cohort) {
        json.text("cohort", cohort.cohort());
        figures(json, cohort.figures());
        json.objects(
                        "strata",
                        cohort.strata(),
                        (each, stratum) -> each.text("stratum", stratum.stratum())
                                .count("percent", stratum.percent())
                                .count("reviews", stratum.reviews())
                                .count("asked", stratum.asked())
                                .count("moderated", stratum.moderated()))
                .objects("reviewers", cohort.reviewers(), (each, reviewer) -> {
                    each.text("reviewer", reviewer.reviewer());
                    figures(each, reviewer.figures());
                });
    }

    private static void figures(JsonDocument json, ComplianceFigures figures) {
        json.count("reviews", figures.reviews())
                .count("asked", figures.asked())
                .count("moderated", figures.moderated())
                .truth("enough", figures.enough())
                .objects(
                        "missing",
                        figures.missing(),
                        (each, pick) -> each.text("workbook", pick.review().workbook())
                                .count("round", pick.review().round())
                                .text("reason", pick.reason().kind().code()));
    }
}
