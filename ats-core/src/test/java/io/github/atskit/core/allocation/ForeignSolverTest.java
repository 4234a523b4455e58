package io.github.atskit.core.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A solver of the host")
class ForeignSolverTest {
    private static final LocalDate DAY = LocalDate.of(2020, 12, 7);

    /** c-1 has r-3 already and one open seat; c-2 asks for welding; r-1 mentors c-1; r-4 is away; r-5 is full. */
    private static final AllocationRequest REQUEST = AllocationRequest.builder()
            .day(DAY)
            .workbooks(List.of(
                    WorkbookToPlace.builder()
                            .id("c-1")
                            .seats(2)
                            .assigned(HashSet.of("r-3"))
                            .build(),
                    WorkbookToPlace.builder()
                            .id("c-2")
                            .expertise(HashSet.of("welding"))
                            .expertiseRequired(true)
                            .seats(3)
                            .build()))
            .reviewers(List.of(
                    weldingReviewer("r-1", 5),
                    ReviewerCapacity.of("r-2", 1),
                    weldingReviewer("r-3", 5),
                    ReviewerCapacity.builder()
                            .id("r-4")
                            .capacity(5)
                            .expertise(HashSet.of("welding"))
                            .absences(List.of(new Absence(DAY, DAY)))
                            .build(),
                    ReviewerCapacity.builder()
                            .id("r-5")
                            .capacity(2)
                            .load(2)
                            .expertise(HashSet.of("welding"))
                            .build(),
                    weldingReviewer("r-6", 1)))
            .conflicts(List.of(
                    Conflict.withWorkbook("r-1", "c-1", AllocationConflict.PERSONAL),
                    Conflict.withWorkbook("r-1", "c-1", AllocationConflict.MENTOR)))
            .build();

    private static ReviewerCapacity weldingReviewer(String id, int capacity) {
        return ReviewerCapacity.builder()
                .id(id)
                .capacity(capacity)
                .expertise(HashSet.of("welding"))
                .build();
    }

    private static Assignment to(String workbook, String reviewer) {
        return new Assignment(workbook, reviewer);
    }

    static Stream<Arguments> badAnswers() {
        return Stream.of(
                Arguments.of(ViolationKind.UNKNOWN_WORKBOOK, List.of(to("c-9", "r-1"))),
                Arguments.of(ViolationKind.UNKNOWN_REVIEWER, List.of(to("c-1", "r-9"))),
                Arguments.of(ViolationKind.SAME_REVIEWER_TWICE, List.of(to("c-2", "r-1"), to("c-2", "r-1"))),
                Arguments.of(ViolationKind.SAME_REVIEWER_TWICE, List.of(to("c-1", "r-3"))),
                Arguments.of(ViolationKind.CONFLICT, List.of(to("c-1", "r-1"))),
                Arguments.of(ViolationKind.LACKS_EXPERTISE, List.of(to("c-2", "r-2"))),
                Arguments.of(ViolationKind.ABSENT, List.of(to("c-2", "r-4"))),
                Arguments.of(ViolationKind.OVER_CAPACITY, List.of(to("c-2", "r-5"))),
                Arguments.of(ViolationKind.OVER_CAPACITY, List.of(to("c-2", "r-6"), to("c-1", "r-6"))),
                Arguments.of(ViolationKind.NO_OPEN_SEAT, List.of(to("c-1", "r-2"), to("c-1", "r-6"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badAnswers")
    @DisplayName("is told what is wrong with its answer, and at which assignment, and nothing else")
    void caught(ViolationKind kind, List<Assignment> answer) {
        List<AllocationViolation> wrong =
                Allocation.propose(REQUEST, request -> answer).getLeft();
        assertThat(wrong.map(AllocationViolation::kind)).containsExactly(kind);
        assertThat(wrong.head().assignment()).isEqualTo(answer.last());
        assertThat(AllocationCheck.of(REQUEST, answer)).isEqualTo(wrong);
        assertThat(wrong.head().conflicts())
                .isEqualTo(
                        kind == ViolationKind.CONFLICT
                                ? List.of(AllocationConflict.MENTOR, AllocationConflict.PERSONAL)
                                : List.empty());
    }

    @Test
    @DisplayName("is told all that is wrong at once")
    void severalAtOnce() {
        List<Assignment> answer = List.of(to("c-9", "r-9"), to("c-1", "r-1"), to("c-1", "r-5"));
        assertThat(Allocation.propose(REQUEST, request -> answer).getLeft().map(AllocationViolation::kind))
                .containsExactly(
                        ViolationKind.UNKNOWN_WORKBOOK,
                        ViolationKind.UNKNOWN_REVIEWER,
                        ViolationKind.CONFLICT,
                        ViolationKind.OVER_CAPACITY,
                        ViolationKind.NO_OPEN_SEAT);
    }

    @Test
    @DisplayName("may do less than could be done, which the explanation tells")
    void lazy() {
        Allocation nothing =
                Allocation.propose(REQUEST, request -> List.empty()).get();
        assertThat(nothing.placements()).isEmpty();
        assertThat(nothing.open().map(OpenSeats::workbook)).containsExactly("c-1", "c-2");
        Others others = nothing.open().head().others();
        assertThat(others.possible()).isEqualTo(2);
        assertThat(others.nextBest().map(Alternative::reviewer)).containsExactly("r-2", "r-6");
        assertThat(others.excluded())
                .containsExactly(
                        new ExclusionCount(Exclusion.ASSIGNED, 1),
                        new ExclusionCount(Exclusion.CONFLICT, 1),
                        new ExclusionCount(Exclusion.ABSENT, 1),
                        new ExclusionCount(Exclusion.FULL, 1));
    }

    @Test
    @DisplayName("gets the same explanation for the answer that ours gives")
    void sameAnswerSameExplanation() {
        for (long seed = 0; seed < 20; seed++) {
            AllocationRequest request = Generated.large(seed, 20, 5);
            Allocation ours = Allocation.propose(request);
            List<Assignment> backwards = ours.assignments().reverse();
            assertThat(Allocation.propose(request, any -> backwards).get()).isEqualTo(ours);
        }
    }

    @Test
    @DisplayName("that answers null is a bug")
    void nullIsABug() {
        assertThatThrownBy(() -> Allocation.propose(REQUEST, request -> null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Allocation.propose(REQUEST, request -> List.of((Assignment) null)))
                .isInstanceOf(NullPointerException.class);
    }
}
