package io.github.atskit.examples.benchmarks;

import io.github.atskit.core.allocation.Absence;
import io.github.atskit.core.allocation.Allocation;
import io.github.atskit.core.allocation.AllocationConflict;
import io.github.atskit.core.allocation.AllocationRequest;
import io.github.atskit.core.allocation.AllocationSolver;
import io.github.atskit.core.allocation.Assignment;
import io.github.atskit.core.allocation.Conflict;
import io.github.atskit.core.allocation.ReviewerCapacity;
import io.github.atskit.core.allocation.WorkbookToPlace;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A cohort's workbooks to its reviewers: 150 reviewers with two to four of twelve subjects each, one in ten away on the day, 20 workbooks in 1,000
 * pairs in conflict; workbooks ask for one or two subjects, in 100 centres, due on one of ten days.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 5)
@Measurement(iterations = 10)
@State(Scope.Thread)
public class AllocationBenchmark {
    private static final LocalDate DAY = LocalDate.of(2020, 12, 7);
    private static final int SUBJECTS = 12;
    private static final int CENTRES = 100;

    /** How many workbooks wait. */
    @Param("2000")
    public int workbooks;

    /** How many reviewers each of them needs. */
    @Param({"1", "2"})
    public int seats;

    /** How many places there are for a hundred seats; below 100 somebody has to wait. */
    @Param({"130", "100", "80"})
    public int room;

    private final int reviewers = 150;
    private AllocationRequest request;

    /** Lays the request out, and looks that it is what it says. */
    @Setup
    public void prepare() {
        SplittableRandom random = new SplittableRandom(4);
        int capacity = (int) Math.ceil(workbooks * seats * room / 100.0 / reviewers / 0.9);
        request = AllocationRequest.builder()
                .day(DAY)
                .workbooks(List.range(0, workbooks).map(n -> workbook(n, random)))
                .reviewers(List.range(0, reviewers).map(n -> reviewer(n, capacity, random)))
                .conflicts(List.range(0, workbooks * reviewers / 50).map(n -> conflict(random)))
                .build();
        int placed = propose().assignments().size();
        if (placed > workbooks * seats || placed < workbooks * seats * Math.min(room, 100) / 100 * 9 / 10) {
            throw new IllegalStateException(placed + " seats were given out");
        }
    }

    private WorkbookToPlace workbook(int n, SplittableRandom random) {
        return WorkbookToPlace.builder()
                .id("c-" + n)
                .participant(Option.some("p-" + n))
                .centre(Option.some("centre-" + random.nextInt(CENTRES)))
                .expertise(subjects(1 + random.nextInt(2), random))
                .seats(seats)
                .due(Option.some(DAY.plusDays(20 + random.nextInt(10))))
                .build();
    }

    private static ReviewerCapacity reviewer(int n, int capacity, SplittableRandom random) {
        LocalDate away = random.nextInt(10) == 0 ? DAY : DAY.plusDays(random.nextInt(1, 40));
        return ReviewerCapacity.builder()
                .id("r-" + n)
                .capacity(Math.max(1, capacity + random.nextInt(-2, 3)))
                .expertise(subjects(2 + random.nextInt(3), random))
                .absences(List.of(new Absence(away, away.plusDays(4))))
                .build();
    }

    private static Set<String> subjects(int count, SplittableRandom random) {
        return HashSet.ofAll(List.range(0, count).map(n -> "subject-" + random.nextInt(SUBJECTS)));
    }

    private Conflict conflict(SplittableRandom random) {
        return Conflict.withWorkbook(
                "r-" + random.nextInt(reviewers), "c-" + random.nextInt(workbooks), AllocationConflict.MENTOR);
    }

    /** The proposal with every reason, as a host asks for it. */
    @Benchmark
    public Allocation propose() {
        return Allocation.propose(request);
    }

    /** The solver alone. */
    @Benchmark
    public List<Assignment> solve() {
        return AllocationSolver.leastCost().solve(request);
    }
}
