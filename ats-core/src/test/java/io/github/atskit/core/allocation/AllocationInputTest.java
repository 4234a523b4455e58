package io.github.atskit.core.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atskit.core.review.ConflictKind;
import io.github.atskit.core.review.DeclaredConflict;
import io.github.atskit.core.vocabulary.Coded;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What an allocation is asked")
class AllocationInputTest {
    private static final LocalDate DAY = LocalDate.of(2020, 12, 7);

    static Stream<Arguments> nonsense() {
        return Stream.of(
                refused("a workbook needs an id", () -> WorkbookToPlace.of(" ")),
                refused("a reviewer needs an id", () -> ReviewerCapacity.of("", 1)),
                refused(
                        "the reviewer of a conflict",
                        () -> Conflict.withWorkbook("", "c-1", AllocationConflict.MENTOR)),
                refused("what a conflict is with", () -> Conflict.withCentre("r-1", " ", AllocationConflict.MENTOR)),
                refused("1 to 100 reviewers", () -> seats(0)),
                refused("1 to 100 reviewers", () -> seats(101)),
                refused(
                        "at most 100 tags",
                        () -> WorkbookToPlace.builder()
                                .id("c-1")
                                .expertise(HashSet.ofAll(List.range(0, 101).map(n -> "tag-" + n)))
                                .build()),
                refused("0 or more", () -> ReviewerCapacity.of("r-1", -1)),
                refused(
                        "0 or more",
                        () -> ReviewerCapacity.builder()
                                .id("r-1")
                                .capacity(1)
                                .load(-1)
                                .build()),
                refused("ends on the day it begins", () -> new Absence(DAY, DAY.minusDays(1))),
                refused("missingExpertise", () -> new AllocationWeights(-1, 0, 0, 0)),
                refused("unevenness", () -> new AllocationWeights(0, 1_000_001, 0, 0)),
                refused("changeOfReviewer", () -> new AllocationWeights(0, 0, -1, 0)),
                refused("absentDay", () -> new AllocationWeights(0, 0, 0, -1)),
                refused("two workbooks have the id c-1", () -> request(2, 1)),
                refused("two reviewers have the id r-1", () -> request(1, 2)));
    }

    private static Arguments refused(String message, ThrowingCallable made) {
        return Arguments.of(message, made);
    }

    private static WorkbookToPlace seats(int seats) {
        return WorkbookToPlace.builder().id("c-1").seats(seats).build();
    }

    private static AllocationRequest request(int workbooks, int reviewers) {
        return AllocationRequest.builder()
                .day(DAY)
                .workbooks(List.fill(workbooks, () -> WorkbookToPlace.of("c-1")))
                .reviewers(List.fill(reviewers, () -> ReviewerCapacity.of("r-1", 1)))
                .build();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nonsense")
    @DisplayName("is refused where it makes no sense, in plain words")
    void nonsenseIsRefused(String message, ThrowingCallable made) {
        assertThatThrownBy(made).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(message);
    }

    @Test
    @DisplayName("may lie at the edge of what makes sense")
    void edges() {
        assertThat(seats(100).openSeats()).isEqualTo(100);
        assertThat(new AllocationWeights(1_000_000, 0, 0, 1_000_000)).isNotNull();
        assertThat(new Absence(DAY, DAY).includes(DAY)).isTrue();
        assertThat(new Absence(DAY, DAY).includes(DAY.plusDays(1))).isFalse();
        assertThat(new Absence(DAY, DAY).includes(DAY.minusDays(1))).isFalse();
    }

    @Test
    @DisplayName("is equal where its content is, in whatever order it was given")
    void equality() {
        for (long seed = 0; seed < 20; seed++) {
            AllocationRequest request = Generated.large(seed, 20, 8);
            assertThat(Generated.shuffled(request, seed)).isEqualTo(request).hasSameHashCodeAs(request);
        }
    }

    @Test
    @DisplayName("may be asked on the last day there is, after which nobody is away")
    void lastDay() {
        AllocationRequest request = AllocationRequest.builder()
                .day(LocalDate.MAX.minusDays(1))
                .workbooks(List.of(WorkbookToPlace.builder()
                        .id("c-1")
                        .due(Option.some(LocalDate.MAX))
                        .build()))
                .reviewers(List.of(ReviewerCapacity.builder()
                        .id("r-1")
                        .capacity(1)
                        .absences(List.of(new Absence(LocalDate.MAX, LocalDate.MAX)))
                        .build()))
                .weights(new AllocationWeights(0, 0, 0, 50))
                .build();
        assertThat(Allocation.propose(request).cost()).isEqualTo(50);
    }

    @Test
    @DisplayName("counts seats that are taken, also by people who are not asked")
    void takenSeats() {
        WorkbookToPlace two = WorkbookToPlace.builder()
                .id("c-1")
                .seats(2)
                .assigned(HashSet.of("r-7", "r-8", "r-9"))
                .build();
        assertThat(two.openSeats()).isZero();
        ReviewerCapacity over =
                ReviewerCapacity.builder().id("r-1").capacity(2).load(3).build();
        assertThat(over.room()).isZero();
        AllocationRequest request = AllocationRequest.builder()
                .day(DAY)
                .workbooks(List.of(two, WorkbookToPlace.of("c-2")))
                .reviewers(List.of(over))
                .build();
        Allocation allocation = Allocation.propose(request);
        assertThat(allocation.open().map(OpenSeats::workbook)).containsExactly("c-2");
        assertThat(allocation.loads()).containsExactly(new ReviewerLoad("r-1", 2, 3, 3));
    }

    @Test
    @DisplayName("is the same request in whatever order it is given")
    void orderDoesNotMatter() {
        for (long seed = 0; seed < 50; seed++) {
            AllocationRequest request = Generated.small(seed);
            AllocationRequest again = AllocationRequest.builder().from(request).build();
            AllocationRequest backwards = AllocationRequest.builder()
                    .from(request)
                    .workbooks(request.workbooks().reverse())
                    .reviewers(request.reviewers().reverse())
                    .conflicts(request.conflicts().reverse().appendAll(request.conflicts()))
                    .build();
            assertThat(again).isEqualTo(request);
            assertThat(backwards).isEqualTo(request).hasSameHashCodeAs(request);
            assertThat(Allocation.propose(backwards)).isEqualTo(Allocation.propose(request));
        }
    }

    @Test
    @DisplayName("names conflicts as the lifecycle does, and one more")
    void namesOfConflicts() {
        List<String> known = Coded.codes(ConflictKind.values()).appendAll(Coded.codes(DeclaredConflict.values()));
        assertThat(Coded.codes(AllocationConflict.values()))
                .containsExactlyInAnyOrderElementsOf(known.append("same-employer"));
    }

    @Test
    @DisplayName("has constants that are found by their exact names")
    void constants() {
        assertThat(AllocationConflict.of("line-manager")).isEqualTo(Option.some(AllocationConflict.LINE_MANAGER));
        assertThat(ConflictScope.of("centre")).isEqualTo(Option.some(ConflictScope.CENTRE));
        assertThat(Exclusion.of("taken")).isEqualTo(Option.some(Exclusion.TAKEN));
        assertThat(CostKind.of("unevenness")).isEqualTo(Option.some(CostKind.UNEVENNESS));
        assertThat(ViolationKind.of("no-open-seat")).isEqualTo(Option.some(ViolationKind.NO_OPEN_SEAT));
        assertThat(AllocationConflict.of("Mentor")).isEqualTo(Option.none());
    }
}
