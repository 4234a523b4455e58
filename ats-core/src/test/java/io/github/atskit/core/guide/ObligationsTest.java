package io.github.atskit.core.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.atskit.core.event.Event;
import io.github.atskit.core.event.EventType;
import io.github.atskit.core.fixture.Bookings;
import io.github.atskit.core.fixture.Candidacies;
import io.github.atskit.core.fixture.Cohorts;
import io.github.atskit.core.fixture.Commands;
import io.github.atskit.core.fixture.Journey;
import io.github.atskit.core.fixture.Moments;
import io.github.atskit.core.fixture.People;
import io.github.atskit.core.fixture.Reviews;
import io.github.atskit.core.review.Reconciliation;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Role;
import io.vavr.collection.List;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("Obligations")
class ObligationsTest {
    private static final Candidacies SEED = Candidacies.seed();
    private static final Candidacies TWO_ATTEMPTS =
            Candidacies.in(Cohorts.seed().attempts(2));
    private static final Candidacies NO_ROUNDS = Candidacies.in(Cohorts.seed().rounds(0));
    private static final Actor OTHER_HEAD = new Actor("h-2", Role.PROGRAMME_HEAD);

    private static final Candidacies TWO_REVIEWERS =
            Candidacies.in(Cohorts.seed().reviewers(2, Reconciliation.ALL_AGREE));

    /** Two reviewers, of whom one finds everything met. */
    private static Journey differing() {
        return TWO_REVIEWERS
                .underReview()
                .then(People.ADMINISTRATOR, Commands.assign(People.OTHER_REVIEWER))
                .then(People.REVIEWER, Commands.record(Reviews.notMet("q-1")))
                .then(People.OTHER_REVIEWER, Commands.record(Reviews.met()));
    }

    /** A step and who is owed what after it, in order. */
    private record Case(String name, Journey journey, List<String> owed) {}

    private static Case of(String name, Journey journey, String... owed) {
        return new Case(name, journey, List.of(owed));
    }

    private static List<Case> cases() {
        return mentoring().appendAll(reviewing()).appendAll(vivas()).appendAll(course());
    }

    private static List<Case> mentoring() {
        Journey asked = SEED.awaitingMentor().then(People.PARTICIPANT, Commands.requestMentor());
        return List.of(
                of("enrolment", SEED.awaitingMentor(), "welcome to participant:p-1"),
                of("a request for a mentor", asked, "mentor-wanted to administrator"),
                of(
                        "a request declined",
                        asked.then(People.ADMINISTRATOR, Commands.declineMentorRequest()),
                        "mentor-request-declined to participant:p-1"),
                of(
                        "a nomination",
                        SEED.awaitingMentor().then(People.PARTICIPANT, Commands.nominate(People.MENTOR)),
                        "mentor-nominated to mentor:m-1"),
                of(
                        "an allocation",
                        asked.then(People.ADMINISTRATOR, Commands.allocate(People.MENTOR)),
                        "mentor-nominated to mentor:m-1",
                        "mentor-found to participant:p-1"),
                of("a saved section", SEED.complete()),
                of("a discussion", SEED.drafting().then(People.MENTOR, Commands.discuss())),
                of(
                        "a statement",
                        SEED.complete().then(People.MENTOR, Commands.state()),
                        "statement-written to participant:p-1"),
                of(
                        "a submission",
                        SEED.awaitingReviewer(),
                        "workbook-received to participant:p-1",
                        "reviewer-wanted to administrator"),
                of(
                        "an extension",
                        SEED.drafting()
                                .then(
                                        People.ADMINISTRATOR,
                                        Commands.extend(Moments.justAfter(Moments.SUBMISSION_ENDS))),
                        "extension-granted to participant:p-1"));
    }

