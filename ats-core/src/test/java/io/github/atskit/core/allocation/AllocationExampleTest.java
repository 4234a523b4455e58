package io.github.atskit.core.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("When workbooks are allocated")
class AllocationExampleTest {
    private static final LocalDate DAY = LocalDate.of(2020, 12, 7);

    private static AllocationRequest.Builder asked(List<WorkbookToPlace> workbooks, List<ReviewerCapacity> reviewers) {
        return AllocationRequest.builder().day(DAY).workbooks(workbooks).reviewers(reviewers);
    }

    private static WorkbookToPlace.Builder workbook(String id) {
        return WorkbookToPlace.builder().id(id);
    }

    private static ReviewerCapacity.Builder reviewer(String id) {
        return ReviewerCapacity.builder().id(id).capacity(5);
    }

    private static Assignment to(String workbook, String reviewer) {
        return new Assignment(workbook, reviewer);
    }

    @Test
    @DisplayName("a mentor never reviews the workbook of their own participant")
    void mentor() {
        AllocationRequest request = asked(
                        List.of(WorkbookToPlace.of("c-1"), WorkbookToPlace.of("c-2")),
                        List.of(ReviewerCapacity.of("r-1", 5), ReviewerCapacity.of("r-2", 5)))
                .conflicts(List.of(Conflict.withWorkbook("r-1", "c-1", AllocationConflict.MENTOR)))
                .build();
        assertThat(Allocation.propose(request).assignments()).containsExactly(to("c-1", "r-2"), to("c-2", "r-1"));
    }

    @Test
    @DisplayName("a colleague of the participant stays away from everything of the employer, even if it has to wait")
    void sameEmployer() {
        WorkbookToPlace ofLeeds =
                workbook("c-1").centre(Option.some("Leeds College")).build();
        AllocationRequest request = asked(List.of(ofLeeds), List.of(ReviewerCapacity.of("r-1", 5)))
                .conflicts(List.of(Conflict.withCentre("r-1", "Leeds College", AllocationConflict.SAME_EMPLOYER)))
                .build();
        Allocation allocation = Allocation.propose(request);
        assertThat(allocation.open())
                .containsExactly(new OpenSeats(
                        "c-1", 1, new Others(0, List.empty(), List.of(new ExclusionCount(Exclusion.CONFLICT, 1)))));
        assertThat(allocation.verdicts("c-1").head().conflicts()).containsExactly(AllocationConflict.SAME_EMPLOYER);
    }

    @Test
    @DisplayName("a line manager stays away from every workbook of the participant")
    void lineManager() {
        WorkbookToPlace second = workbook("c-1").participant(Option.some("p-1")).build();
        AllocationRequest request = asked(
                        List.of(second), List.of(ReviewerCapacity.of("r-1", 5), ReviewerCapacity.of("r-2", 1)))
                .conflicts(List.of(Conflict.withParticipant("r-1", "p-1", AllocationConflict.LINE_MANAGER)))
                .build();
        assertThat(Allocation.propose(request).assignments()).containsExactly(to("c-1", "r-2"));
    }

    @Test
    @DisplayName("two reviewers of one workbook are two people")
    void twoSeats() {
        AllocationRequest request = asked(
                        List.of(workbook("c-1").seats(2).build()),
                        List.of(ReviewerCapacity.of("r-1", 50), ReviewerCapacity.of("r-2", 2)))
                .build();
        assertThat(Allocation.propose(request).assignments()).containsExactly(to("c-1", "r-1"), to("c-1", "r-2"));
    }

    @Test
    @DisplayName("whoever knows the subject gets the workbook, and the explanation says what it would cost otherwise")
    void expertise() {
        AllocationRequest request = asked(
                        List.of(workbook("c-1")
                                .expertise(HashSet.of("maths", "send"))
                                .build()),
                        List.of(
                                reviewer("r-1").expertise(HashSet.of("maths")).build(),
                                reviewer("r-2")
                                        .load(1)
                                        .expertise(HashSet.of("maths", "send", "welding"))
                                        .build()))
                .build();
        Placement placement = Allocation.propose(request).placements().head();
        assertThat(placement.reviewer()).isEqualTo("r-2");
        assertThat(placement.matched()).containsExactly("maths", "send");
        assertThat(placement.missing()).isEmpty();
        assertThat(placement.parts()).containsExactly(new CostPart(CostKind.UNEVENNESS, 600));
        assertThat(placement.others().nextBest())
                .containsExactly(new Alternative(
                        "r-1",
                        List.of(
                                new CostPart(CostKind.MISSING_EXPERTISE, 1000),
                                new CostPart(CostKind.UNEVENNESS, -400))));
        assertThat(placement.others().nextBest().head().extraCost()).isEqualTo(600);
    }

    @Test
    @DisplayName("whoever has half a capacity more to do than the others need not have every tag's workbook")
    void expertiseAgainstLoad() {
        ReviewerCapacity expert = ReviewerCapacity.builder()
                .id("r-1")
                .capacity(10)
                .load(6)
                .expertise(HashSet.of("maths"))
                .build();
        WorkbookToPlace maths = workbook("c-1").expertise(HashSet.of("maths")).build();
        AllocationRequest request = asked(List.of(maths), List.of(expert, ReviewerCapacity.of("r-2", 10)))
                .build();
        assertThat(Allocation.propose(request).assignments()).containsExactly(to("c-1", "r-2"));
        AllocationRequest strict = asked(
                        List.of(WorkbookToPlace.builder()
                                .from(maths)
                                .expertiseRequired(true)
                                .build()),
                        request.reviewers())
                .build();
        assertThat(Allocation.propose(strict).assignments()).containsExactly(to("c-1", "r-1"));
    }

