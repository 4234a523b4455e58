package io.github.atskit.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.command.Command;
import io.github.atskit.core.event.Event;
import io.github.atskit.core.event.EventType;
import io.github.atskit.core.event.ReviewRecorded;
import io.github.atskit.core.event.ReviewerAssigned;
import io.github.atskit.core.fixture.Bookings;
import io.github.atskit.core.fixture.Candidacies;
import io.github.atskit.core.fixture.Cohorts;
import io.github.atskit.core.fixture.Commands;
import io.github.atskit.core.fixture.Journey;
import io.github.atskit.core.fixture.Moments;
import io.github.atskit.core.fixture.People;
import io.github.atskit.core.fixture.Reviews;
import io.github.atskit.core.review.JoinedReview;
import io.github.atskit.core.review.Reconciliation;
import io.github.atskit.core.vocabulary.Actor;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("An event that cannot follow")
class BrokenHistoryTest {
    private static final Decider DECIDER = new Decider();
    private static final Map<EventType, Event> EVENTS = events();

    /** One event of every type, taken from journeys. */
    private static Map<EventType, Event> events() {
        Candidacies plain = Candidacies.seed();
        Candidacies twoAttempts = Candidacies.in(Cohorts.seed().attempts(2).sampling(100));
        Journey asked = plain.awaitingMentor().then(People.PARTICIPANT, Commands.requestMentor());
        Journey moderation = plain.inModeration();
        Journey booked = plain.vivaBooked().at(Moments.VIVA);
        List<Journey> journeys = List.of(
                plain.awarded().then(People.ADMINISTRATOR, Commands.certify()),
                asked.then(People.ADMINISTRATOR, Commands.declineMentorRequest()),
                plain.drafting()
                        .then(People.MENTOR, Commands.discuss())
                        .then(People.ADMINISTRATOR, Commands.extend(Moments.VIVA)),
                plain.underReview().then(People.REVIEWER, Commands.standDown()),
                moderation.then(People.MODERATOR, Commands.sendBack()),
                moderation.then(People.MODERATOR, Commands.adjust(Reviews.met())),
                plain.modifying(),
                Candidacies.in(Cohorts.seed().rounds(0)).inModeration().then(People.MODERATOR, Commands.confirm()),
                booked.then(
                        People.ADMINISTRATOR,
                        Commands.rebook(Bookings.startingAt(Moments.CERTIFYING)),
                        Commands.cancelViva()),
                booked.then(People.LEAD_MODERATOR, Commands.noShow()),
                booked.then(People.LEAD_MODERATOR, Commands.notPassed()),
                twoAttempts.vivaBooked(),
                Candidacies.held(plain.drafting()).then(People.ADMINISTRATOR, Commands.lift(), Commands.withdraw()),
                plain.notAwarded());
        Map<EventType, Event> events = new EnumMap<>(EventType.class);
        journeys.flatMap(Journey::events).forEach(event -> events.putIfAbsent(event.type(), event));
        return events;
    }

    /** The types that may come next at a stage, consequences of something in between left out. */
    private static Set<EventType> next(StageName stage) {
        Lifecycle lifecycle = DECIDER.lifecycle();
        Set<EventType> first = EnumSet.noneOf(EventType.class);
        for (Action action : Action.values()) {
            lifecycle.events(stage, action).headOption().forEach(first::add);
        }
        if (stage == StageName.VIVA_BOOKED) {
            first.add(EventType.VIVA_NOT_PASSED);
        }
        if (stage == StageName.IN_MODERATION) {
            // After a review that is not met was recorded, these follow before anything else does.
            first.addAll(
                    EnumSet.of(EventType.REVIEW_SAMPLED, EventType.MODIFICATIONS_REQUESTED, EventType.ROUNDS_USED_UP));
        }
        return first;
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "is refused with candidacy, revision and names, at every stage and for every type; nothing is repaired in silence")
    void everyPair(StageName stage) {
        Candidacy now = prepared(stage);
        assertThat(EVENTS).hasSize(EventType.values().length);
        EVENTS.forEach((type, event) -> {
            if (follows(stage, type)) {
                assertThat(DECIDER.evolve(now, event).revision())
                        .as(type.code())
                        .isEqualTo(now.revision() + 1);
            } else {
                assertThatThrownBy(() -> DECIDER.evolve(now, event))
                        .as(type.code())
                        .isInstanceOf(BrokenHistory.class)
                        .hasMessage(
                                "candidacy c-1, revision %d: %s cannot follow %s",
                                now.revision() + 1, type.code(), stage.code());
            }
        });
    }

