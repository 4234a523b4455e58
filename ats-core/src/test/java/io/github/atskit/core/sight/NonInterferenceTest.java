package io.github.atskit.core.sight;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.candidacy.Hold;
import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.command.Command;
import io.github.atskit.core.decision.Decider;
import io.github.atskit.core.decision.Transition;
import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.core.event.CertificateIssued;
import io.github.atskit.core.event.Enrolled;
import io.github.atskit.core.event.Event;
import io.github.atskit.core.event.ExtensionGranted;
import io.github.atskit.core.event.HoldLifted;
import io.github.atskit.core.event.HoldPlaced;
import io.github.atskit.core.event.MentorRequestDeclined;
import io.github.atskit.core.event.MentorRequested;
import io.github.atskit.core.event.ReviewRecorded;
import io.github.atskit.core.event.ReviewReturned;
import io.github.atskit.core.event.ReviewerAssigned;
import io.github.atskit.core.event.VivaBooked;
import io.github.atskit.core.event.Withdrawn;
import io.github.atskit.core.fixture.Bookings;
import io.github.atskit.core.fixture.Candidacies;
import io.github.atskit.core.fixture.Cohorts;
import io.github.atskit.core.fixture.Commands;
import io.github.atskit.core.fixture.Journey;
import io.github.atskit.core.fixture.Moments;
import io.github.atskit.core.fixture.People;
import io.github.atskit.core.laws.Alphabet;
import io.github.atskit.core.mentoring.Statement;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.core.rejection.Rejection;
import io.github.atskit.core.review.Reconciliation;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Role;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pairs of cases that differ only in what a viewer may not see. They are told by the real decider from two seeds, one for what is seen
 * and one for what is hidden; a pair shares the first.
 */
@DisplayName("Two cases that differ only in what a viewer may not see")
class NonInterferenceTest {
    private static final int PAIRS = Integer.getInteger("ats.pairs", 6);

    private static final List<Cohorts> COHORTS = List.of(
                    Cohorts.seed().rounds(2),
                    Cohorts.seed().rounds(1).sampling(100),
                    Cohorts.seed().rounds(2).sampling(0, 100),
                    Cohorts.seed().rounds(1).sampling(100, 0).reviewers(2, Reconciliation.ALL_AGREE),
                    Cohorts.seed().rounds(2).sampling(100).reviewers(3, Reconciliation.MAJORITY))
            .map(cohort -> cohort.attempts(2).windowDays(60));

    private static final Decider DECIDER = new Decider();

    static Stream<Arguments> everyViewerAtEveryStage() {
        return Onlooker.ALL
                .flatMap(onlooker -> onlooker.targets().map(target -> Arguments.of(onlooker, target)))
                .toJavaStream();
    }

    static ProgrammeDefinition definition(Cohorts cohort, Viewpoint viewpoint) {
        return (viewpoint == Viewpoint.REVIEWER_WITHOUT_NAMES ? cohort.anonymous() : cohort).build();
    }

    /** A pair of cases, and what to call it. */
    record Pair(String name, Case one, Case other) {}

    static List<Pair> pairs(Onlooker onlooker, StageName target) {
        return COHORTS.zipWithIndex()
                .flatMap(cohort -> List.range(0, PAIRS).map(seed -> {
                    ProgrammeDefinition definition = definition(cohort._1(), onlooker.viewpoint());
                    long secret = 1_000L + 2L * seed;
                    return new Pair(
                            "cohort " + cohort._2() + ", seed " + seed,
                            Story.told(definition, onlooker, target, seed, secret),
                            Story.told(definition, onlooker, target, seed, secret + 1));
                }));
    }

    static List<Instant> instants(Sight sight) {
        return Alphabet.instants(sight.candidacy());
    }

    @ParameterizedTest(name = "look the same to the {0} at {1}")
    @MethodSource("everyViewerAtEveryStage")
    void lookTheSame(Onlooker onlooker, StageName target) {
        for (Pair pair : pairs(onlooker, target)) {
            Sight one = pair.one().sight();
            Sight other = pair.other().sight();
            assertThat(one.viewpoint()).isEqualTo(onlooker.viewpoint());
            Look.ALL.forEach((name, look) -> instants(one)
                    .forEach(now -> assertThat(look.at(one, pair.one().history(), now))
                            .as(name + " of " + pair.name())
                            .isEqualTo(look.at(other, pair.other().history(), now))));
        }
    }

