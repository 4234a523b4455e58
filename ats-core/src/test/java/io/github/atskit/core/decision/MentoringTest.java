package io.github.atskit.core.decision;

import static io.github.atskit.core.fixture.People.ADMINISTRATOR;
import static io.github.atskit.core.fixture.People.MENTOR;
import static io.github.atskit.core.fixture.People.MODERATOR;
import static io.github.atskit.core.fixture.People.OTHER_MENTOR;
import static io.github.atskit.core.fixture.People.OTHER_REVIEWER;
import static io.github.atskit.core.fixture.People.PARTICIPANT;
import static io.github.atskit.core.fixture.People.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.command.Action;
import io.github.atskit.core.command.AllocateMentor;
import io.github.atskit.core.command.NominateMentor;
import io.github.atskit.core.event.MentorNominated;
import io.github.atskit.core.fixture.Candidacies;
import io.github.atskit.core.fixture.Cohorts;
import io.github.atskit.core.fixture.Commands;
import io.github.atskit.core.fixture.Journey;
import io.github.atskit.core.fixture.Reviews;
import io.github.atskit.core.fixture.Workbooks;
import io.github.atskit.core.mentoring.Mentor;
import io.github.atskit.core.mentoring.MentorDuty;
import io.github.atskit.core.mentoring.MentorRelation;
import io.github.atskit.core.rejection.Advice;
import io.github.atskit.core.workbook.SectionChange;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Mentoring")
class MentoringTest {

    @Test
    @DisplayName("ATS-020: a mentor opens the workbook, nominated or allocated; before that there is nothing to save")
    void mentorFirst() {
        Journey enrolled = Candidacies.seed().awaitingMentor();
        assertThat(enrolled.refusedAs(PARTICIPANT, Commands.saveText("introduction", "motivation", "Why")))
                .containsExactly("not-at-this-stage");
        assertThat(enrolled.then(PARTICIPANT, Commands.nominate(MENTOR)).stage())
                .isEqualTo("drafting");
        Journey allocated =
                enrolled.then(PARTICIPANT, Commands.requestMentor()).then(ADMINISTRATOR, Commands.allocate(MENTOR));
        assertThat(allocated.stage()).isEqualTo("drafting");
        assertThat(allocated.now().mentoring().present().map(Mentor::relation)).contains(MentorRelation.SET);
    }

    @Test
    @DisplayName("ATS-021: nobody mentors themselves, nominated or allocated, unless the cohort allows it")
    void ownMentor() {
        Journey asked = Candidacies.seed().awaitingMentor().then(PARTICIPANT, Commands.requestMentor());
        assertThat(asked.why(PARTICIPANT, Commands.nominate(PARTICIPANT)))
                .containsExactly("ATS-021 mentor-is-participant");
        assertThat(asked.why(ADMINISTRATOR, Commands.allocate(PARTICIPANT)))
                .containsExactly("ATS-021 mentor-is-participant");
        Journey allowed = Candidacies.in(Cohorts.seed().selfMentoringAllowed()).awaitingMentor();
        assertThat(allowed.then(PARTICIPANT, Commands.nominate(PARTICIPANT)).stage())
                .isEqualTo("drafting");
    }

    @Test
    @DisplayName("ATS-022: one request at a time; it is declined or answered once")
    void request() {
        Journey enrolled = Candidacies.seed().awaitingMentor();
        assertThat(enrolled.why(ADMINISTRATOR, Commands.declineMentorRequest()))
                .containsExactly("ATS-022 no-mentor-request");
        Journey asked = enrolled.then(PARTICIPANT, Commands.requestMentor());
        assertThat(asked.why(PARTICIPANT, Commands.requestMentor())).containsExactly("ATS-022 mentor-request-open");
        Journey declined = asked.then(ADMINISTRATOR, Commands.declineMentorRequest());
        assertThat(declined.stage()).isEqualTo("awaiting-mentor");
        assertThat(declined.why(ADMINISTRATOR, Commands.declineMentorRequest()))
                .containsExactly("ATS-022 no-mentor-request");
        assertThat(declined.then(PARTICIPANT, Commands.requestMentor()).told()).containsExactly("mentor-requested");
    }

