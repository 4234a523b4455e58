package io.github.atskit.examples.web.desk;

import io.github.atskit.core.Refusal;
import io.github.atskit.core.allocation.Allocation;
import io.github.atskit.core.allocation.AllocationConflict;
import io.github.atskit.core.allocation.AllocationRequest;
import io.github.atskit.core.allocation.Conflict;
import io.github.atskit.core.allocation.ReviewerCapacity;
import io.github.atskit.core.allocation.WorkbookToPlace;
import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.command.AssignReviewer;
import io.github.atskit.core.rejection.ConflictOfInterest;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.examples.web.cases.OpenCase;
import io.github.atskit.examples.web.cases.Worklist;
import io.github.atskit.examples.web.cases.Worklist.Only;
import io.github.atskit.examples.web.people.Person;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Proposes who reviews what, with the library's allocation. Nothing happens until each assignment goes through the front door. */
@Component
final class Proposal {
    private static final int AT_A_TIME = 200;

    private final Worklist worklist;
    private final Staff staff;
    private final InstantSource clock;
    private final int capacity;

    Proposal(Worklist worklist, Staff staff, InstantSource clock, @Value("${ats.reviewer-capacity:6}") int capacity) {
        this.worklist = worklist;
        this.staff = staff;
        this.clock = clock;
        this.capacity = capacity;
    }

    /**
     * Proposes reviewers for the workbooks of a cohort that wait for any.
     *
     * @param cohort the cohort
     * @param viewer who asks
     * @return the proposal
     */
    Allocation of(String cohort, Actor viewer) {
        Instant now = clock.instant();
        List<OpenCase> waiting = waiting(cohort, viewer);
        List<String> reviewers = List.ofAll(staff.named("reviewer")).map(Person::id);
        return Allocation.propose(AllocationRequest.builder()
                .day(LocalDate.ofInstant(now, ZoneOffset.UTC))
                .workbooks(waiting.map(Proposal::workbook))
                .reviewers(reviewers.map(this::reviewer))
                .conflicts(waiting.flatMap(open -> reviewers.flatMap(person -> conflicts(open, person))))
                .build());
    }

    private List<OpenCase> waiting(String cohort, Actor viewer) {
        return Table.stagesOf(Action.ASSIGN_REVIEWER)
                .flatMap(stage -> worklist.of(viewer, Only.ALL.in(cohort).at(stage), Optional.empty(), AT_A_TIME)
                        .cases())
                .filter(Proposal::mayBeAssigned)
                .filter(open -> workbook(open).openSeats() > 0);
    }

    private static boolean mayBeAssigned(OpenCase open) {
        return open.menu().exists(status -> status.action() == Action.ASSIGN_REVIEWER && status.allowed());
    }

    private static WorkbookToPlace workbook(OpenCase open) {
        Candidacy now = open.sight().candidacy();
        List<String> before = now.reviewing()
                .everAssigned()
                .removeAll(now.reviewing().stoodDown())
                .removeAll(now.reviewing().reviewers());
        return WorkbookToPlace.builder()
                .id(now.id().value())
                .participant(Option.some(now.participant()))
                .seats(open.sight().definition().review().reviewers())
                .assigned(now.reviewing().reviewers().toSet())
                .reviewedBefore(before.toSet())
                .build();
    }

    private ReviewerCapacity reviewer(String person) {
        int load = Table.stagesOf(Action.RECORD_REVIEW)
                .map(stage -> worklist.countReviewedBy(person, stage))
                .sum()
                .intValue();
        return ReviewerCapacity.builder()
                .id(person)
                .capacity(capacity)
                .load(load)
                .build();
    }

    /** Told by what the assignment would be refused for, so that nobody is proposed whom the front door turns away for that. */
    private static List<Conflict> conflicts(OpenCase open, String person) {
        return open.against(new AssignReviewer(person, Option.none()))
                .filter(Refusal.Rejected.class::isInstance)
                .map(Refusal.Rejected.class::cast)
                .map(rejected -> rejected.why().reasons())
                .getOrElse(List.empty())
                .filter(ConflictOfInterest.class::isInstance)
                .map(ConflictOfInterest.class::cast)
                .flatMap(conflict -> AllocationConflict.of(conflict.kind().code()))
                .map(kind -> Conflict.withWorkbook(person, open.id().value(), kind));
    }
}
