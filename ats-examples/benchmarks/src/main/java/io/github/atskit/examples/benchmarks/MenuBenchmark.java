package io.github.atskit.examples.benchmarks;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.decision.ActionStatus;
import io.github.atskit.core.decision.Decider;
import io.github.atskit.core.sight.Sight;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Role;
import io.github.atskit.examples.benchmarks.scenario.Scenario;
import io.vavr.collection.List;
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

/** Every action with every reason against it, for one actor. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 8, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@State(Scope.Thread)
public class MenuBenchmark {
    private final Scenario scenario = Scenario.straight();
    private final Decider decider = new Decider();
    private final java.util.List<Candidacy> along = scenario.candidacies();
    private final Candidacy begun = along.get(3);
    private final Candidacy drafted = along.get(8);
    private final Context participant = scenario.steps().get(3).context();
    private final Context administrator = new Context(new Actor("a-1", Role.ADMINISTRATOR), participant.at());

    /** A menu names every action. */
    @Setup
    public void menusAreFull() {
        Scenario.requireCertificate(along.get(along.size() - 1));
        if (participantFull().size() != administratorFull().size()) {
            throw new IllegalStateException("a menu lacks an action");
        }
    }

    @Benchmark
    public List<ActionStatus> participantFull() {
        return decider.menu(scenario.definition(), drafted, participant);
    }

    @Benchmark
    public List<ActionStatus> participantBegun() {
        return decider.menu(scenario.definition(), begun, participant);
    }

    @Benchmark
    public List<ActionStatus> administratorFull() {
        return decider.menu(scenario.definition(), drafted, administrator);
    }

    /** What a page asks: the case as the participant may see it, and their menu. */
    @Benchmark
    public List<ActionStatus> participantSight() {
        return Sight.of(scenario.definition(), drafted, participant.by()).get().menu(participant.at());
    }
}
