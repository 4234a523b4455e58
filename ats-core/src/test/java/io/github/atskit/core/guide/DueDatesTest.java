package io.github.atskit.core.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.definition.CohortCalendar;
import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.core.fixture.Candidacies;
import io.github.atskit.core.fixture.Cohorts;
import io.github.atskit.core.fixture.Commands;
import io.github.atskit.core.fixture.Journey;
import io.github.atskit.core.fixture.Moments;
import io.github.atskit.core.fixture.People;
import io.github.atskit.core.guide.DueDates.DueDate;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Due dates")
class DueDatesTest {
    private static final DueDate RESULTS = new DueDate("results", Instant.parse("2021-09-01T16:00:00Z"), false);
    private static final DueDate PLAN = new DueDate("development-plan", Instant.parse("2020-12-01T17:00:00Z"), false);

    /** With two further deadlines, the later one first. */
    private static final ProgrammeDefinition COHORT =
            withMilestones(Cohorts.seed().windowDays(14).build());

    private static ProgrammeDefinition withMilestones(ProgrammeDefinition definition) {
        CohortCalendar calendar = CohortCalendar.builder()
                .starts(Cohorts.STARTS)
                .submission(Cohorts.SUBMISSION)
                .milestones(LinkedHashMap.of(
                        "results", LocalDate.of(2021, 9, 1), "development-plan", LocalDate.of(2020, 12, 1)))
                .build();
        return ProgrammeDefinition.builder().from(definition).calendar(calendar).build();
    }

    private static List<DueDate> of(Journey journey) {
        return DueDates.of(journey.definition().resolved(), journey.now());
    }

    @Test
    @DisplayName("are the end in force and the further deadlines, earliest first; only the end binds")
    void whileDrafting() {
        assertThat(of(Candidacies.in(COHORT).drafting()))
                .containsExactly(PLAN, new DueDate("submission", Moments.SUBMISSION_ENDS, true), RESULTS);
    }

    @Test
    @DisplayName("show an extension under the name of the end that it replaced (ATS-045)")
    void underAnExtension() {
        Instant until = Moments.SUBMISSION_ENDS.plus(Duration.ofDays(7));
        Journey extended = Candidacies.in(COHORT).drafting().then(People.ADMINISTRATOR, Commands.extend(until));
        assertThat(of(extended))
                .contains(new DueDate("submission", until, true))
                .hasSize(3);
    }

    @Test
    @DisplayName("move with a hold by the time that it lasted")
    void afterAHold() {
        Journey held = Candidacies.held(Candidacies.in(COHORT).drafting());
        Journey lifted = held.at(held.clock().plus(Duration.ofDays(3))).then(People.ADMINISTRATOR, Commands.lift());
        assertThat(of(lifted))
                .contains(new DueDate("submission", Moments.SUBMISSION_ENDS.plus(Duration.ofDays(3)), true));
    }

    @Test
    @DisplayName("name the window of modifications")
    void whileModifying() {
        assertThat(of(Candidacies.in(COHORT).modifying()))
                .contains(new DueDate("modification-window", Instant.parse("2021-08-03T16:00:00Z"), true));
    }

    @Test
    @DisplayName("bind nobody once the workbook is handed in")
    void afterSubmission() {
        assertThat(of(Candidacies.in(COHORT).awaitingReviewer())).containsExactly(PLAN, RESULTS);
    }
}