    @Test
    @DisplayName("the urgent ones are placed first, then those that are due first")
    void urgentFirst() {
        AllocationRequest request = asked(
                        List.of(
                                workbook("c-1").build(),
                                workbook("c-2")
                                        .due(Option.some(DAY.plusDays(9)))
                                        .build(),
                                workbook("c-3")
                                        .due(Option.some(DAY.plusDays(3)))
                                        .build(),
                                workbook("c-4").priority(1).build()),
                        List.of(ReviewerCapacity.of("r-1", 2)))
                .build();
        Allocation allocation = Allocation.propose(request);
        assertThat(allocation.assignments()).containsExactly(to("c-3", "r-1"), to("c-4", "r-1"));
        assertThat(allocation.open().map(OpenSeats::workbook)).containsExactly("c-1", "c-2");
        assertThat(allocation.open().head().others().excluded())
                .containsExactly(new ExclusionCount(Exclusion.TAKEN, 1));
    }

    @Test
    @DisplayName("somebody away on the day gets nothing, and somebody away soon only what can wait")
    void absence() {
        ReviewerCapacity away =
                reviewer("r-1").absences(List.of(new Absence(DAY, DAY))).build();
        ReviewerCapacity soon = reviewer("r-2")
                .absences(List.of(new Absence(DAY.plusDays(2), DAY.plusDays(20))))
                .build();
        WorkbookToPlace due = workbook("c-1").due(Option.some(DAY.plusDays(14))).build();
        AllocationRequest request = asked(
                        List.of(due, WorkbookToPlace.of("c-2")), List.of(away, soon, ReviewerCapacity.of("r-3", 5)))
                .build();
        Allocation allocation = Allocation.propose(request);
        assertThat(allocation.assignments()).containsExactly(to("c-1", "r-3"), to("c-2", "r-2"));
        assertThat(allocation.verdicts("c-1").map(Verdict::exclusions))
                .containsExactly(List.of(Exclusion.ABSENT), List.empty(), List.empty());
        assertThat(allocation.placements().head().others().nextBest().head().difference())
                .contains(new CostPart(CostKind.ABSENT_DAYS, 13 * 50));
    }

    @Test
    @DisplayName("days away are counted from the day after, up to and with the due day, and for 366 days at most")
    void daysAway() {
        ReviewerCapacity away = reviewer("r-1")
                .absences(List.of(
                        new Absence(DAY.plusDays(1), DAY.plusYears(9)), new Absence(DAY.plusDays(2), DAY.plusDays(3))))
                .build();
        for (int days : new int[] {0, 1, 365, 366, 367, 3000}) {
            WorkbookToPlace due =
                    workbook("c-1").due(Option.some(DAY.plusDays(days))).build();
            AllocationRequest request = asked(List.of(due), List.of(away))
                    .weights(new AllocationWeights(0, 0, 0, 1))
                    .build();
            assertThat(Allocation.propose(request).cost()).isEqualTo(Math.min(days, 366));
        }
        WorkbookToPlace overdue =
                workbook("c-1").due(Option.some(DAY.minusDays(3))).build();
        assertThat(Allocation.propose(asked(List.of(overdue), List.of(away)).build())
                        .placements()
                        .head()
                        .parts())
                .containsExactly(new CostPart(CostKind.UNEVENNESS, 200));
    }

    @Test
    @DisplayName("a resubmission goes back to the reviewer who knows it, unless that is unfair to others")
    void changeOfReviewer() {
        WorkbookToPlace again =
                workbook("c-1").reviewedBefore(HashSet.of("r-2")).build();
        ReviewerCapacity busy = reviewer("r-2").load(1).build();
        AllocationRequest request = asked(List.of(again), List.of(ReviewerCapacity.of("r-1", 5), busy))
                .build();
        assertThat(Allocation.propose(request).assignments()).containsExactly(to("c-1", "r-2"));
        AllocationRequest busier = asked(
                        List.of(again),
                        List.of(
                                ReviewerCapacity.of("r-1", 5),
                                reviewer("r-2").load(4).build()))
                .build();
        assertThat(Allocation.propose(busier).assignments()).containsExactly(to("c-1", "r-1"));
    }

    @Test
    @DisplayName("a name in a conflict that nobody has is told, since it bars nobody")
    void unmatchedConflicts() {
        Conflict known = Conflict.withParticipant("r-1", "p-1", AllocationConflict.PERSONAL);
        List<Conflict> unknown = List.of(
                Conflict.withCentre("r-1", "p-1", AllocationConflict.SAME_EMPLOYER),
                Conflict.withWorkbook("r-1", "c-11", AllocationConflict.STOOD_DOWN),
                Conflict.withWorkbook("r-11", "c-1", AllocationConflict.STOOD_DOWN));
        AllocationRequest request = asked(
                        List.of(workbook("c-1").participant(Option.some("p-1")).build()),
                        List.of(ReviewerCapacity.of("r-1", 5)))
                .conflicts(unknown.append(known))
                .build();
        assertThat(request.unmatchedConflicts()).containsExactlyInAnyOrderElementsOf(unknown);
        assertThat(request.conflicts()).contains(known);
    }
}