    @Test
    @DisplayName("ATS-022: any nomination answers an open request, also of the same mentor again")
    void requestAnsweredByNomination() {
        Journey asked = Candidacies.seed().drafting().then(PARTICIPANT, Commands.requestMentor());
        Journey same = asked.then(PARTICIPANT, Commands.nominate(MENTOR));
        assertThat(same.now().mentoring().request()).isEmpty();
        Journey other = asked.then(ADMINISTRATOR, Commands.allocate(OTHER_MENTOR));
        assertThat(other.why(ADMINISTRATOR, Commands.allocate(MENTOR))).containsExactly("ATS-022 no-mentor-request");
    }

    @Test
    @DisplayName("ATS-021 and ATS-022: who allocates the participant without a request hears both reasons")
    void bothReasons() {
        Journey journey = Candidacies.seed().drafting();
        assertThat(journey.why(ADMINISTRATOR, Commands.allocate(PARTICIPANT)))
                .containsExactly("ATS-021 mentor-is-participant", "ATS-022 no-mentor-request");
        assertThat(journey.menu(ADMINISTRATOR, Action.ALLOCATE_MENTOR)).containsExactly("ATS-022 no-mentor-request");
        assertThat(journey.menu(PARTICIPANT, Action.NOMINATE_MENTOR)).isEmpty();
    }

    @Test
    @DisplayName("ATS-023: a less experienced or untrained mentor is advised against and accepted")
    void advice() {
        Journey journey = Candidacies.seed().awaitingMentor().then(PARTICIPANT, Commands.requestMentor());
        NominateMentor neither = new NominateMentor("m-1", MentorRelation.NETWORK, false, false);
        assertThat(journey.then(PARTICIPANT, neither).last().advice())
                .containsExactly(Advice.MENTOR_LESS_EXPERIENCED, Advice.MENTOR_UNTRAINED);
        AllocateMentor untrained = new AllocateMentor("m-1", true, false);
        assertThat(journey.then(ADMINISTRATOR, untrained).last().advice()).containsExactly(Advice.MENTOR_UNTRAINED);
        AllocateMentor lessExperienced = new AllocateMentor("m-1", false, true);
        assertThat(journey.then(ADMINISTRATOR, lessExperienced).last().advice())
                .containsExactly(Advice.MENTOR_LESS_EXPERIENCED);
        assertThat(journey.then(PARTICIPANT, Commands.nominate(MENTOR)).last().advice())
                .isEmpty();
        assertThat(journey.last().advice()).isEmpty();
    }

    @Test
    @DisplayName(
            "ATS-024: no statement before every required part is filled in; the missing ones are named in template order")
    void statementNeedsAllParts() {
        Journey complete = Candidacies.seed().complete();
        Journey gaps = complete.then(
                PARTICIPANT,
                Commands.save(SectionChange.of("project").empty("account")),
                Commands.save(SectionChange.of("introduction").empty("motivation")));
        assertThat(gaps.why(MENTOR, Commands.state()))
                .containsExactly("ATS-024 workbook-incomplete missing=[introduction/motivation, project/account]");
        assertThat(gaps.menu(MENTOR, Action.WRITE_STATEMENT)).isEqualTo(gaps.why(MENTOR, Commands.state()));
        assertThat(complete.then(MENTOR, Commands.state()).told()).containsExactly("statement-written");
    }

    @Test
    @DisplayName(
            "ATS-025: who was assigned as reviewer or moderated does not become the mentor, and it is not told why")
    void judgesDoNotMentor() {
        Journey modifying = Candidacies.seed()
                .underReview(OTHER_REVIEWER)
                .then(OTHER_REVIEWER, Commands.standDown())
                .then(ADMINISTRATOR, Commands.assign(REVIEWER))
                .then(REVIEWER, Commands.record(Reviews.notMet("q-1")))
                .then(MODERATOR, Commands.confirm())
                .then(PARTICIPANT, Commands.requestMentor());
        for (var judge : io.vavr.collection.List.of(OTHER_REVIEWER, REVIEWER, MODERATOR)) {
            assertThat(modifying.why(PARTICIPANT, Commands.nominate(judge)))
                    .containsExactly("ATS-025 conflict-of-interest");
            assertThat(modifying.why(ADMINISTRATOR, Commands.allocate(judge)))
                    .containsExactly("ATS-025 conflict-of-interest");
        }
        assertThat(modifying.then(PARTICIPANT, Commands.nominate(OTHER_MENTOR)).stage())
                .isEqualTo("modifying");
    }

