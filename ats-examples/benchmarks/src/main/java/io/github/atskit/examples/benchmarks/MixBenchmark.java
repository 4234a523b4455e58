package io.github.atskit.examples.benchmarks;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.command.Command;
import io.github.atskit.core.decision.Decider;
import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.examples.benchmarks.limit.Limit;
import io.github.atskit.examples.benchmarks.limit.LimitAnswer;
import io.github.atskit.examples.benchmarks.limit.LimitCaller;
import io.github.atskit.examples.benchmarks.limit.LimitCommand;
import io.github.atskit.examples.benchmarks.limit.LimitDefinition;
import io.github.atskit.examples.benchmarks.limit.LimitState;
import io.github.atskit.examples.benchmarks.scenario.Scenario;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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
 * One command on one candidacy, from a random mix: every candidacy along both journeys with the command that follows there, and as many
 * commands again that come at the wrong moment. The order is shuffled with a fixed seed, so that no branch is learnt by heart.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 8, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@State(Scope.Thread)
public class MixBenchmark {
    private static final int SIZE = 1024;
    private static final int MASK = SIZE - 1;

    private final ProgrammeDefinition definition = Scenario.straight().definition();
    private final Decider decider = new Decider();
    private final Candidacy[] candidacies = new Candidacy[SIZE];
    private final Command[] commands = new Command[SIZE];
    private final Context[] contexts = new Context[SIZE];

    private LimitDefinition limitDefinition;
    private final LimitState[] limitStates = new LimitState[SIZE];
    private final LimitCommand[] limitCommands = new LimitCommand[SIZE];
    private final LimitCaller[] limitCallers = new LimitCaller[SIZE];
    private int next;

    /** One pair: a candidacy of a journey and a command of the same journey. */
    private record Pair(Journey journey, Candidacy candidacy, LimitState limitState, int command) {}

    /** Lays the pairs out, and looks that library and limit accept and refuse the same ones. */
    @Setup
    public void shuffle() {
        List<Pair> pairs = new ArrayList<>();
        Random random = new Random(20201117);
        for (Scenario scenario : List.of(Scenario.straight(), Scenario.withModifications())) {
            addPairs(pairs, scenario, random);
        }
        limitDefinition = pairs.get(0).journey().limitDefinition;
        List<Pair> mixed = new ArrayList<>();
        while (mixed.size() < SIZE) {
            mixed.addAll(pairs);
        }
        Collections.shuffle(mixed, random);
        for (int i = 0; i < SIZE; i++) {
            Pair pair = mixed.get(i);
            candidacies[i] = pair.candidacy();
            commands[i] = pair.journey().commands[pair.command()];
            contexts[i] = pair.journey().contexts[pair.command()];
            limitStates[i] = pair.limitState();
            limitCommands[i] = pair.journey().limitCommands[pair.command()];
            limitCallers[i] = pair.journey().limitCallers[pair.command()];
            requireAgreement(i);
        }
    }

    private static void addPairs(List<Pair> pairs, Scenario scenario, Random random) {
        Journey journey = new Journey(scenario);
        List<Candidacy> along = scenario.candidacies();
        for (int i = 1; i < journey.commands.length; i++) {
            Candidacy before = along.get(i - 1);
            LimitState limitBefore = journey.limitAfter(i);
            pairs.add(new Pair(journey, before, limitBefore, i));
            pairs.add(new Pair(journey, before, limitBefore, 1 + random.nextInt(journey.commands.length - 1)));
        }
        Scenario.requireCertificate(along.get(along.size() - 1));
        Journey.requireCertificate(journey.playLimit());
    }

    private void requireAgreement(int i) {
        boolean accepted = decider.decide(definition, candidacies[i], commands[i], contexts[i])
                .isRight();
        LimitAnswer answer = Limit.decide(limitDefinition, limitStates[i], limitCommands[i], limitCallers[i]);
        if (accepted != answer instanceof LimitAnswer.Accepted) {
            throw new IllegalStateException(
                    "library and limit differ on " + commands[i].action().code());
        }
    }

    @Benchmark
    public Object library() {
        int i = next++ & MASK;
        return decider.decide(definition, candidacies[i], commands[i], contexts[i]);
    }

    @Benchmark
    public Object limit() {
        int i = next++ & MASK;
        return Limit.decide(limitDefinition, limitStates[i], limitCommands[i], limitCallers[i]);
    }
}
