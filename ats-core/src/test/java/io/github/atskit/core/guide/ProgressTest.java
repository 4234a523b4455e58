package io.github.atskit.core.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atskit.core.command.Action;
import io.github.atskit.core.definition.Preset;
import io.github.atskit.core.fixture.Candidacies;
import io.github.atskit.core.fixture.Cohorts;
import io.github.atskit.core.fixture.Commands;
import io.github.atskit.core.fixture.Journey;
import io.github.atskit.core.fixture.Moments;
import io.github.atskit.core.fixture.People;
import io.github.atskit.core.fixture.Reviews;
import io.github.atskit.core.fixture.Workbooks;
import io.github.atskit.core.review.Finding;
import io.github.atskit.core.review.Review;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.workbook.PartValue;
import io.github.atskit.core.workbook.SectionChange;
import io.github.atskit.core.workbook.StandardNumbers;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The progress of a workbook")
class ProgressTest {

    private static Progress of(Journey journey, Actor viewer) {
        return Progress.of(journey.seenBy(viewer), journey.clock());
    }

    private static Progress of(Journey journey) {
        return of(journey, People.PARTICIPANT);
    }

    private static String next(Journey journey, Actor viewer) {
        return inOneLine(of(journey, viewer));
    }

    private static String nextOf(Journey journey, Actor viewer) {
        return inOneLine(Progress.of(journey.seenBy(viewer), journey.history(), journey.clock()));
    }

