package io.github.atskit.core.sight;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.fixture.Bookings;
import io.github.atskit.core.fixture.Candidacies;
import io.github.atskit.core.fixture.Cohorts;
import io.github.atskit.core.fixture.Commands;
import io.github.atskit.core.fixture.Journey;
import io.github.atskit.core.fixture.Moments;
import io.github.atskit.core.fixture.People;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Role;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A case is looked at")
class ViewpointTest {
    private static final Candidacies SEED = Candidacies.seed();

    private static String as(Journey journey, Actor viewer) {
        return Sight.of(journey.definition(), journey.now(), viewer)
                .map(sight -> sight.viewpoint().code())
                .getOrElse("nothing");
    }

    @ParameterizedTest(name = "by {0} under review as {1}")
    @CsvSource({
        "participant:p-1, participant",
        "participant:p-2, nothing",
        "mentor:m-1, mentor",
        "mentor:m-2, nothing",
        "reviewer:r-1, reviewer",
        "reviewer:r-2, nothing",
        "moderator:mo-1, moderator",
        "moderator:p-1, nothing",
        "moderator:m-1, nothing",
        "moderator:r-1, nothing",
        "lead-moderator:l-1, moderator",
        "lead-moderator:r-1, administrator",
        "lead-moderator:p-1, nothing",
        "lead-moderator:m-1, nothing",
        "administrator:a-1, administrator",
        "administrator:r-1, administrator",
        "administrator:p-1, nothing",
        "administrator:m-1, nothing",
        "programme-head:h-1, nothing",
        "system:nightly, nothing"
    })
    void underReview(String actor, String viewpoint) {
        assertThat(as(SEED.underReview(), Actor.parse(actor).get())).isEqualTo(viewpoint);
    }

    @ParameterizedTest(name = "by {0} with a viva booked as {1}")
    @CsvSource({
        "programme-head:h-1, panel",
        "reviewer:x-9, panel",
        "mentor:h-1, nothing",
        "reviewer:h-1, nothing",
        "programme-head:x-9, nothing",
        "lead-moderator:l-1, moderator",
        "system:s-1, nothing"
    })
    void onThePanel(String actor, String viewpoint) {
        Journey booked = SEED.awaitingViva()
                .then(
                        People.ADMINISTRATOR,
                        Commands.book(Bookings.with(
                                Moments.VIVA,
                                People.LEAD_MODERATOR,
                                People.PROGRAMME_HEAD,
                                People.stranger(Role.REVIEWER),
                                new Actor("s-1", Role.SYSTEM))));
        assertThat(as(booked, Actor.parse(actor).get())).isEqualTo(viewpoint);
    }

    @Test
    @DisplayName("no longer by the panel once the viva is over")
    void thePanelForgets() {
        assertThat(as(SEED.awarded(), People.PROGRAMME_HEAD)).isEqualTo("nothing");
    }

    @Test
    @DisplayName("no longer by a mentor who was replaced, nor by reviewers of an earlier round")
    void thosePastForget() {
        Journey replaced = SEED.drafting().then(People.PARTICIPANT, Commands.nominate(People.OTHER_MENTOR));
        assertThat(as(replaced, People.MENTOR)).isEqualTo("nothing");
        assertThat(as(replaced, People.OTHER_MENTOR)).isEqualTo("mentor");
        Journey again = SEED.modifying()
                .then(People.MENTOR, Commands.state())
                .then(People.PARTICIPANT, Commands.resubmit("q-1"));
        assertThat(as(again, People.REVIEWER)).isEqualTo("nothing");
        assertThat(as(SEED.modifying(), People.REVIEWER)).isEqualTo("reviewer");
    }

    @Test
    @DisplayName("by a reviewer without names where the cohort asks for it")
    void withoutNames() {
        Journey journey = Candidacies.in(Cohorts.seed().anonymous()).underReview();
        assertThat(as(journey, People.REVIEWER)).isEqualTo("reviewer-without-names");
        assertThat(as(journey, People.MENTOR)).isEqualTo("mentor");
        assertThat(Viewpoint.of(journey.now(), People.REVIEWER)).isEqualTo(Option.some(Viewpoint.REVIEWER));
    }

    @ParameterizedTest(name = "by nobody at {0} who has nothing to do with it")
    @EnumSource
    void byNoStranger(StageName stage) {
        for (Role role : Role.values()) {
            boolean runsTheProgramme =
                    role == Role.MODERATOR || role == Role.LEAD_MODERATOR || role == Role.ADMINISTRATOR;
            assertThat(as(SEED.at(stage), People.stranger(role)).equals("nothing"))
                    .as(role.code())
                    .isEqualTo(!runsTheProgramme);
        }
    }

    @Test
    @DisplayName("by the moderator as it is: they see every facet, and all others less")
    void theModeratorSeesAll() {
        for (Viewpoint viewpoint : Viewpoint.values()) {
            boolean all = List.of(Facet.values()).forAll(viewpoint::sees);
            assertThat(all).as(viewpoint.code()).isEqualTo(viewpoint == Viewpoint.MODERATOR);
        }
        Journey journey = SEED.inModeration();
        assertThat(Sight.of(journey.definition(), journey.now(), People.MODERATOR)
                        .get()
                        .candidacy())
                .isSameAs(journey.now());
    }

    @Test
    @DisplayName("by names that can be read back")
    void namesAreReadBack() {
        assertThat(Viewpoint.of("panel")).isEqualTo(Option.some(Viewpoint.PANEL));
        assertThat(Facet.of("review-course")).isEqualTo(Option.some(Facet.REVIEW_COURSE));
        assertThat(Extent.of("released")).isEqualTo(Option.some(Extent.RELEASED));
        assertThat(Viewpoint.of("Panel").isEmpty()
                        && Facet.of("").isEmpty()
                        && Extent.of("some").isEmpty())
                .isTrue();
    }
}