    @ParameterizedTest(name = "refuse the {0} at {1} with the same words")
    @MethodSource("everyViewerAtEveryStage")
    void refuseWithTheSameWords(Onlooker onlooker, StageName target) {
        for (Pair pair : pairs(onlooker, target)) {
            Sight sight = pair.one().sight();
            for (Command command : Alphabet.commands(sight.definition(), sight.candidacy())) {
                for (Instant now : instants(sight)) {
                    assertThat(answer(pair.one(), command, now))
                            .as(command + " in " + pair.name())
                            .isEqualTo(answer(pair.other(), command, now));
                }
            }
        }
    }

    /** The refusal as the viewer may see it, without the reasons of rules that are meant to tell. */
    private static Object answer(Case of, Command command, Instant now) {
        Either<Rejection, Transition> decision =
                DECIDER.decide(of.definition(), of.now(), command, new Context(of.viewer(), now));
        if (decision.isRight()) {
            return List.empty();
        }
        Sight sight = of.sight();
        return sight.explain(decision.getLeft())
                .reasons()
                .reject(reason ->
                        Disclosure.all().contains(new Disclosure(sight.viewpoint(), command.action(), reason.rule())));
    }

    /** What a viewer would have to see to tell the cases of a pair apart, by the facet that hides it. */
    private static Object hidden(Facet facet, Case of) {
        Candidacy now = of.now();
        List<Event> events = of.history().map(Happening::event);
        return switch (facet) {
            case PARTICIPANT -> now.participant();
            case MENTORS -> now.mentoring().mentors();
            case MENTOR_SEARCH ->
                events.filter(event -> event instanceof MentorRequested || event instanceof MentorRequestDeclined);
            case ENTRY -> entry(events);
            case WORKBOOK -> now.workbook();
            case DISCUSSIONS -> now.mentoring().discussions();
            case STATEMENT -> now.mentoring().statement().map(Statement::text);
            case DEADLINES ->
                of(events, ExtensionGranted.class, ExtensionGranted::until).append(now.windows());
            case HOLD -> now.hold().map(Hold::placedAt);
            case CIRCUMSTANCES ->
                of(events, HoldPlaced.class, event -> event.hold().reason())
                        .appendAll(of(events, ExtensionGranted.class, ExtensionGranted::reason));
            case WITHDRAWAL -> of(events, Withdrawn.class, Withdrawn::reason);
            case REVIEW_COURSE ->
                List.of(
                        now.reviewing().everAssigned(),
                        now.reviewing().moderators(),
                        now.stage().name());
            case FINDINGS -> of(events, ReviewRecorded.class, ReviewRecorded::review);
            case RETURN_REASON -> of(events, ReviewReturned.class, ReviewReturned::reason);
            case STAFF_NOTES ->
                of(events, ReviewerAssigned.class, ReviewerAssigned::reason)
                        .appendAll(of(events, HoldLifted.class, HoldLifted::note))
                        .append(((Enrolled) events.head()).waiverReason());
            case VIVA -> events.filter(event -> event instanceof VivaBooked || event instanceof CertificateIssued);
            case STAFF ->
                of.history()
                        .map(happening -> happening.context().by())
                        .filter(by -> by.role() == Role.ADMINISTRATOR || by.role() == Role.MODERATOR);
            case REVISION -> now.revision();
        };
    }

    private static Object entry(List<Event> events) {
        Enrolled enrolled = (Enrolled) events.head();
        return List.of(enrolled.entry(), enrolled.waived());
    }

