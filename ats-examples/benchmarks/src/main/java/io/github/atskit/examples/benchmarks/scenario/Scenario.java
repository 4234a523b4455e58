package io.github.atskit.examples.benchmarks.scenario;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.candidacy.Stage;
import io.github.atskit.core.command.AssignReviewer;
import io.github.atskit.core.command.BookViva;
import io.github.atskit.core.command.Command;
import io.github.atskit.core.command.ConfirmReview;
import io.github.atskit.core.command.Enrol;
import io.github.atskit.core.command.IssueCertificate;
import io.github.atskit.core.command.LogDiscussion;
import io.github.atskit.core.command.NominateMentor;
import io.github.atskit.core.command.RebookViva;
import io.github.atskit.core.command.RecordReview;
import io.github.atskit.core.command.RecordVivaOutcome;
import io.github.atskit.core.command.SaveSection;
import io.github.atskit.core.command.SubmitWorkbook;
import io.github.atskit.core.command.WriteStatement;
import io.github.atskit.core.decision.Decider;
import io.github.atskit.core.definition.CohortCalendar;
import io.github.atskit.core.definition.EntryFacts;
import io.github.atskit.core.definition.ModerationRules;
import io.github.atskit.core.definition.Preset;
import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.core.mentoring.MentorDuty;
import io.github.atskit.core.mentoring.MentorRelation;
import io.github.atskit.core.review.Criterion;
import io.github.atskit.core.review.Finding;
import io.github.atskit.core.review.Judgement;
import io.github.atskit.core.review.ModificationRequest;
import io.github.atskit.core.review.Review;
import io.github.atskit.core.viva.PanelSeat;
import io.github.atskit.core.viva.VivaBooking;
import io.github.atskit.core.viva.VivaOutcome;
import io.github.atskit.core.viva.VivaPlace;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Role;
import io.github.atskit.core.workbook.SectionChange;
import io.github.atskit.core.workbook.StandardNumbers;
import io.github.atskit.standards.StandardsCatalogue;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** A journey from enrolment to certificate. Every review is moderated, so no draw is made. */
public final class Scenario {
    /** The candidacy that the journeys are about. */
    public static final CandidacyId ID = new CandidacyId("c-1");

    private static final Actor PARTICIPANT = new Actor("p-1", Role.PARTICIPANT);
    private static final Actor MENTOR = new Actor("m-1", Role.MENTOR);
    private static final Actor REVIEWER = new Actor("r-1", Role.REVIEWER);
    private static final Actor MODERATOR = new Actor("mod-1", Role.MODERATOR);
    private static final Actor LEAD_MODERATOR = new Actor("lm-1", Role.LEAD_MODERATOR);
    private static final Actor ADMINISTRATOR = new Actor("a-1", Role.ADMINISTRATOR);

    private static final Instant SEPTEMBER = Instant.parse("2020-09-10T09:00:00Z");
    private static final Instant MAY = Instant.parse("2021-05-20T09:00:00Z");
    private static final Instant VIVA = Instant.parse("2021-07-20T10:30:00Z");
    private static final Instant AFTER_VIVA = Instant.parse("2021-07-20T11:30:00Z");

    private final ProgrammeDefinition definition = cohort();
    private final java.util.List<Step> steps;

    private Scenario(List<Step> steps) {
        this.steps = steps.asJava();
    }

    /** {@return the 17 commands of a journey without a detour} */
    public static Scenario straight() {
        return straight(Sections.FULL);
    }

    /** {@return the same 17 commands with hardly a word in any text} */
    public static Scenario brief() {
        return straight(Sections.BRIEF);
    }

    private static Scenario straight(Sections texts) {
        return new Scenario(
                writing(texts).appendAll(judging(REVIEWER, met(texts))).appendAll(ending(texts)));
    }

    /** {@return a journey of 22 commands, with one round of modifications} */
    public static Scenario withModifications() {
        return withModifications(Sections.FULL);
    }

    /** {@return the same 22 commands with hardly a word in any text} */
    public static Scenario briefWithModifications() {
        return withModifications(Sections.BRIEF);
    }

    private static Scenario withModifications(Sections texts) {
        return new Scenario(writing(texts)
                .appendAll(judging(REVIEWER, notMet(texts)))
                .appendAll(modifying(texts))
                .appendAll(judging(REVIEWER, met(texts)))
                .appendAll(ending(texts)));
    }

    /** {@return the cohort of the journeys} */
    public ProgrammeDefinition definition() {
        return definition;
    }

    /** {@return the commands in order; the first one is the enrolment} */
    public java.util.List<Step> steps() {
        return steps;
    }

    /**
     * The candidacies along the way.
     *
     * @return the candidacy after each command
     */
    public java.util.List<Candidacy> candidacies() {
        Decider decider = new Decider();
        java.util.List<Candidacy> after = new java.util.ArrayList<>();
        for (Step step : steps) {
            var decision = step.command() instanceof Enrol enrol
                    ? decider.enrol(definition, ID, enrol, step.context())
                    : decider.decide(definition, after.get(after.size() - 1), step.command(), step.context());
            after.add(decision.getOrElseThrow(refused -> new IllegalStateException(refused.toString()))
                    .to());
        }
        return after;
    }

