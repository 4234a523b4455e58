package io.github.atskit.examples.benchmarks;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.guide.CoverageMatrix;
import io.github.atskit.core.workbook.SubmissionDigest;
import io.github.atskit.core.workbook.Workbook;
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

/** What walks the whole content of a full workbook. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 8, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@State(Scope.Thread)
public class WorkbookBenchmark {
    private final Scenario scenario = Scenario.straight();
    private final java.util.List<Candidacy> along = scenario.candidacies();
    private final Workbook full = along.get(along.size() - 1).workbook();

    /** The workbook is the one that led to a certificate. */
    @Setup
    public void journeyEndsWell() {
        Scenario.requireCertificate(along.get(along.size() - 1));
    }

    @Benchmark
    public SubmissionDigest digest() {
        return full.digest();
    }

    @Benchmark
    public CoverageMatrix coverageMatrix() {
        return CoverageMatrix.of(scenario.definition().resolved(), full);
    }
}
