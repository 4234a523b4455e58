package io.github.atskit.examples.cli.sampling;

import io.github.atskit.core.message.Messages;
import io.github.atskit.core.sampling.CohortCompliance;
import io.github.atskit.core.sampling.ComplianceFigures;
import io.github.atskit.core.sampling.Pick;
import io.github.atskit.core.sampling.ReviewRef;
import io.github.atskit.core.sampling.ReviewedWorkbook;
import io.github.atskit.examples.cli.report.Colours;
import io.github.atskit.examples.cli.report.Language;
import io.github.atskit.examples.cli.report.Table;
import java.io.PrintStream;

/** A sample to read: the picks with their reasons, then how far each cohort has come. */
public final class SampleTable {
    private final PrintStream out;
    private final Colours colours;
    private final Language language;
    private final Messages messages;

    public SampleTable(PrintStream out, Colours colours, Language language) {
        this.out = out;
        this.colours = colours;
        this.language = language;
        this.messages = language.messages();
    }

    public void tell(Sample sample) {
        out.println(colours.title(language.text("sample.title")));
        out.println();
        out.print(picks(sample).text());
        out.println();
        out.println(language.text("sample.count", sample.picks().size(), sample.added()));
        for (CohortCompliance cohort : sample.compliance()) {
            out.println();
            out.println(colours.title(Table.shown(language.text("sample.cohort", cohort.cohort()))));
            out.println();
            out.print(strata(cohort).text());
            out.println();
            out.print(reviewers(cohort).text());
            out.println();
            out.println(verdict(cohort.figures()));
        }
        out.flush();
    }

    private Table picks(Sample sample) {
        Table table = new Table(
                colours,
                language.text("workbook"),
                language.text("round"),
                language.text("cohort"),
                language.text("reviewers"),
                language.text("finding"),
                language.text("moderated"));
        for (Pick pick : sample.picks()) {
            ReviewedWorkbook review = sample.review(pick);
            table.row(
                    review.workbook(),
                    String.valueOf(review.round()),
                    review.cohort(),
                    review.reviewers().toList().sorted().mkString(", "),
                    messages.word(review.finding()),
                    language.text(sample.isModerated(pick) ? "yes" : "no"));
            table.note(messages.pick(pick.reason()));
        }
        return table;
    }

    private Table strata(CohortCompliance cohort) {
        Table table = new Table(
                colours,
                language.text("stratum"),
                language.text("promised"),
                language.text("reviews"),
                language.text("asked"),
                language.text("moderated"));
        cohort.strata()
                .forEach(stratum -> table.row(
                        stratum.stratum(),
                        stratum.percent() + " %",
                        String.valueOf(stratum.reviews()),
                        counted(stratum.asked(), stratum.reviews()),
                        counted(stratum.moderated(), stratum.reviews())));
        return table;
    }

    private String counted(int count, int all) {
        return all == 0 ? "-" : count + " (" + language.decimal(100.0 * count / all, 0) + " %)";
    }

    private Table reviewers(CohortCompliance cohort) {
        Table table = new Table(
                colours,
                language.text("reviewer"),
                language.text("reviews"),
                language.text("asked"),
                language.text("moderated"),
                language.text("missing"));
        cohort.reviewers().forEach(reviewer -> {
            ComplianceFigures figures = reviewer.figures();
            table.row(
                    reviewer.reviewer(),
                    String.valueOf(figures.reviews()),
                    String.valueOf(figures.asked()),
                    String.valueOf(figures.moderated()),
                    figures.enough() ? "-" : workbooks(figures));
        });
        return table;
    }

    private String workbooks(ComplianceFigures figures) {
        return figures.missing().map(pick -> name(pick.review())).mkString(", ");
    }

    private String name(ReviewRef review) {
        return review.round() == 1
                ? review.workbook()
                : review.workbook() + " (" + language.text("round") + " " + review.round() + ")";
    }

    private String verdict(ComplianceFigures figures) {
        return figures.enough()
                ? colours.good(language.text("sample.enough", figures.moderated()))
                : colours.open(language.text("sample.missing", figures.missing().size(), figures.missingForMinimum()));
    }
}
