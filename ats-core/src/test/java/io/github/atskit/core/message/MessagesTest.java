package io.github.atskit.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.consistency.Caveat;
import io.github.atskit.core.consistency.Suppression;
import io.github.atskit.core.definition.DefinitionLint;
import io.github.atskit.core.definition.LintCode;
import io.github.atskit.core.definition.LintFinding;
import io.github.atskit.core.definition.Milestone;
import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.core.fixture.Cohorts;
import io.github.atskit.core.guide.MessageTemplate;
import io.github.atskit.core.rejection.Advice;
import io.github.atskit.core.rejection.ConflictOfInterest;
import io.github.atskit.core.rejection.DeadlinePassed;
import io.github.atskit.core.rejection.NotAtThisStage;
import io.github.atskit.core.rejection.NotLapsedYet;
import io.github.atskit.core.rejection.PartUnknown;
import io.github.atskit.core.rejection.PlainReason;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.core.rejection.ReasonCode;
import io.github.atskit.core.rejection.Remedy;
import io.github.atskit.core.rejection.RoleNotAllowed;
import io.github.atskit.core.rejection.Rule;
import io.github.atskit.core.rejection.SectionUnknown;
import io.github.atskit.core.rejection.SelfAssessmentIncomplete;
import io.github.atskit.core.review.ConflictKind;
import io.github.atskit.core.review.Reconciliation;
import io.github.atskit.core.validation.FaultCode;
import io.github.atskit.core.vocabulary.Role;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Messages")
class MessagesTest {
    private static final Messages ENGLISH = Messages.in(Locale.UK);
    private static final Messages GERMAN = Messages.in(Locale.GERMANY, ZoneId.of("Europe/Berlin"));
    private static final List<Messages> BOTH = List.of(ENGLISH, GERMAN);

    @Test
    @DisplayName("write days and instants in the order of the language, in their zone")
    void daysAndInstants() {
        Instant evening = Instant.parse("2027-01-26T17:00:00Z");
        LocalDate day = LocalDate.of(2027, 1, 26);

        assertThat(ENGLISH.date(day)).isEqualTo("26 January 2027");
        assertThat(GERMAN.date(day)).isEqualTo("26. Januar 2027");
        assertThat(ENGLISH.time(evening)).isEqualTo("26 January 2027, 17:00 UTC");
        assertThat(GERMAN.time(evening)).isEqualTo("26. Januar 2027, 18:00 MEZ");
    }

    @Test
    @DisplayName("say every reason in a sentence, with a rule that may tell its code")
    void everyReason() {
        for (Reason reason : Samples.reasons()) {
            assertThat(reason.rule().codes()).contains(reason.code());
            for (Messages messages : BOTH) {
                assertThat(messages.reason(reason))
                        .as(reason.toString())
                        .matches("\\S.*\\.")
                        .doesNotContain("{", "}", "Some(", "List(");
            }
        }
    }

    @Test
    @DisplayName("say every reading in sentences, with numbers as the language writes them")
    void everyReading() {
        for (Messages messages : BOTH) {
            assertThat(Readings.all().map(messages::reading))
                    .allSatisfy(text -> assertThat(text).matches("\\S.*\\.").doesNotContain("{", "}", "null"));
        }
        assertThat(ENGLISH.reading(Readings.all().get(2)))
                .isEqualTo(
                        "Cohen’s kappa is 0.35. It may be as low as 0.18 or as high as 0.52 (95 % interval). A common "
                                + "convention calls the one slight and the other moderate; the figures do not tell which it is.");
        assertThat(GERMAN.reading(Readings.all().get(4)))
                .isEqualTo("Krippendorffs Alpha beträgt 0,10. Es können auch nur -0,05 oder sogar 0,30 sein "
                        + "(95-%-Intervall); das ist vielleicht nicht besser als Zufall.");
        assertThat(ENGLISH.reading(Readings.all().get(7)))
                .isEqualTo(
                        "Fleiss’ kappa is -0.40. It may be as low as -0.62 or as high as -0.20 (95 % interval). All of "
                                + "this is worse than chance: people agree less than chance alone would have them agree.");
    }

