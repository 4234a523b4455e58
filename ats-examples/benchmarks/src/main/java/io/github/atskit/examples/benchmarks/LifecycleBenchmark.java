package io.github.atskit.examples.benchmarks;

import io.github.atskit.core.candidacy.Candidacy;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Seventeen commands from enrolment to certificate, through decide and evolve; every event is kept. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 8, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@State(Scope.Thread)
public class LifecycleBenchmark {
    private final Journey journey = new Journey(Scenario.straight());

    /** Both have to reach the certificate before anything is measured, and still after it. */
    @Setup
    @TearDown
    public void bothReachTheCertificate() {
        Scenario.requireCertificate(library());
        Journey.requireCertificate(limit());
    }

    @Benchmark
    public Candidacy library() {
        return journey.play();
    }

    @Benchmark
    public LimitState limit() {
        return journey.playLimit();
    }
}
