package io.github.atskit.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.candidacy.Stage;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.command.Command;
import io.github.atskit.core.decision.ActionStatus;
import io.github.atskit.core.decision.Decider;
import io.github.atskit.core.decision.Requirement;
import io.github.atskit.core.decision.Transition;
import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.core.event.Event;
import io.github.atskit.core.event.EventType;
import io.github.atskit.core.event.WorkbookSubmitted;
import io.github.atskit.core.fixture.Cohorts;
import io.github.atskit.core.fixture.Journey;
import io.github.atskit.core.fixture.People;
import io.github.atskit.core.guide.CaseDocument;
import io.github.atskit.core.guide.Checklist;
import io.github.atskit.core.guide.DateCause;
import io.github.atskit.core.guide.Deadlines;
import io.github.atskit.core.guide.NextStep;
import io.github.atskit.core.guide.Progress;
import io.github.atskit.core.guide.RoundComparison;
import io.github.atskit.core.guide.WorkItem;
import io.github.atskit.core.review.Reconciliation;
import io.github.atskit.core.sight.Happening;
import io.github.atskit.core.sight.Sight;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Role;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Walks at random through the commands of the {@link Alphabet}, with the clock going forward, and holds the documents of every viewer
 * against the case itself after each step.
 */
@DisplayName("On every way through the programme")
class GuideWalksTest {
    private static final Decider DECIDER = new Decider();
    private static final int WALKS = 25;
    private static final int STEPS = 45;

