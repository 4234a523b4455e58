package io.github.atskit.examples.benchmarks;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.command.SubmitWorkbook;
import io.github.atskit.core.decision.Decider;
import io.github.atskit.examples.benchmarks.limit.Limit;
import io.github.atskit.examples.benchmarks.limit.LimitAnswer;
import io.github.atskit.examples.benchmarks.limit.LimitState;
import io.github.atskit.examples.benchmarks.scenario.Scenario;
import io.vavr.control.Either;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Refusals as values: a door that is closed (the wrong stage); a full workbook without a statement, where every rule is asked and one
 * refuses; and an empty workbook, where five refuse and name thirty-eight parts and standards.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 8, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@State(Scope.Thread)
public class RefusalBenchmark {
    private final Scenario scenario = Scenario.straight();
    private final Journey journey = new Journey(scenario);
    private final Decider decider = new Decider();
    private final int submission = journey.indexOf(SubmitWorkbook.class);
    private final Candidacy begun = scenario.candidacies().get(3);
    private final Candidacy unsupported = scenario.candidacies().get(submission - 2);
    private final Candidacy submitted = scenario.candidacies().get(submission);
    private final LimitState limitBegun = journey.limitAfter(4);
    private final LimitState limitUnsupported = journey.limitAfter(submission - 1);
    private final LimitState limitSubmitted = journey.limitAfter(submission + 1);

    /** Both have to refuse, and the journey itself has to end well. */
    @Setup
    public void bothRefuse() {
        Scenario.requireCertificate(journey.play());
        Journey.requireCertificate(journey.playLimit());
        ((Either<?, ?>) closedLibrary()).getLeft();
        ((Either<?, ?>) oneLibrary()).getLeft();
        ((Either<?, ?>) severalLibrary()).getLeft();
        LimitAnswer.Refused.class.cast(closedLimit());
        LimitAnswer.Refused.class.cast(oneLimit());
        LimitAnswer.Refused.class.cast(severalLimit());
    }

    @Benchmark
    public Object closedLibrary() {
        return library(submitted);
    }

    @Benchmark
    public Object closedLimit() {
        return limit(limitSubmitted);
    }

    @Benchmark
    public Object oneLibrary() {
        return library(unsupported);
    }

    @Benchmark
    public Object oneLimit() {
        return limit(limitUnsupported);
    }

    @Benchmark
    public Object severalLibrary() {
        return library(begun);
    }

    @Benchmark
    public Object severalLimit() {
        return limit(limitBegun);
    }

    private Object library(Candidacy now) {
        return decider.decide(journey.definition, now, journey.commands[submission], journey.contexts[submission]);
    }

    private Object limit(LimitState now) {
        return Limit.decide(
                journey.limitDefinition, now, journey.limitCommands[submission], journey.limitCallers[submission]);
    }
}