    private static <T extends Event> List<Object> of(List<Event> events, Class<T> type, Function<T, Object> told) {
        return events.filter(type::isInstance).map(type::cast).map(told);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("differ in every facet that is hidden, so that a look which shows it is caught")
    void differInEveryFacetThatIsHidden(Facet facet) {
        for (Onlooker onlooker : Onlooker.ALL) {
            Viewpoint viewpoint = onlooker.viewpoint();
            boolean differ = onlooker.targets()
                    .toJavaStream()
                    .flatMap(target -> pairs(onlooker, target).toJavaStream())
                    .anyMatch(pair -> !hidden(facet, pair.one()).equals(hidden(facet, pair.other())));
            assertThat(differ)
                    .as(facet.code() + " for " + onlooker)
                    .isEqualTo(facet.from(viewpoint) != Extent.ALL && !isNeverThere(facet, viewpoint));
        }
    }

    @ParameterizedTest(name = "hide something from the {0} at {1}, or there is nothing to hide")
    @MethodSource("everyViewerAtEveryStage")
    void hideSomething(Onlooker onlooker, StageName target) {
        boolean differ = pairs(onlooker, target)
                .exists(pair -> !pair.one().now().equals(pair.other().now())
                        || !pair.one().history().equals(pair.other().history()));
        assertThat(differ).isEqualTo(onlooker.missesSomething(target));
    }

    @Test
    @DisplayName("are told for everybody who can look at a case, in each role and at each stage")
    void areToldForEverybody() {
        Set<Onlooker> met = HashSet.empty();
        for (boolean anonymous : new boolean[] {false, true}) {
            Candidacies cases = Candidacies.in(anonymous ? Cohorts.seed().anonymous() : Cohorts.seed());
            for (StageName stage : StageName.values()) {
                for (Journey journey : variants(cases, stage)) {
                    Set<Onlooker> there = everybody(journey);
                    assertThat(there.reject(onlooker -> Onlooker.ALL.contains(onlooker)
                                    && onlooker.targets().contains(stage)))
                            .as("in no pair at " + stage)
                            .isEmpty();
                    met = met.addAll(there);
                }
            }
        }
        assertThat(Onlooker.ALL.removeAll(met)).as("looks at no case").isEmpty();
    }

    /** A case at a stage, with a mentor of the past where there can be one, and with a panel of all roles where there is one. */
    private static List<Journey> variants(Candidacies cases, StageName stage) {
        return switch (stage) {
            case DRAFTING, MODIFYING ->
                List.of(
                        cases.at(stage),
                        cases.at(stage).then(People.PARTICIPANT, Commands.nominate(People.OTHER_MENTOR)));
            case VIVA_BOOKED ->
                List.of(Role.values())
                        .map(role -> cases.awaitingViva()
                                .then(
                                        People.ADMINISTRATOR,
                                        Commands.book(Bookings.with(
                                                Moments.VIVA,
                                                People.LEAD_MODERATOR,
                                                People.PROGRAMME_HEAD,
                                                People.stranger(role)))));
            default -> List.of(cases.at(stage));
        };
    }

    /** Everybody in every role, as far as they can look. */
    private static Set<Onlooker> everybody(Journey journey) {
        return List.of(Role.values())
                .flatMap(role -> List.of(Role.values())
                        .map(People::fitting)
                        .append(People.OTHER_MENTOR)
                        .append(People.OTHER_REVIEWER)
                        .append(People.stranger(role))
                        .map(person -> People.as(role, person)))
                .flatMap(actor -> Sight.of(journey.definition(), journey.now(), actor)
                        .map(sight -> new Onlooker(sight.viewpoint(), actor.role())))
                .toSet();
    }

    @ParameterizedTest(
            name = "refuse everything to a {0} who may not look, with words that hang on nothing but role and action")
    @EnumSource(
            value = Role.class,
            names = {"PARTICIPANT", "MENTOR", "REVIEWER", "PROGRAMME_HEAD"})
    void refuseStrangers(Role role) {
        Actor stranger = People.stranger(role);
        Map<Action, List<Reason>> refusals = LinkedHashMap.empty();
        for (StageName stage : StageName.values()) {
            Journey journey = Candidacies.seed().at(stage);
            assertThat(Sight.of(journey.definition(), journey.now(), stranger)).isEmpty();
            for (Command command : Alphabet.commands(journey.definition(), journey.now())) {
                List<Reason> reasons =
                        journey.tries(stranger, command).getLeft().reasons();
                assertThat(refusals.get(command.action()).getOrElse(reasons))
                        .as(command + " at " + stage)
                        .isEqualTo(reasons);
                refusals = refusals.put(command.action(), reasons);
            }
        }
    }

    /** Nobody sits on the panel of a case that was withdrawn. */
    private static boolean isNeverThere(Facet facet, Viewpoint viewpoint) {
        return facet == Facet.WITHDRAWAL && viewpoint == Viewpoint.PANEL;
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("everyViewerAtEveryStage")
    @DisplayName("show the stage that they were told up to, unless it is hidden")
    void showTheStage(Onlooker onlooker, StageName target) {
        for (Pair pair : pairs(onlooker, target)) {
            StageName shown = pair.one().sight().candidacy().stage().name();
            boolean masked = shown == StageName.AWAITING_REVIEWER || shown == StageName.AWAITING_VIVA;
            assertThat(masked || shown == target)
                    .as(shown + " of " + pair.name())
                    .isTrue();
        }
    }
}
