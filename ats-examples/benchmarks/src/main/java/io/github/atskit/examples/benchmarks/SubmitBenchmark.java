package io.github.atskit.examples.benchmarks;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.command.SubmitWorkbook;
import io.github.atskit.core.decision.Decider;
import io.github.atskit.examples.benchmarks.limit.Limit;
import io.github.atskit.examples.benchmarks.limit.LimitAnswer;
import io.github.atskit.examples.benchmarks.limit.LimitState;
import io.github.atskit.examples.benchmarks.scenario.Scenario;
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

/** The decision to accept a full workbook, and the event that tells it; the candidacy after it is part of the answer. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 8, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@State(Scope.Thread)
public class SubmitBenchmark {
    private final Scenario scenario = Scenario.straight();
    private final Journey journey = new Journey(scenario);
    private final Decider decider = new Decider();
    private final int submission = journey.indexOf(SubmitWorkbook.class);
    private final Candidacy drafted = scenario.candidacies().get(submission - 1);
    private final LimitState limitDrafted = journey.limitAfter(submission);

    /** Both have to accept it. */
    @Setup
    public void bothAccept() {
        Scenario.requireCertificate(journey.play());
        Journey.requireCertificate(journey.playLimit());
        ((io.vavr.control.Either<?, ?>) library()).get();
        LimitAnswer.Accepted.class.cast(limit());
    }

    @Benchmark
    public Object library() {
        return decider.decide(journey.definition, drafted, journey.commands[submission], journey.contexts[submission]);
    }

    @Benchmark
    public Object limit() {
        return Limit.decide(
                journey.limitDefinition,
                limitDrafted,
                journey.limitCommands[submission],
                journey.limitCallers[submission]);
    }
}