    static Stream<Arguments> cohorts() {
        LocalDate resubmission = LocalDate.of(2021, 9, 1);
        return Stream.of(
                Arguments.of("the seed", Cohorts.seed()),
                Arguments.of(
                        "date and window, mandatory standards, texts with limits",
                        Cohorts.seed()
                                .resubmission(resubmission)
                                .windowDays(30)
                                .mandatory(2, 7)
                                .limit("project", "account", 5, 900)),
                Arguments.of(
                        "two reviewers, window only, two attempts",
                        Cohorts.seed()
                                .reviewers(2, Reconciliation.MODERATOR_DECIDES)
                                .windowDays(14)
                                .attempts(2)
                                .resitGapDays(7)),
                Arguments.of(
                        "date only, no statement, none sampled",
                        Cohorts.seed()
                                .resubmission(resubmission)
                                .withoutStatement()
                                .sampling(0)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cohorts")
    @DisplayName("the documents of every viewer agree with the case")
    void agree(String name, Cohorts cohort) {
        ProgrammeDefinition definition = cohort.build();
        Set<EventType> told = EnumSet.noneOf(EventType.class);
        for (int seed = 0; seed < WALKS; seed++) {
            walk(definition, new Random(seed), told);
        }
        assertThat(told)
                .as("what the walks come by")
                .contains(
                        EventType.EXTENSION_GRANTED,
                        EventType.HOLD_LIFTED,
                        EventType.MODIFICATIONS_REQUESTED,
                        EventType.VIVA_BOOKED);
    }

    private static void walk(ProgrammeDefinition definition, Random chance, Set<EventType> told) {
        Journey beginning = Journey.begin(definition);
        Candidacy now = beginning.now();
        List<Happening> history = beginning.history();
        Instant clock = beginning.clock();
        for (int i = 0; i < STEPS; i++) {
            clock = later(clock, Alphabet.instants(now), chance);
            Option<Transition> step = step(definition, now, clock, chance);
            if (step.isEmpty()) {
                return;
            }
            for (Event event : step.get().events()) {
                history = history.append(
                        new Happening(history.size() + 1L, event, step.get().context()));
                told.add(event.type());
            }
            now = step.get().to();
            look(definition, now, history, clock);
        }
    }

    /** Mostly the next second, so that windows stay open for a while. */
    private static Instant later(Instant clock, List<Instant> instants, Random chance) {
        Instant jump = instants.get(chance.nextInt(instants.size()));
        return chance.nextInt(6) == 0 && jump.isAfter(clock) ? jump : clock.plusSeconds(1);
    }

    private static Option<Transition> step(
            ProgrammeDefinition definition, Candidacy now, Instant clock, Random chance) {
        List<Transition> open = Alphabet.commands(definition, now)
                .flatMap(command -> actors(now, command).map(by -> decide(definition, now, command, by, clock)))
                .filter(Either::isRight)
                .map(Either::get);
        List<Transition> likely = chance.nextInt(60) == 0 ? open : open.reject(GuideWalksTest::givesUp);
        List<Transition> ahead = likely.filter(step -> goesOn(now, step));
        List<Transition> choice = chance.nextInt(3) == 0 || ahead.isEmpty() ? likely : ahead;
        return choice.isEmpty() ? Option.none() : Option.some(choice.get(chance.nextInt(choice.size())));
    }

    private static boolean givesUp(Transition step) {
        return step.event().type() == EventType.WITHDRAWN || step.event().type() == EventType.LAPSED;
    }

    /** Most steps lead on, so that a walk gets somewhere. */
    private static boolean goesOn(Candidacy now, Transition step) {
        EventType type = step.event().type();
        int missing = now.workbook().missingParts().size();
        return type == EventType.STATEMENT_WRITTEN
                        && now.mentoring().statement().isEmpty()
                || type == EventType.HOLD_LIFTED
                || step.to().workbook().missingParts().size() < missing
                || step.to().stage().name() != now.stage().name();
    }

    private static Either<?, Transition> decide(
            ProgrammeDefinition definition, Candidacy now, Command command, Actor by, Instant clock) {
        return DECIDER.decide(definition, now, command, new Context(by, clock));
    }

    private static List<Actor> actors(Candidacy now, Command command) {
        return DECIDER.lifecycle().roles(command.action()).flatMap(role -> people(now, role));
    }

    private static List<Actor> people(Candidacy now, Role role) {
        return switch (role) {
            case MENTOR -> now.mentoring().present().toList().map(mentor -> new Actor(mentor.person(), role));
            case REVIEWER -> now.reviewing().reviewers().map(person -> new Actor(person, role));
            default -> List.of(People.fitting(role));
        };
    }

    private static void look(ProgrammeDefinition definition, Candidacy now, List<Happening> history, Instant clock) {
        for (Role role : Role.values()) {
            for (Actor viewer : people(now, role)) {
                Option<Sight> sight = Sight.of(definition, now, viewer);
                if (sight.isDefined()) {
                    look(sight.get(), now, history, clock);
                }
            }
        }
    }

    private static void look(Sight sight, Candidacy now, List<Happening> history, Instant clock) {
        CaseDocument document = CaseDocument.of(sight, history, clock);
        Supplier<String> about = () -> sight + " at " + clock + " " + now.stage()
                + history.map(entry -> entry.event().type());
        deadlines(sight, document.deadlines(), about);
        checklist(sight, document, about);
        rounds(document.rounds(), now, history, about);
        assertThat(document.timeline().entries().map(entry -> entry.place()))
                .as(about)
                .isEqualTo(List.rangeClosed(1L, (long) sight.events(history).size()));
        WorkItem item = WorkItem.of(sight, clock);
        assertThat(item.next()).as(about).isEqualTo(Progress.of(sight, clock).next());
        next(document, item, about);
        assertThat(item.waitingFor()).as(about).isEqualTo(document.checklist().waitingFor());
    }

    /** The history adds nothing to the next step but the requests that have not been worked on. */
    private static void next(CaseDocument document, WorkItem item, Supplier<String> about) {
        List<String> untouched = document.rounds()
                .filter(round -> !round.handedIn())
                .flatMap(RoundComparison::requests)
                .filter(request -> request.changed().isEmpty())
                .map(RoundComparison.OfRequest::id);
        boolean writes = document.menu().exists(status -> status.action() == Action.SAVE_SECTION && status.allowed());
        if (untouched.isEmpty() || !writes) {
            assertThat(document.progress().next()).as(about).isEqualTo(item.next());
        } else {
            NextStep next = document.progress().next().get();
            assertThat(next.action()).as(about).isEqualTo(Action.SAVE_SECTION);
            assertThat(next.meets().flatMap(Requirement::where)).as(about).isEqualTo(untouched.headOption());
        }
    }

    /** The last step leads to the date, which the dates refuse otherwise; so nothing is left but to look for what is untold. */
    private static void deadlines(Sight sight, Deadlines deadlines, Supplier<String> about) {
        assertThat(deadlines.inForce().map(Deadlines.DueDate::at))
                .as(about)
                .isEqualTo(
                        sight.candidacy().stage().name().terminal()
                                ? Option.none()
                                : sight.candidacy().windows().end());
        assertThat(deadlines.dates().flatMap(Deadlines.DueDate::steps).map(Deadlines.Step::cause))
                .as(about)
                .doesNotContain(DateCause.UNTOLD);
    }

    private static void checklist(Sight sight, CaseDocument document, Supplier<String> about) {
        Checklist checklist = document.checklist();
        for (Checklist.Step step : checklist.steps()) {
            ActionStatus status =
                    document.menu().find(line -> line.action() == step.action()).get();
            assertThat(step.open()).as(about).isEqualTo(status.allowed());
            boolean admitted = DECIDER.admit(sight.candidacy(), step.action(), sight.viewer())
                    .isEmpty();
            assertThat(step.open()).as(() -> step + " " + about.get()).isEqualTo(admitted && step.ready());
            assertThat(step.requirements().map(asked -> asked.rule() + " " + asked.code() + asked.where()))
                    .as(about)
                    .doesNotHaveDuplicates();
            if (step.leadsOn() && step.ready()) {
                assertThat(checklist.waitingFor()).as(about).isNotEmpty();
            }
        }
        document.progress()
                .next()
                .forEach(next -> assertThat(document.menu()
                                .find(line -> line.action() == next.action())
                                .get()
                                .allowed())
                        .as(about)
                        .isTrue());
        boolean waitedFor = checklist
                .waitingFor()
                .exists(recipient -> recipient.role() == sight.viewer().role()
                        && recipient.person().contains(sight.viewer().id()));
        assertThat(!waitedFor || document.progress().next().isDefined())
                .as(() -> "whoever is waited for by name has something to do: " + about.get())
                .isTrue();
    }

    private static void rounds(
            List<RoundComparison> rounds, Candidacy now, List<Happening> history, Supplier<String> about) {
        int submissions = history.count(entry -> entry.event() instanceof WorkbookSubmitted);
        boolean modifying = now.stage() instanceof Stage.Modifying;
        assertThat(rounds.map(RoundComparison::round))
                .as(about)
                .isEqualTo(List.rangeClosed(1, modifying ? submissions : Math.max(0, submissions - 1)));
        for (RoundComparison comparison : rounds) {
            assertThat(comparison.handedIn()).as(about).isEqualTo(comparison.round() < submissions);
        }
    }
}