    private static List<Case> reviewing() {
        return List.of(
                of("an assignment", SEED.underReview(), "review-assigned to reviewer:r-1"),
                of(
                        "a reviewer who stands down",
                        SEED.underReview().then(People.REVIEWER, Commands.standDown()),
                        "reviewer-wanted to administrator"),
                of(
                        "a second reviewer",
                        TWO_REVIEWERS.underReview().then(People.ADMINISTRATOR, Commands.assign(People.OTHER_REVIEWER)),
                        "review-assigned to reviewer:r-2"),
                of(
                        "the first of two reviews",
                        TWO_REVIEWERS
                                .underReview()
                                .then(People.ADMINISTRATOR, Commands.assign(People.OTHER_REVIEWER))
                                .then(People.OTHER_REVIEWER, Commands.record(Reviews.met()))),
                of(
                        "a review while a seat is still free",
                        TWO_REVIEWERS.underReview().then(People.REVIEWER, Commands.record(Reviews.met())),
                        "reviewer-wanted to administrator"),
                of("reviewers who differ", differing(), "moderation-wanted to moderator"),
                of(
                        "reviews returned",
                        differing().then(People.MODERATOR, Commands.sendBack()),
                        "review-returned to reviewer:r-1",
                        "review-returned to reviewer:r-2"),
                of(
                        "a withdrawal with two reviewers at work",
                        differing().then(People.PARTICIPANT, Commands.withdraw()),
                        "withdrawn to participant:p-1",
                        "withdrawn to mentor:m-1",
                        "withdrawn to reviewer:r-1",
                        "withdrawn to reviewer:r-2"),
                of("a review in the sample", SEED.inModeration(), "moderation-wanted to moderator"),
                of(
                        "a review that is not sampled",
                        SEED.underReview().then(People.REVIEWER, Commands.record(Reviews.met())),
                        "recommendation to participant:p-1",
                        "viva-wanted to administrator"),
                of(
                        "a review returned",
                        SEED.inModeration().then(People.MODERATOR, Commands.sendBack()),
                        "review-returned to reviewer:r-1"),
                of("a review confirmed", SEED.modifying(), "modifications-request to participant:p-1"),
                of(
                        "a review adjusted",
                        SEED.inModeration().then(People.MODERATOR, Commands.adjust(Reviews.met())),
                        "recommendation to participant:p-1",
                        "viva-wanted to administrator"),
                of(
                        "no round left",
                        NO_ROUNDS.inModeration().then(People.MODERATOR, Commands.confirm()),
                        "ended-without-award to participant:p-1"));
    }

    private static List<Case> vivas() {
        Instant later = Moments.VIVA.plusSeconds(3600);
        return List.of(
                of(
                        "a booking",
                        SEED.vivaBooked(),
                        "viva-invitation to participant:p-1",
                        "viva-invitation to lead-moderator:l-1",
                        "viva-invitation to programme-head:h-1"),
                of(
                        "another date with another head",
                        SEED.vivaBooked()
                                .then(
                                        People.ADMINISTRATOR,
                                        Commands.rebook(Bookings.with(later, People.LEAD_MODERATOR, OTHER_HEAD))),
                        "viva-changed to participant:p-1",
                        "viva-changed to lead-moderator:l-1",
                        "viva-changed to programme-head:h-2",
                        "viva-cancelled to programme-head:h-1"),
                of(
                        "a cancellation",
                        SEED.vivaBooked().then(People.ADMINISTRATOR, Commands.cancelViva()),
                        "viva-cancelled to participant:p-1",
                        "viva-cancelled to lead-moderator:l-1",
                        "viva-cancelled to programme-head:h-1"),
                of(
                        "a no-show",
                        SEED.vivaBooked().at(Moments.VIVA).then(People.LEAD_MODERATOR, Commands.noShow()),
                        "viva-missed to participant:p-1",
                        "viva-wanted to administrator"),
                of("a pass", SEED.awarded(), "result-passed to participant:p-1", "certificate-wanted to administrator"),
                of(
                        "a fail with an attempt left",
                        TWO_ATTEMPTS.vivaBooked().at(Moments.VIVA).then(People.LEAD_MODERATOR, Commands.notPassed()),
                        "result-not-passed to participant:p-1",
                        "viva-wanted to administrator"),
                of(
                        "a fail with none left",
                        SEED.vivaBooked().at(Moments.VIVA).then(People.LEAD_MODERATOR, Commands.notPassed()),
                        "result-not-passed to participant:p-1",
                        "ended-without-award to participant:p-1"),
                of(
                        "a certificate",
                        SEED.awarded().then(People.ADMINISTRATOR, Commands.certify()),
                        "certificate to participant:p-1"));
    }

    private static List<Case> course() {
        Journey held = Candidacies.held(SEED.drafting());
        return List.of(
                of("a hold", held, "hold-placed to participant:p-1"),
                of("a hold lifted", held.then(People.ADMINISTRATOR, Commands.lift()), "hold-lifted to participant:p-1"),
                of(
                        "a withdrawal before there is a mentor",
                        SEED.awaitingMentor().then(People.PARTICIPANT, Commands.withdraw()),
                        "withdrawn to participant:p-1"),
                of(
                        "a withdrawal under review",
                        SEED.underReview().then(People.PARTICIPANT, Commands.withdraw()),
                        "withdrawn to participant:p-1",
                        "withdrawn to mentor:m-1",
                        "withdrawn to reviewer:r-1"),
                of("a lapse", SEED.notAwarded(), "ended-without-award to participant:p-1"));
    }

    @TestFactory
    @DisplayName("say who is owed what after")
    Stream<DynamicTest> whoIsOwedWhat() {
        return cases().toJavaStream()
                .map(step -> dynamicTest(
                        step.name(),
                        () -> assertThat(Obligations.of(step.journey().last())
                                        .map(owed -> owed.template().code() + " to " + owed.recipient()))
                                .isEqualTo(step.owed())));
    }