    @Test
    @DisplayName("say every remark about a reviewer and every caveat in sentences")
    void everyRemark() {
        for (Messages messages : BOTH) {
            assertThat(Remarks.all()
                            .map(messages::remark)
                            .appendAll(List.of(Caveat.values()).map(messages::caveat)))
                    .allSatisfy(text -> assertThat(text).matches("\\S.*\\.").doesNotContain("{", "}", "null"));
            assertThat(List.of(Suppression.values())
                            .map(messages::suppression)
                            .appendAll(Remarks.faults().map(messages::fault)))
                    .allSatisfy(text -> assertThat(text).isNotBlank().doesNotEndWith("."));
        }
        assertThat(ENGLISH.remark(Remarks.all().get(2)))
                .isEqualTo(
                        "On 24 workbooks “not met” was found about 8.5 percentage points less often than the team would "
                                + "have found it. It may be as little as 2.1 or as much as 14.9. That is worth a conversation. The "
                                + "figures do not say who sees better.");
        assertThat(GERMAN.remark(Remarks.all().get(7)))
                .isEqualTo(
                        "Die Moderation änderte 10,0 % von 80 Urteilen, 5 zum Strengeren und 3 zum Milderen. Von allen "
                                + "Urteilen können es zwischen 5,0 und 19,5 % sein. Wer recht hatte, sagt das nicht.");
        assertThat(GERMAN.remark(Remarks.all().get(8)))
                .isEqualTo("Die Hälfte von 60 Begutachtungen dauerte höchstens 6,5 Tage, neun von zehn höchstens 21.");
    }

    @Test
    @DisplayName("say every fault without a full stop, since a path stands before it")
    void everyFault() {
        for (FaultCode code : FaultCode.values()) {
            for (Messages messages : BOTH) {
                assertThat(messages.fault(Faults.fault(code)))
                        .isNotBlank()
                        .doesNotContain("{", "}")
                        .doesNotEndWith(".");
            }
        }
    }

    @Test
    @DisplayName("say every finding of lint with the figures that lint gives")
    void everyFinding() {
        List<LintFinding> findings = brokenDefinitions().flatMap(DefinitionLint::findings);
        assertThat(findings.map(LintFinding::code)).contains(LintCode.values());
        for (LintFinding finding : findings) {
            for (Messages messages : BOTH) {
                assertThat(messages.finding(finding)).isNotBlank().doesNotContain("{", "}");
            }
        }
    }

    private static List<ProgrammeDefinition> brokenDefinitions() {
        LocalDate before = Cohorts.STARTS.minusDays(1);
        return List.of(
                        Cohorts.seed()
                                .submission(before)
                                .mandatory(99)
                                .specialists(30, 1)
                                .modes()
                                .panel("king")
                                .sampling(101)
                                .reviewers(6, Reconciliation.MAJORITY),
                        Cohorts.seed().attempts(0).scale("one").limit("project", "nothing", 5, 1),
                        Cohorts.seed()
                                .reviewers(1, Reconciliation.MODERATOR_DECIDES)
                                .rounds(0)
                                .deadline("viva")
                                .resubmission(Cohorts.SUBMISSION.plusDays(30))
                                .selfMentoringAllowed())
                .map(Cohorts::build);
    }

    @Test
    @DisplayName("tell times in the zone asked for")
    void timesInAZone() {
        Reason late = new DeadlinePassed(Milestone.SUBMISSION, Instant.parse("2021-07-01T16:00:00Z"));
        assertThat(ENGLISH.reason(late)).isEqualTo("The submission was due on 1 July 2021, 16:00 UTC.");
        assertThat(ENGLISH.at(ZoneId.of("Europe/London")).reason(late))
                .isEqualTo("The submission was due on 1 July 2021, 17:00 BST.");
        assertThat(GERMAN.reason(late)).contains("Abgabe", "1. Juli 2021, 18:00");
    }

