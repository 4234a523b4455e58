package io.github.atskit.core.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The library's own solver")
class LeastCostTest {
    private static final int CASES = 2_000;

    @Test
    @DisplayName("gives out as many seats, by rank, and at the same cost as trying out everything does")
    void asGoodAsBruteForce() {
        long tried = 0;
        int open = 0;
        int several = 0;
        for (long seed = 0; seed < CASES; seed++) {
            AllocationRequest request = Generated.small(seed);
            Allocation allocation = Allocation.propose(request);
            long[] best = BruteForce.best(request);
            tried += best[best.length - 1];
            open += allocation.open().isEmpty() ? 0 : 1;
            several += allocation.assignments().size() > 2 ? 1 : 0;
            assertThat(Stated.worth(request, allocation.assignments()))
                    .as("seed %d", seed)
                    .containsExactly(Arrays.copyOf(best, best.length - 1));
            assertThat(allocation.cost()).as("seed %d", seed).isEqualTo(Stated.cost(request, allocation.assignments()));
        }
        assertThat(tried).as("allocations tried").isGreaterThan(100_000);
        assertThat(open).as("cases where seats stay open").isBetween(CASES / 10, CASES * 9 / 10);
        assertThat(several).as("cases with three placements or more").isGreaterThan(CASES / 10);
    }

    @Test
    @DisplayName("never breaks a hard rule, however many conflicts there are")
    void keepsHardRules() {
        for (long seed = 0; seed < 200; seed++) {
            AllocationRequest request = Generated.large(seed, 60, 12);
            List<Assignment> answer = Allocation.propose(request).assignments();
            assertThat(Stated.isAllowed(request, answer)).as("seed %d", seed).isTrue();
            answer.forEach(one -> assertThat(
                            Stated.conflicts(request, Stated.workbook(request, one.workbook()), one.reviewer()))
                    .isEmpty());
        }
    }

    @Test
    @DisplayName("leaves nothing that could be exchanged, handed on or moved to anybody's advantage")
    void provenOptimal() {
        int open = 0;
        for (long seed = 1000; seed < 1040; seed++) {
            AllocationRequest request = Generated.large(seed, 80, 12);
            Allocation allocation = Allocation.propose(request);
            open += allocation.open().size();
            assertThat(Improvement.exists(request, allocation.assignments()))
                    .as("seed %d", seed)
                    .isFalse();
            if (!allocation.assignments().isEmpty()) {
                assertThat(Improvement.exists(request, allocation.assignments().tail()))
                        .as("seed %d, with the first seat left open", seed)
                        .isTrue();
            }
        }
        assertThat(open).as("open seats").isGreaterThan(100);
    }

    @Test
    @DisplayName("answers the same in whatever order it is asked")
    void orderDoesNotMatter() {
        for (long seed = 0; seed < 300; seed++) {
            AllocationRequest request = seed % 3 == 0 ? Generated.large(seed, 40, 8) : Generated.small(seed);
            Allocation allocation = Allocation.propose(request);
            for (long shuffle = 1; shuffle <= 3; shuffle++) {
                AllocationRequest shuffled = Generated.shuffled(request, seed * 31 + shuffle);
                assertThat(AllocationSolver.leastCost().solve(shuffled))
                        .as("seed %d", seed)
                        .isEqualTo(allocation.assignments());
                assertThat(Allocation.propose(shuffled).placements()).isEqualTo(allocation.placements());
                assertThat(Allocation.propose(shuffled).open()).isEqualTo(allocation.open());
                assertThat(Allocation.propose(shuffled).loads()).isEqualTo(allocation.loads());
            }
        }
    }

    @Test
    @DisplayName("fills everybody to the same share of their capacity where nothing speaks against it")
    void fair() {
        AllocationRequest request = AllocationRequest.builder()
                .day(Generated.DAY)
                .workbooks(List.range(0, 40).map(n -> WorkbookToPlace.of("c-" + n)))
                .reviewers(List.of(
                        ReviewerCapacity.of("r-1", 10), ReviewerCapacity.of("r-2", 20), ReviewerCapacity.of("r-3", 50)))
                .build();
        assertThat(Allocation.propose(request).loads().map(ReviewerLoad::after)).containsExactly(5, 10, 25);
    }

    @Test
    @DisplayName("asked for nothing, or of nobody, gives out nothing")
    void nothing() {
        AllocationRequest nobody = AllocationRequest.builder()
                .day(Generated.DAY)
                .workbooks(List.of(WorkbookToPlace.of("c-1")))
                .reviewers(List.empty())
                .build();
        assertThat(Allocation.propose(nobody).placements()).isEmpty();
        assertThat(Allocation.propose(nobody).open())
                .containsExactly(new OpenSeats("c-1", 1, new Others(0, List.empty(), List.empty())));
        AllocationRequest nothing = AllocationRequest.builder()
                .day(Generated.DAY)
                .workbooks(List.empty())
                .reviewers(List.of(ReviewerCapacity.of("r-1", 3)))
                .build();
        assertThat(Allocation.propose(nothing).cost()).isZero();
        assertThat(Allocation.propose(nothing).loads()).containsExactly(new ReviewerLoad("r-1", 3, 0, 0));
    }
}
