package io.github.atskit.examples.web.desk;

import io.github.atskit.core.allocation.Allocation;
import io.github.atskit.core.allocation.AllocationConflict;
import io.github.atskit.core.allocation.AllocationRequest;
import io.github.atskit.core.allocation.Conflict;
import io.github.atskit.core.allocation.ReviewerCapacity;
import io.github.atskit.core.allocation.WorkbookToPlace;
import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.mentoring.Mentor;
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
                .conflicts(waiting.flatMap(Proposal::conflicts))
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

    /** What the case itself tells of conflicts. The front door knows them all, and looks once more. */
    private static List<Conflict> conflicts(OpenCase open) {
        Candidacy now = open.sight().candidacy();
        return barred(now, List.of(now.participant()), AllocationConflict.PARTICIPANT)
                .appendAll(barred(now, now.mentoring().mentors().map(Mentor::person), AllocationConflict.MENTOR))
                .appendAll(barred(now, now.reviewing().stoodDown(), AllocationConflict.STOOD_DOWN))
                .appendAll(barred(now, now.reviewing().moderators(), AllocationConflict.MODERATOR));
    }

    private static List<Conflict> barred(Candidacy now, List<String> persons, AllocationConflict kind) {
        return persons.map(person -> Conflict.withWorkbook(person, now.id().value(), kind));
    }
}