    @Test
    @DisplayName("are stated here for every event and every message of the programme")
    void nothingIsLeftOut() {
        List<Obligation> owed =
                cases().flatMap(step -> Obligations.of(step.journey().last()));
        assertThat(cases().flatMap(step -> step.journey().last().events())
                        .map(Event::type)
                        .toSet())
                .containsExactlyInAnyOrder(EventType.values());
        assertThat(owed.map(Obligation::template).toSet()).containsExactlyInAnyOrder(MessageTemplate.values());
    }

    @Test
    @DisplayName("have keys that are the same however often they are asked for, and differ from each other")
    void keys() {
        Journey journey = SEED.vivaBooked();
        assertThat(Obligations.of(journey.last())).isEqualTo(Obligations.of(journey.last()));
        long revision = journey.now().revision();
        assertThat(Obligations.of(journey.last()).map(Obligation::key))
                .containsExactly(
                        "c-1/" + revision + "/viva-invitation/participant:p-1",
                        "c-1/" + revision + "/viva-invitation/lead-moderator:l-1",
                        "c-1/" + revision + "/viva-invitation/programme-head:h-1");
        List<String> all = everyObligation(SEED.awarded()).map(Obligation::key);
        assertThat(all).hasSizeGreaterThan(10).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("come event by event with the revision of each")
    void revisions() {
        Journey passed = SEED.awarded();
        assertThat(Obligations.of(passed.last()).map(Obligation::key))
                .containsExactly(
                        "c-1/" + (passed.now().revision() - 1) + "/result-passed/participant:p-1",
                        "c-1/" + passed.now().revision() + "/certificate-wanted/administrator");
    }

    private static List<Obligation> everyObligation(Journey journey) {
        return journey.events()
                .zipWithIndex()
                .flatMap(event -> Obligations.of(journey.now(), event._2() + 1, event._1()));
    }

    @Test
    @DisplayName("tell the feedback, the requests and the end with a request for modifications")
    void modificationsRequest() {
        Obligation owed = Obligations.of(Candidacies.in(Cohorts.seed().windowDays(14))
                        .modifying()
                        .last())
                .head();
        assertThat(owed.arguments().toJavaMap())
                .containsEntry("candidacy", "c-1")
                .containsEntry("feedback", "Not there yet")
                .containsEntry("requests", "q-1 (introduction): Please say more")
                .containsEntry("until", "2021-08-03T16:00:00Z");
        assertThat(Obligations.of(SEED.modifying().last()).head().arguments().containsKey("until"))
                .as("an end where the window has none")
                .isFalse();
    }

    @Test
    @DisplayName("tell the participant the moderator's feedback after an adjustment, not the reviewer's")
    void adjustedFeedback() {
        Journey adjusted = SEED.inModeration().then(People.MODERATOR, Commands.adjust(Reviews.met()));
        assertThat(Obligations.of(adjusted.last()).head().arguments().get("feedback"))
                .containsExactly("Well done");
    }

    @Test
    @DisplayName("keep from the participant who reviews the workbook")
    void reviewerStaysUnnamed() {
        List<Obligation> toParticipant = cases().flatMap(
                        step -> Obligations.of(step.journey().last()))
                .filter(owed -> owed.recipient().role() == Role.PARTICIPANT);
        assertThat(toParticipant)
                .isNotEmpty()
                .noneMatch(owed -> owed.arguments().values().contains(People.REVIEWER.id()));
    }

    @Test
    @DisplayName("tell no reviewer what another has found, and the participant not who found what")
    void whoFoundWhat() {
        Journey returned = differing().then(People.MODERATOR, Commands.sendBack());
        assertThat(everyObligation(returned).filter(owed -> owed.recipient().role() == Role.REVIEWER))
                .hasSize(4)
                .allSatisfy(owed -> assertThat(owed.arguments().values().mkString(" "))
                        .doesNotContain("r-1", "r-2", "More is needed", "Not there yet", "Well done", "q-1"));
        Journey adjusted = differing().then(People.MODERATOR, Commands.adjust(Reviews.notMet("q-1")));
        assertThat(everyObligation(adjusted).filter(owed -> owed.recipient().role() == Role.PARTICIPANT))
                .allSatisfy(owed ->
                        assertThat(owed.arguments().values().mkString(" ")).doesNotContain("r-1", "r-2"));
    }

    @Test
    @DisplayName("send the certificate by post and all else by e-mail")
    void channels() {
        assertThat(List.of(MessageTemplate.values()).filter(template -> template.channel() == Channel.POST))
                .containsExactly(MessageTemplate.CERTIFICATE);
    }
}