    @Test
    @DisplayName("Another mentor voids the statement; the same one again only replaces the two booleans")
    void change() {
        Journey ready = Candidacies.seed().readyToSubmit();
        Journey other = ready.then(PARTICIPANT, Commands.nominate(OTHER_MENTOR));
        assertThat(((MentorNominated) other.last().event()).statementVoided()).isTrue();
        assertThat(other.why(PARTICIPANT, Commands.submit())).containsExactly("ATS-044 statement-missing");

        NominateMentor sameAgain = new NominateMentor(MENTOR.id(), MentorRelation.NETWORK, false, false);
        Journey same = ready.then(PARTICIPANT, sameAgain);
        assertThat(((MentorNominated) same.last().event()).statementVoided()).isFalse();
        assertThat(same.now().mentoring().mentors())
                .containsExactly(new Mentor(MENTOR.id(), MentorRelation.COLLEAGUE, false, false));
        assertThat(same.then(PARTICIPANT, Commands.submit()).stage()).isEqualTo("awaiting-reviewer");
    }

    @Test
    @DisplayName("Another mentor while there is no statement voids nothing, and earlier mentors are remembered")
    void changeWithoutStatement() {
        Journey other = Candidacies.seed().drafting().then(PARTICIPANT, Commands.nominate(OTHER_MENTOR));
        assertThat(((MentorNominated) other.last().event()).statementVoided()).isFalse();
        assertThat(other.now().mentoring().everWas(MENTOR.id())).isTrue();
        assertThat(other.now().mentoring().isPresent(MENTOR.id())).isFalse();
        assertThat(other.stage()).isEqualTo("drafting");
    }

    @Test
    @DisplayName("The duties that have been met are known, each with the day it was first met")
    void duties() {
        Journey journey = Candidacies.seed()
                .complete()
                .then(MENTOR, Commands.discuss(MentorDuty.SCOPING_THE_PLAN, LocalDate.of(2021, 2, 3)))
                .then(PARTICIPANT, Commands.discuss(MentorDuty.SCOPING_THE_PLAN, LocalDate.of(2021, 1, 20)))
                .then(MENTOR, Commands.discuss(MentorDuty.PROFESSIONAL_DISCUSSION, LocalDate.of(2021, 2, 20)));
        assertThat(journey.now().mentoring().dutiesMet().toJavaMap())
                .containsExactlyInAnyOrderEntriesOf(java.util.Map.of(
                        MentorDuty.SCOPING_THE_PLAN, LocalDate.of(2021, 1, 20),
                        MentorDuty.PROFESSIONAL_DISCUSSION, LocalDate.of(2021, 2, 20)));
        assertThat(journey.then(MENTOR, Commands.state())
                        .now()
                        .mentoring()
                        .dutiesMet()
                        .get(MentorDuty.SUPPORTING_STATEMENT))
                .contains(LocalDate.of(2021, 3, 1));
    }

    @Test
    @DisplayName("ATS-032: a discussion names standards of the edition only")
    void standardsOfADiscussion() {
        assertThat(Candidacies.seed()
                        .drafting()
                        .why(MENTOR, Commands.discuss(MentorDuty.ACTION_PLANNING, Workbooks.DAY, 20, 21, 8)))
                .containsExactly("ATS-032 standard-unknown standards=[21]");
    }

    @Test
    @DisplayName("A discussion is not part of the workbook, so a statement stands")
    void discussionLeavesTheStatement() {
        Journey journey = Candidacies.seed().readyToSubmit().then(MENTOR, Commands.discuss());
        assertThat(journey.tries(PARTICIPANT, Commands.submit())).isNotEmpty();
    }

    @Test
    @DisplayName("A statement written late in the evening bears the day of the cohort's zone")
    void dayOfTheStatement() {
        Journey journey =
                Candidacies.seed().complete().at("2021-06-10T23:30:00Z").then(MENTOR, Commands.state());
        assertThat(journey.now().mentoring().statement().get().writtenOn()).isEqualTo(LocalDate.of(2021, 6, 11));
    }
}
