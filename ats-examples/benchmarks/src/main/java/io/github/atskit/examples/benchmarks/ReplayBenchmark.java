package io.github.atskit.examples.benchmarks;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.decision.Decider;
import io.github.atskit.core.decision.Transition;
import io.github.atskit.core.event.Event;
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

/** A candidacy rebuilt from the twenty events of its journey. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 8, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@State(Scope.Thread)
public class ReplayBenchmark {
    private final Decider decider = new Decider();
    private List<Event> events = List.empty();

    /** Collects the events, and looks that they lead to a certificate. */
    @Setup
    public void collect() {
        Journey journey = new Journey(Scenario.straight());
        Transition transition = decider.enrol(journey.definition, Scenario.ID, journey.enrolment, journey.contexts[0])
                .get();
        events = transition.events();
        for (int i = 1; i < journey.commands.length; i++) {
            transition = decider.decide(journey.definition, transition.to(), journey.commands[i], journey.contexts[i])
                    .get();
            events = events.appendAll(transition.events());
        }
        Scenario.requireCertificate(library());
    }

    @Benchmark
    public Candidacy library() {
        return decider.replay(Scenario.ID, events).get();
    }
}