    private static String inOneLine(Progress progress) {
        return progress.next()
                .map(next -> next.action().code()
                        + next.meets()
                                .map(asked -> " " + asked.code().code()
                                        + asked.where()
                                                .map(place -> " " + place)
                                                .getOrElse(""))
                                .getOrElse(""))
                .getOrElse("nothing");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("begins at nothing and is complete with the shortest workbook that the cohort takes")
    void fromNothingToAll(Preset preset) {
        Progress empty = of(Candidacies.in(Cohorts.of(preset)).drafting());
        assertThat(empty.required().done()).isZero();
        assertThat(empty.rated()).isEqualTo(new Share(0, 20));
        assertThat(empty.evidence()).isZero();
        Progress full = of(Candidacies.in(Cohorts.of(preset).mandatory(2, 7)).complete());
        assertThat(full.required().complete()).isTrue();
        assertThat(full.required().of()).isEqualTo(empty.required().of());
        assertThat(full.rated().complete()).isTrue();
        assertThat(full.evidenced()).isEqualTo(new Share(3, 3));
        assertThat(full.optional().done())
                .as("the shortest has none of the optional parts")
                .isZero();
        assertThat(full.evidence()).isEqualTo(1);
    }

    @Test
    @DisplayName("counts required and optional parts and evidence section by section")
    void bySection() {
        Journey journey = Candidacies.seed()
                .drafting()
                .then(
                        People.PARTICIPANT,
                        Commands.saveText("development-plan", "rationale", "Because"),
                        Commands.save(SectionChange.of("development-plan")
                                .fill(
                                        "goals",
                                        new PartValue.Goals(io.vavr.collection.List.of(new PartValue.Goal(
                                                "Coach", Workbooks.DAY, StandardNumbers.NONE, Option.none()))))
                                .add(Workbooks.item("ev-1", 3))));
        Progress progress = of(journey);
        assertThat(progress.sections().get(1))
                .isEqualTo(new Progress.OfSection("development-plan", new Share(1, 4), new Share(1, 1), 1));
        assertThat(progress.required()).isEqualTo(new Share(1, 17));
        assertThat(progress.required().percent()).isEqualTo(5);
    }

    @Test
    @DisplayName("names the first gap in the order of the template as the next step, then what follows from the rules")
    void nextStep() {
        Journey drafting = Candidacies.seed().drafting();
        assertThat(next(drafting, People.PARTICIPANT))
                .isEqualTo("save-section part-filled-in introduction/role-and-responsibilities");
        Journey first = drafting.then(
                People.PARTICIPANT, Workbooks.complete(drafting.definition()).head());
        assertThat(next(first, People.PARTICIPANT))
                .isEqualTo("save-section part-filled-in development-plan/self-assessment");
        assertThat(next(first, People.MENTOR)).isEqualTo("nothing");
        Journey complete = Candidacies.seed().complete();
        assertThat(next(complete, People.PARTICIPANT)).isEqualTo("nothing");
        assertThat(next(complete, People.MENTOR)).isEqualTo("write-statement statement-stands");
        Journey ready = Candidacies.seed().readyToSubmit();
        assertThat(next(ready, People.PARTICIPANT)).isEqualTo("submit-workbook");
        assertThat(next(ready.at(Moments.justAfter(Moments.SUBMISSION_ENDS)), People.ADMINISTRATOR))
                .isEqualTo("grant-extension in-time");
    }

    @Test
    @DisplayName("names a step that leads on before anything that only clears the way")
    void leadsOnFirst() {
        assertThat(next(Candidacies.seed().awaitingMentor(), People.PARTICIPANT))
                .isEqualTo("nominate-mentor");
        assertThat(next(Candidacies.held(Candidacies.seed().awaitingViva()), People.ADMINISTRATOR))
                .isEqualTo("lift-hold not-held");
        assertThat(next(Candidacies.seed().underReview(), People.REVIEWER)).isEqualTo(Action.RECORD_REVIEW.code());
    }

    @Test
    @DisplayName("names each request for modification for which nothing has changed before the submission")
    void requestsFirst() {
        Review review = new Review(
                Reviews.judgements(Finding.NOT_MET),
                "Not there yet",
                io.vavr.collection.List.of(Reviews.request("q-1", "introduction"), Reviews.request("q-2", "project")));
        Journey asked = Candidacies.seed()
                .underReview()
                .then(People.REVIEWER, Commands.record(review))
                .then(People.MODERATOR, Commands.confirm());
        assertThat(nextOf(asked, People.PARTICIPANT)).isEqualTo("save-section request-answered q-1");
        assertThat(nextOf(asked, People.MENTOR)).isEqualTo("nothing");
        assertThat(next(asked, People.PARTICIPANT)).as("without the history").isEqualTo("submit-workbook");
        assertThat(nextOf(Candidacies.held(asked), People.PARTICIPANT))
                .as("on hold")
                .isEqualTo("nothing");
        Journey second = asked.then(People.PARTICIPANT, Commands.saveText("introduction", "motivation", "Better"));
        assertThat(nextOf(second, People.PARTICIPANT)).isEqualTo("save-section request-answered q-2");
        Journey done = second.then(People.PARTICIPANT, Commands.saveText("project", "account", "Better"));
        assertThat(nextOf(done, People.PARTICIPANT)).isEqualTo("nothing");
        assertThat(nextOf(done, People.MENTOR)).isEqualTo("write-statement statement-stands");
        Journey stated = done.then(People.MENTOR, Commands.state());
        assertThat(nextOf(stated, People.PARTICIPANT)).isEqualTo("submit-workbook");
    }

    @Test
    @DisplayName("says who is waited for where the viewer has nothing to do")
    void waitsForSomebody() {
        Progress progress = of(Candidacies.seed().complete());
        assertThat(progress.next()).isEmpty();
        assertThat(progress.waitingFor().map(Recipient::toString)).containsExactly("mentor:m-1");
    }

    @Test
    @DisplayName("is given as counts, and as whole per cent that reach 100 only when nothing is lacking")
    void shares() {
        assertThat(new Share(0, 0).percent()).isEqualTo(100);
        assertThat(new Share(199, 200).percent()).isEqualTo(99);
        assertThat(new Share(200, 200).percent()).isEqualTo(100);
        assertThat(new Share(3, 5)).hasToString("3 of 5");
        assertThatThrownBy(() -> new Share(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Share(-1, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