    /**
     * Looks at the end of a journey.
     *
     * @param candidacy the candidacy after the last command
     * @throws IllegalStateException if no certificate has been issued
     */
    public static void requireCertificate(Candidacy candidacy) {
        if (!(candidacy.stage() instanceof Stage.Awarded awarded)
                || awarded.certificate().isEmpty()) {
            throw new IllegalStateException("a journey ended at " + candidacy.stage());
        }
    }

    private static ProgrammeDefinition cohort() {
        CohortCalendar calendar = CohortCalendar.of(LocalDate.of(2020, 9, 1), LocalDate.of(2021, 6, 30));
        return Preset.ATS_2020
                .definition(StandardsCatalogue.bundled(), calendar)
                .cohort("autumn-2020")
                .mandatoryStandards(StandardNumbers.of(2, 6, 7, 8, 9, 10, 20))
                .moderation(new ModerationRules(100, 100, 1))
                .build();
    }

    /** {@return somebody who meets the entry criteria of 2020} */
    public static Enrol enrolment() {
        EntryFacts facts = new EntryFacts(
                Option.some(true),
                Option.some(LocalDate.of(2020, 8, 1)),
                Option.some(true),
                Option.some(BigDecimal.valueOf(5)),
                Option.some(LocalDate.of(2014, 7, 1)),
                Option.some(BigDecimal.valueOf(18)),
                Option.some(true),
                Option.none(),
                Option.none());
        return new Enrol(PARTICIPANT.id(), facts, Option.none());
    }

    private static List<Step> writing(Sections texts) {
        List<Step> saved = List.empty();
        for (SectionChange change : texts.all()) {
            saved = saved.append(step(PARTICIPANT, MAY, new SaveSection(change)));
        }
        return List.of(
                        step(ADMINISTRATOR, SEPTEMBER, enrolment()),
                        step(
                                PARTICIPANT,
                                SEPTEMBER,
                                new NominateMentor(MENTOR.id(), MentorRelation.COLLEAGUE, true, true)),
                        step(MENTOR, SEPTEMBER, discussion()))
                .appendAll(saved)
                .append(step(MENTOR, MAY, new WriteStatement(texts.prose(12, 200))))
                .append(step(PARTICIPANT, MAY, new SubmitWorkbook("This is my own work.", LinkedHashMap.empty())));
    }

    private static LogDiscussion discussion() {
        return new LogDiscussion(
                LocalDate.of(2020, 9, 10),
                "Where the project could begin",
                MentorDuty.SCOPING_THE_PLAN,
                List.of("Read two papers", "Talk to the workshop team"),
                StandardNumbers.of(1, 8));
    }

    private static List<Step> judging(Actor reviewer, Review review) {
        return List.of(
                step(ADMINISTRATOR, MAY, new AssignReviewer(reviewer.id(), Option.none())),
                step(reviewer, MAY, new RecordReview(review)),
                step(MODERATOR, MAY, new ConfirmReview(Option.none())));
    }

    private static Review met(Sections texts) {
        return new Review(judgements(Finding.MET, texts), texts.prose(13, 150), List.empty());
    }

    private static Review notMet(Sections texts) {
        return new Review(
                judgements(Finding.NOT_MET, texts),
                texts.prose(14, 150),
                List.of(
                        new ModificationRequest("q-1", "project/account", texts.prose(15, 30)),
                        new ModificationRequest("q-2", "ev-03", texts.prose(16, 30))));
    }

    private static Map<String, Judgement> judgements(Finding sufficiency, Sections texts) {
        Map<String, Judgement> judgements = LinkedHashMap.empty();
        for (Criterion criterion : Criterion.values()) {
            Finding finding = criterion == Criterion.SUFFICIENCY ? sufficiency : Finding.MET;
            judgements = judgements.put(criterion.code(), new Judgement(finding, texts.prose(17, 40)));
        }
        return judgements;
    }

    private static List<Step> modifying(Sections texts) {
        Map<String, String> responses =
                LinkedHashMap.of("q-1", "The account is longer.", "q-2", "The item is clearer.");
        return List.of(
                step(PARTICIPANT, MAY, new SaveSection(texts.modifiedProject())),
                step(MENTOR, MAY, new WriteStatement(texts.prose(18, 200))),
                step(PARTICIPANT, MAY, new SubmitWorkbook("This is still my own work.", responses)));
    }

    private static List<Step> ending(Sections texts) {
        VivaBooking first = booking(Instant.parse("2021-07-13T10:30:00Z"));
        return List.of(
                step(ADMINISTRATOR, MAY, new BookViva(first)),
                step(ADMINISTRATOR, MAY, new RebookViva(booking(VIVA), "The lead moderator is away.")),
                step(LEAD_MODERATOR, AFTER_VIVA, new RecordVivaOutcome(VivaOutcome.PASSED, texts.prose(19, 60))),
                step(ADMINISTRATOR, AFTER_VIVA, new IssueCertificate("ATS-0001", LocalDate.of(2021, 8, 2))));
    }

    private static VivaBooking booking(Instant startsAt) {
        return new VivaBooking(
                new VivaPlace.Venue("London office, room 4"),
                startsAt,
                60,
                List.of(
                        new PanelSeat(LEAD_MODERATOR.id(), Role.LEAD_MODERATOR),
                        new PanelSeat("ph-1", Role.PROGRAMME_HEAD)));
    }

    private static Step step(Actor by, Instant at, Command command) {
        return new Step(command, new Context(by, at));
    }
}
