package io.github.atskit.core.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every figure of an explanation is worked out once more from the rules and the cost as they are stated. */
@DisplayName("The explanation")
class ExplanationTest {

    /** Answers of the library's solver, and of one that takes whoever comes first, so that things are left undone. */
    static Stream<Allocation> allocations() {
        AllocationSolver careless = request -> {
            List<Assignment> answer = List.empty();
            for (WorkbookToPlace workbook : request.workbooks()) {
                for (ReviewerCapacity reviewer : request.reviewers()) {
                    List<Assignment> more = answer.append(new Assignment(workbook.id(), reviewer.id()));
                    answer = answer.size() % 4 != 3 && Stated.isAllowed(request, more) ? more : answer;
                }
            }
            return answer;
        };
        return Stream.concat(
                Stream.iterate(0L, seed -> seed < 30, seed -> seed + 1)
                        .map(seed -> Allocation.propose(Generated.large(seed, 25, 7))),
                Stream.iterate(0L, seed -> seed < 30, seed -> seed + 1)
                        .map(seed -> Allocation.propose(Generated.large(seed, 25, 7), careless)
                                .get()));
    }

    @ParameterizedTest
    @MethodSource("allocations")
    @DisplayName("of a placement tells what it costs, and the costs of all add up to the stated cost")
    void costsAddUp(Allocation allocation) {
        AllocationRequest request = allocation.request();
        Map<String, Integer> loads = HashMap.ofEntries(request.reviewers().map(one -> Tuple.of(one.id(), one.load())));
        for (Placement placement : allocation.placements()) {
            WorkbookToPlace workbook = Stated.workbook(request, placement.workbook());
            ReviewerCapacity reviewer = Stated.reviewer(request, placement.reviewer());
            int load = loads.get(reviewer.id()).get();
            assertThat(placement.loadBefore()).isEqualTo(load);
            assertThat(placement.loadAfter()).isEqualTo(load + 1);
            loads = loads.put(reviewer.id(), load + 1);
            long step = request.weights().unevenness() * (2L * load + 1) / reviewer.capacity();
            assertThat(placement.cost()).isEqualTo(Stated.pairCost(request, workbook, reviewer) + step);
            assertThat(placement.parts().map(CostPart::cost)).doesNotContain(0L);
            assertThat(placement.matched())
                    .isEqualTo(workbook.expertise()
                            .intersect(reviewer.expertise())
                            .toList()
                            .sorted());
            assertThat(placement.missing())
                    .isEqualTo(workbook.expertise()
                            .diff(reviewer.expertise())
                            .toList()
                            .sorted());
        }
        assertThat(allocation.cost()).isEqualTo(Stated.cost(request, allocation.assignments()));
        for (ReviewerLoad load : allocation.loads()) {
            ReviewerCapacity reviewer = Stated.reviewer(request, load.reviewer());
            assertThat(load)
                    .isEqualTo(new ReviewerLoad(
                            reviewer.id(),
                            reviewer.capacity(),
                            reviewer.load(),
                            loads.get(reviewer.id()).get()));
        }
    }