    private static Candidacy prepared(StageName stage) {
        return Candidacies.seed().at(stage).now();
    }

    /** In the fixtures no request is open, no hold lies and modifying has no end, and a submission is of the first round. */
    private static boolean follows(StageName stage, EventType type) {
        boolean notHere = switch (type) {
            case MENTOR_REQUEST_DECLINED, HOLD_LIFTED -> true;
            case EXTENSION_GRANTED, WORKBOOK_SUBMITTED -> stage == StageName.MODIFYING;
            // The fixtures tell of the one who is the reviewer there already.
            case REVIEWER_ASSIGNED -> stage == StageName.UNDER_REVIEW;
            default -> false;
        };
        return !notHere && next(stage).contains(type);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"AWARDED", "NOT_AWARDED", "WITHDRAWN"})
    @DisplayName("under a hold is everything but lifting it and withdrawing")
    void held(StageName stage) {
        Candidacy now = Candidacies.held(Candidacies.seed().at(stage)).now();
        EVENTS.forEach((type, event) -> {
            if (type == EventType.HOLD_LIFTED || type == EventType.WITHDRAWN) {
                assertThat(DECIDER.evolve(now, event).hold()).isEmpty();
            } else {
                assertThatThrownBy(() -> DECIDER.evolve(now, event))
                        .isInstanceOf(BrokenHistory.class)
                        .hasMessageEndingWith("cannot follow " + stage.code() + " (held)");
            }
        });
    }

    private static void refused(Journey journey, Event event) {
        assertThatThrownBy(() -> DECIDER.evolve(journey.now(), event)).isInstanceOf(BrokenHistory.class);
    }

    private static Event told(Journey journey, Actor by, Command command) {
        return journey.tries(by, command).get().event();
    }

    @Test
    @DisplayName("is one of somebody else's, of another round, or told a second time")
    void details() {
        Candidacies seed = Candidacies.seed();
        Journey asked = seed.awaitingMentor().then(People.PARTICIPANT, Commands.requestMentor());
        refused(asked, EVENTS.get(EventType.MENTOR_REQUESTED));
        Journey other = seed.underReview(People.OTHER_REVIEWER);
        refused(other, EVENTS.get(EventType.REVIEW_RECORDED));
        refused(other, EVENTS.get(EventType.REVIEWER_STOOD_DOWN));
        Journey otherMentor = seed.complete().then(People.PARTICIPANT, Commands.nominate(People.OTHER_MENTOR));
        refused(otherMentor, told(seed.complete(), People.MENTOR, Commands.state()));
        Journey again = seed.modifying().then(People.MENTOR, Commands.state());
        Event secondRound = told(again, People.PARTICIPANT, Commands.resubmit("q-1"));
        refused(seed.readyToSubmit(), secondRound);
        assertThat(DECIDER.evolve(again.now(), secondRound).round()).isEqualTo(2);
        Journey certified = seed.awarded().then(People.ADMINISTRATOR, Commands.certify());
        refused(certified, EVENTS.get(EventType.CERTIFICATE_ISSUED));
        Journey met = Candidacies.in(Cohorts.seed().sampling(100))
                .underReview()
                .then(People.REVIEWER, Commands.record(Reviews.met()));
        refused(met, EVENTS.get(EventType.MODIFICATIONS_REQUESTED));
        refused(met, EVENTS.get(EventType.ROUNDS_USED_UP));
        assertThat(DECIDER.evolve(met.now(), EVENTS.get(EventType.RECOMMENDED))
                        .stage()
                        .name())
                .isEqualTo(StageName.AWAITING_VIVA);
        Journey failed = Candidacies.in(Cohorts.seed().attempts(2))
                .vivaBooked()
                .at(Moments.VIVA)
                .then(People.LEAD_MODERATOR, Commands.notPassed());
        assertThat(DECIDER.evolve(failed.now(), EVENTS.get(EventType.ATTEMPTS_USED_UP))
                        .stage()
                        .name())
                .isEqualTo(StageName.NOT_AWARDED);
    }

    @Test
    @DisplayName(
            "is, among several reviewers, one that drops somebody who has judged, judges twice or releases what is disputed")
    void severalReviewers() {
        Journey two = Candidacies.in(Cohorts.seed().reviewers(2, Reconciliation.ALL_AGREE))
                .underReview()
                .then(People.ADMINISTRATOR, Commands.assign(People.OTHER_REVIEWER));
        refused(two, new ReviewerAssigned("r-3", Option.none(), Option.none(), List.of("r-1", "r-9", "r-3")));
        refused(two, new ReviewerAssigned("r-2", Option.none(), Option.none(), List.of("r-1", "r-2")));
        Event last = told(two, People.REVIEWER, Commands.record(Reviews.notMet("q-1")));
        Journey one = two.then(People.REVIEWER, Commands.record(Reviews.notMet("q-1")));
        refused(one, last);
        refused(one, new ReviewerAssigned("r-3", Option.some("Ill"), Option.none(), List.of("r-2", "r-3")));
        refused(one, new ReviewRecorded("r-2", Reviews.met(), true, 0, Option.none()));
        refused(one, new ReviewRecorded("r-3", Reviews.met(), true, 1, Option.none()));
        refused(two, new ReviewRecorded("r-2", Reviews.met(), true, 0, Option.none()));
        refused(two, new ReviewerAssigned("r-3", Option.none(), Option.none(), List.of("r-1", "r-2", "r-3", "r-3")));
        JoinedReview joined = new JoinedReview(Reviews.met(), true, List.empty());
        refused(two, new ReviewRecorded("r-2", Reviews.met(), true, 0, Option.some(joined)));
        Journey differing = one.then(People.OTHER_REVIEWER, Commands.record(Reviews.met()));
        for (EventType type : List.of(
                EventType.REVIEW_CONFIRMED,
                EventType.RECOMMENDED,
                EventType.MODIFICATIONS_REQUESTED,
                EventType.ROUNDS_USED_UP)) {
            refused(differing, EVENTS.get(type));
        }
    }

    @Test
    @DisplayName("follows a passed viva only as the award")
    void passed() {
        Candidacy now = DECIDER.evolve(Candidacies.seed().vivaBooked().now(), EVENTS.get(EventType.VIVA_PASSED));
        for (EventType type : List.of(
                EventType.VIVA_PASSED,
                EventType.VIVA_NOT_PASSED,
                EventType.VIVA_MISSED,
                EventType.VIVA_CANCELLED,
                EventType.VIVA_REBOOKED)) {
            assertThatThrownBy(() -> DECIDER.evolve(now, EVENTS.get(type))).isInstanceOf(BrokenHistory.class);
        }
        assertThat(DECIDER.evolve(now, EVENTS.get(EventType.AWARDED)).stage().name())
                .isEqualTo(StageName.AWARDED);
    }

    @Test
    @DisplayName("stops a replay: nothing comes before the enrolment, and no second one after it")
    void replay() {
        assertThat(DECIDER.replay(Journey.ID, List.empty())).isEmpty();
        assertThatThrownBy(() -> DECIDER.replay(Journey.ID, List.of(EVENTS.get(EventType.LAPSED))))
                .isInstanceOf(BrokenHistory.class)
                .hasMessage("candidacy c-1, revision 1: lapsed cannot follow nothing");
        Event enrolled = EVENTS.get(EventType.ENROLLED);
        assertThatThrownBy(() -> DECIDER.replay(Journey.ID, List.of(enrolled, enrolled)))
                .hasMessage("candidacy c-1, revision 2: enrolled cannot follow awaiting-mentor");
    }
}