    @Test
    @DisplayName("say words of the programme as people say them, and lists with commas")
    void wordsAndLists() {
        assertThat(ENGLISH.reason(new NotAtThisStage(StageName.AWAITING_VIVA))).endsWith(": awaiting the viva.");
        assertThat(ENGLISH.reason(new RoleNotAllowed(List.of(Role.MODERATOR, Role.LEAD_MODERATOR))))
                .endsWith(": moderator, lead moderator.");
        assertThat(ENGLISH.reason(new SelfAssessmentIncomplete(List.of(3, 11)))).endsWith(": 3, 11.");
        assertThat(ENGLISH.word(StageName.NOT_AWARDED)).isEqualTo("ended without the award");
        assertThat(ENGLISH.word(StageName.DRAFTING)).isEqualTo("drafting");
        assertThat(GERMAN.word(Role.MODERATOR)).isEqualTo("Moderation");
    }

    @Test
    @DisplayName("leave what a person typed as it is, braces and words of the programme included")
    void whatAPersonTyped() {
        assertThat(ENGLISH.reason(new SectionUnknown("{section} } {{x"))).contains("\"{section} } {{x\"");
        assertThat(ENGLISH.reason(new PartUnknown("{part}", "under-review")))
                .isEqualTo("The section {part} has no part called \"under-review\".");
    }

    @Test
    @DisplayName("say more where a reason knows more")
    void sayMore() {
        PlainReason own = new PlainReason(ReasonCode.CONFLICT_OF_INTEREST, Rule.ATS_056);
        Reason named = new ConflictOfInterest(Rule.ATS_050, "r-1", ConflictKind.STOOD_DOWN);
        assertThat(ENGLISH.reason(own)).doesNotContain("r-1");
        assertThat(ENGLISH.reason(named)).contains("r-1", "stood down as its reviewer");
        assertThat(ENGLISH.reason(new NotLapsedYet(Option.none())))
                .isNotEqualTo(ENGLISH.reason(new NotLapsedYet(Option.some(Samples.INSTANT))));
    }

    @Test
    @DisplayName("say who can put it right, and nothing where nobody can")
    void remedies() {
        for (Reason reason : Samples.reasons()) {
            for (Messages messages : BOTH) {
                assertThat(messages.remedy(reason).isEmpty())
                        .as(reason.toString())
                        .isEqualTo(reason.remedy() == Remedy.NOBODY)
                        .isEqualTo(!reason.curable());
            }
        }
        Reason missing = new PlainReason(ReasonCode.STATEMENT_MISSING, Rule.ATS_044);
        assertThat(ENGLISH.remedy(missing)).isEqualTo("The mentor can put this right.");
        // A conflict of the actor's own stays; another person can be chosen.
        assertThat(ENGLISH.remedy(new PlainReason(ReasonCode.CONFLICT_OF_INTEREST, Rule.ATS_009)))
                .isEmpty();
        assertThat(ENGLISH.remedy(new ConflictOfInterest(Rule.ATS_050, "r-1", ConflictKind.MENTOR)))
                .isNotEmpty();
    }

    @Test
    @DisplayName("have a text for every rule, advice and subject (ATS-023 among them)")
    void rulesAdviceAndSubjects() {
        for (Messages messages : BOTH) {
            assertThat(List.of(Rule.values()).map(messages::rule)).allMatch(text -> text.endsWith("."));
            assertThat(List.of(Advice.values()).map(messages::advice)).doesNotHaveDuplicates();
            assertThat(List.of(MessageTemplate.values()).map(messages::subject))
                    .doesNotHaveDuplicates()
                    .noneMatch(text -> text.contains("\n") || text.endsWith("."));
        }
    }

    @Test
    @DisplayName("are German for every German locale and English for all others")
    void languages() {
        String german = GERMAN.rule(Rule.ATS_001);
        assertThat(Messages.in(Locale.forLanguageTag("de-AT")).rule(Rule.ATS_001))
                .isEqualTo(german);
        assertThat(Messages.in(Locale.FRANCE).rule(Rule.ATS_001))
                .isEqualTo(ENGLISH.rule(Rule.ATS_001))
                .isNotEqualTo(german);
        assertThat(Messages.in(Locale.FRANCE).locale()).isEqualTo(Locale.UK);
        assertThat(GERMAN.locale()).isEqualTo(Locale.GERMANY);
    }
}
