package io.github.atskit.examples.cli.command;

import io.github.atskit.core.review.Finding;
import io.github.atskit.core.sampling.CohortCompliance;
import io.github.atskit.core.sampling.Pick;
import io.github.atskit.core.sampling.ReviewRef;
import io.github.atskit.core.sampling.ReviewedWorkbook;
import io.github.atskit.core.sampling.SamplingFault;
import io.github.atskit.core.sampling.SamplingPlan;
import io.github.atskit.core.vocabulary.Coded;
import io.github.atskit.examples.cli.report.Language;
import io.github.atskit.examples.cli.reviews.ReviewFiles;
import io.github.atskit.examples.cli.sampling.DrawnFiles;
import io.github.atskit.examples.cli.sampling.PlanFiles;
import io.github.atskit.examples.cli.sampling.ReviewsSoFar;
import io.github.atskit.examples.cli.sampling.Sample;
import io.github.atskit.examples.cli.sampling.SampleCsv;
import io.github.atskit.examples.cli.sampling.SampleJson;
import io.github.atskit.examples.cli.sampling.SampleTable;
import io.github.atskit.examples.cli.yaml.Faults;
import io.github.atskit.examples.cli.yaml.Position;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws a sample for moderation. */
@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        versionProvider = AtsCommand.Version.class,
        sortOptions = false,
        description = {
            "Draws the reviews that are to be moderated, each with its reason, and tells how far moderation has come.",
            "The same plan, reviews and earlier sample give the same sample. What --drawn gives stays in it."
        },
        footer = {
            "",
            "Keep what --format csv or json prints, and give it again with --drawn: what was drawn stays drawn.",
            "Exit status: 0 drawn; 1 with --check, moderation is not enough yet; 2 the input or the call is wrong."
        })
final class SampleCommand implements Callable<Integer> {
    private static final java.util.List<String> FINDINGS =
            Stream.of(Finding.values()).map(Coded::code).toList();

    private final Terminal terminal;

    @Parameters(paramLabel = "REVIEWS", description = "Reviews, a row for each judgement, in CSV or JSON.")
    private Path reviews = Path.of("");

    @Option(names = "--plan", required = true, paramLabel = "FILE", description = "The plan, in YAML.")
    private Path plan = Path.of("");

    @Option(names = "--drawn", paramLabel = "FILE", description = "The sample drawn so far, in CSV or JSON.")
    private @Nullable Path drawn;

    @Option(names = "--check", description = "Whether what was moderated is enough decides the exit status.")
    private boolean check;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES}; table unless given.")
    private Format format = Format.table;

    @Option(names = "--lang", paramLabel = "LANGUAGE", description = "${COMPLETION-CANDIDATES}; en unless given.")
    private Language language = Language.en;

    /** How a sample is told; named as users write it. */
    enum Format {
        table,
        json,
        csv
    }

    SampleCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Faults faults = new Faults(Terminal.MOST_FAULTS);
        Optional<SamplingPlan> read = new PlanFiles(faults).read(plan);
        ReviewsSoFar soFar = new ReviewsSoFar(faults);
        new ReviewFiles(FINDINGS, faults).read(reviews, soFar::add);
        DrawnFiles earlier = new DrawnFiles(faults);
        List<Pick> picks = drawn == null ? List.empty() : List.ofAll(earlier.read(drawn));
        if (!faults.isEmpty() || read.isEmpty()) {
            return terminal.refuse(faults);
        }
        Either<List<SamplingFault>, Sample> sample = sample(read.get(), soFar, picks);
        if (sample.isLeft()) {
            sample.getLeft()
                    .forEach(fault -> faults.add(
                            place(fault, soFar, earlier), language.messages().fault(fault)));
            return terminal.refuse(faults);
        }
        tell(sample.get());
        return check && !sample.get().enough() ? Terminal.FAILED : Terminal.HELD;
    }

    private static Either<List<SamplingFault>, Sample> sample(
            SamplingPlan plan, ReviewsSoFar soFar, List<Pick> drawnSoFar) {
        List<ReviewedWorkbook> reviewed = soFar.reviews();
        Map<ReviewRef, ReviewedWorkbook> byRef = reviewed.toMap(ReviewedWorkbook::ref, Function.identity());
        return plan.draw(reviewed, drawnSoFar).flatMap(picks -> {
            Either<List<SamplingFault>, List<CohortCompliance>> compliance =
                    plan.compliance(reviewed, picks, soFar.moderated());
            return compliance.map(
                    cohorts -> new Sample(picks, picks.size() - drawnSoFar.size(), cohorts, byRef, soFar.moderated()));
        });
    }

    /** What is wrong with the question is a pick of something that was never reviewed. */
    private Position place(SamplingFault fault, ReviewsSoFar soFar, DrawnFiles earlier) {
        return earlier.at(fault.review())
                .orElseGet(() -> soFar.at(fault.review()).getOrElse(() -> Position.of(reviews.toString())));
    }

    private void tell(Sample sample) {
        switch (format) {
            case table -> new SampleTable(terminal.out(), terminal.colours(), language).tell(sample);
            case json -> terminal.out().print(SampleJson.of(sample, language.messages()));
            case csv -> SampleCsv.print(sample, language.messages(), terminal.out());
        }
        terminal.out().flush();
    }
}