    @ParameterizedTest
    @MethodSource("allocations")
    @DisplayName("of a placement names the next best, and by how much the whole cost would rise with them")
    void alternativesAreTrue(Allocation allocation) {
        for (Placement placement : allocation.placements()) {
            List<Assignment> rest =
                    allocation.assignments().remove(new Assignment(placement.workbook(), placement.reviewer()));
            assertThat(placement.others().nextBest())
                    .zipSatisfy(best(allocation, placement.workbook(), rest, placement.reviewer()), (named, best) -> {
                        assertThat(named.reviewer()).isEqualTo(best._1);
                        assertThat(named.extraCost()).isEqualTo(best._2 - allocation.cost());
                        assertThat(named.difference().map(CostPart::cost)).doesNotContain(0L);
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("allocations")
    @DisplayName("of an open seat names who was passed over, which the library's own solver never does")
    void openSeatsAreTrue(Allocation allocation) {
        AllocationRequest request = allocation.request();
        for (WorkbookToPlace workbook : request.workbooks()) {
            int left = workbook.openSeats()
                    - allocation.placements().count(one -> one.workbook().equals(workbook.id()));
            assertThat(allocation
                            .open()
                            .filter(one -> one.workbook().equals(workbook.id()))
                            .map(OpenSeats::seats))
                    .isEqualTo(left == 0 ? List.empty() : List.of(left));
        }
        boolean ours =
                allocation.assignments().equals(AllocationSolver.leastCost().solve(request));
        for (OpenSeats open : allocation.open()) {
            assertThat(open.others().nextBest())
                    .zipSatisfy(best(allocation, open.workbook(), allocation.assignments(), ""), (named, best) -> {
                        assertThat(named.reviewer()).isEqualTo(best._1);
                        assertThat(named.extraCost()).isEqualTo(best._2 - allocation.cost());
                    });
            assertThat(ours && open.others().possible() > 0).isFalse();
        }
    }

    /** Who could have a seat beside the rest, with the whole cost, cheapest first. */
    private static List<Tuple2<String, Long>> best(
            Allocation allocation, String workbook, List<Assignment> rest, String holder) {
        AllocationRequest request = allocation.request();
        return request.reviewers()
                .filter(one -> !one.id().equals(holder))
                .map(one -> new Assignment(workbook, one.id()))
                .filter(one -> !allocation.assignments().contains(one))
                .map(rest::append)
                .filter(answer -> Stated.isAllowed(request, answer))
                .map(answer -> Tuple.of(answer.last().reviewer(), Stated.cost(request, answer)))
                .sortBy(pair -> pair._2)
                .take(3);
    }

    @ParameterizedTest
    @MethodSource("allocations")
    @DisplayName("counts every reviewer who did not get a seat once, by the first reason or as possible")
    void everybodyIsCounted(Allocation allocation) {
        allocation.placements().forEach(one -> counted(allocation, one.workbook(), one.reviewer(), one.others()));
        allocation.open().forEach(one -> counted(allocation, one.workbook(), "", one.others()));
    }

    private static void counted(Allocation allocation, String workbook, String holder, Others others) {
        AllocationRequest request = allocation.request();
        List<List<Exclusion>> found = request.reviewers()
                .filter(reviewer -> !reviewer.id().equals(holder))
                .map(reviewer -> Stated.exclusions(
                        request, allocation.assignments(), Stated.workbook(request, workbook), reviewer));
        assertThat(others.possible()).isEqualTo(found.count(List::isEmpty));
        for (Exclusion exclusion : Exclusion.values()) {
            assertThat(others.excludedBy(exclusion))
                    .isEqualTo(found.count(one -> !one.isEmpty() && one.head() == exclusion));
        }
        List<Exclusion> named = others.excluded().map(ExclusionCount::exclusion);
        assertThat(named).isEqualTo(named.distinct().sorted());
    }

    @ParameterizedTest
    @MethodSource("allocations")
    @DisplayName("on request tells everything about every reviewer for one workbook")
    void verdictsAreTrue(Allocation allocation) {
        AllocationRequest request = allocation.request();
        for (WorkbookToPlace workbook : request.workbooks().take(5)) {
            List<Verdict> verdicts = allocation.verdicts(workbook.id());
            assertThat(verdicts.map(Verdict::reviewer))
                    .isEqualTo(request.reviewers().map(ReviewerCapacity::id));
            for (Verdict verdict : verdicts) {
                Assignment own = new Assignment(workbook.id(), verdict.reviewer());
                ReviewerCapacity reviewer = Stated.reviewer(request, verdict.reviewer());
                assertThat(verdict.chosen()).isEqualTo(allocation.assignments().contains(own));
                long cost = verdict.parts().map(CostPart::cost).sum().longValue();
                if (verdict.chosen()) {
                    assertThat(verdict.exclusions()).isEmpty();
                    assertThat(verdict.parts())
                            .isEqualTo(allocation
                                    .placements()
                                    .find(one -> one.workbook().equals(own.workbook())
                                            && one.reviewer().equals(own.reviewer()))
                                    .get()
                                    .parts());
                } else {
                    assertThat(verdict.exclusions())
                            .isEqualTo(Stated.exclusions(request, allocation.assignments(), workbook, reviewer));
                    assertThat(verdict.conflicts()).isEqualTo(Stated.conflicts(request, workbook, verdict.reviewer()));
                    if (verdict.exclusions().isEmpty()) {
                        List<Assignment> more = allocation.assignments().append(own);
                        assertThat(cost).isEqualTo(Stated.cost(request, more) - allocation.cost());
                    } else {
                        assertThat(verdict.parts()).isEmpty();
                    }
                }
            }
        }
        assertThat(allocation.verdicts("c-unknown")).isEmpty();
    }

    @Test
    @DisplayName("never finds anybody cheaper than those whom the library's own solver chose")
    void nobodyIsCheaper() {
        List<Alternative> others = List.range(0, 60)
                .map(seed -> Allocation.propose(Generated.large(seed, 25, 7)))
                .flatMap(Allocation::placements)
                .flatMap(placement -> placement.others().nextBest());
        assertThat(others.map(Alternative::extraCost)).hasSizeGreaterThan(500).allMatch(extra -> extra >= 0);
        assertThat(Arrays.stream(CostKind.values()))
                .allMatch(kind ->
                        others.exists(one -> one.difference().exists(part -> part.kind() == kind && part.cost() > 0)));
    }
}
