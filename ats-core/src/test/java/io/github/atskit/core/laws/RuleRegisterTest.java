package io.github.atskit.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.rejection.ConflictOfInterest;
import io.github.atskit.core.rejection.NotLapsedYet;
import io.github.atskit.core.rejection.PlainReason;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.core.rejection.ReasonCode;
import io.github.atskit.core.rejection.Remedy;
import io.github.atskit.core.rejection.ResitTooSoon;
import io.github.atskit.core.rejection.Rule;
import io.github.atskit.core.rejection.VivaInPast;
import io.github.atskit.core.rejection.VivaNotHeldYet;
import io.github.atskit.core.rejection.WorkbookIncomplete;
import io.github.atskit.core.review.ConflictKind;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("In the register of rules")
class RuleRegisterTest {
    /** The programme's table: who can put it right, and the codes. Nobody: it cannot be put right. */
    private static final String REMEDIES = """
            nobody: role-not-allowed not-at-this-stage not-your-candidacy not-the-mentor not-the-reviewer
            nobody: not-on-the-panel no-hold no-deadline certificate-already-issued review-already-recorded
            administrator-or-lead-moderator: on-hold already-on-hold
            administrator: entry-criteria-not-met deadline-passed mentor-request-open
            participant: no-mentor-request workbook-incomplete section-unknown part-unknown part-wrong-kind
            participant: part-too-long part-too-short standard-unknown evidence-duplicate evidence-unknown
            participant: evidence-too-many self-assessment-incomplete specialist-standards-too-few
            participant: specialist-standards-too-many specialist-standard-is-mandatory standard-not-evidenced
            participant: modification-unanswered modification-unknown
            mentor: statement-missing statement-outdated
            moderator: reviewers-disagree
            time: not-lapsed-yet viva-not-held-yet resit-too-soon
            actor: conflict-of-interest mentor-is-participant extension-not-later extension-in-past
            actor: reason-needed reviewer-already-assigned criterion-not-judged criterion-unknown
            actor: replacement-not-named replaced-not-assigned reviewer-has-judged
            actor: calibration-missing calibration-outdated
            actor: modification-missing modification-unexpected target-unknown modification-duplicate
            actor: panel-role-missing panel-person-repeated viva-mode-not-offered viva-in-past
            """;

    @Test
    @DisplayName("every reason code has the remedy of the programme's table")
    void remedies() {
        Set<String> seen = new HashSet<>();
        REMEDIES.lines().forEach(line -> {
            String remedy = line.substring(0, line.indexOf(':'));
            for (String code : line.substring(line.indexOf(':') + 2).split(" ")) {
                assertThat(seen.add(code)).as(code).isTrue();
                assertThat(ReasonCode.of(code).map(ReasonCode::remedy).map(Remedy::code))
                        .as(code)
                        .contains(remedy);
            }
        });
        assertThat(seen).hasSameSizeAs(ReasonCode.values());
    }

    @Test
    @DisplayName(
            "a conflict of interest that names nobody cannot be put right, one that names a person can, by the actor")
    void conflicts() {
        Reason unnamed = new PlainReason(ReasonCode.CONFLICT_OF_INTEREST, Rule.ATS_056);
        Reason named = new ConflictOfInterest(Rule.ATS_050, "p-1", ConflictKind.PARTICIPANT);
        assertThat(unnamed.remedy()).isEqualTo(Remedy.NOBODY);
        assertThat(unnamed.curable()).isFalse();
        assertThat(named.remedy()).isEqualTo(Remedy.ACTOR);
        assertThat(named.curable()).isTrue();
    }

    @Test
    @DisplayName("what time cures says from when, where it is known")
    void cureByTime() {
        Instant then = Instant.parse("2021-07-01T16:00:00Z");
        assertThat(new NotLapsedYet(Option.some(then)).from()).contains(then);
        assertThat(new NotLapsedYet(Option.none()).from()).isEmpty();
        assertThat(new VivaNotHeldYet(then).from()).contains(then);
        assertThat(new ResitTooSoon(then).from()).contains(then);
        assertThat(new VivaInPast(then).from()).isEmpty();
    }

    @Test
    @DisplayName("every reason's code is one of its rule's codes")
    void codesOfReasons() {
        for (Class<?> type : Reason.class.getPermittedSubclasses()) {
            boolean carriesRule =
                    type == PlainReason.class || type == WorkbookIncomplete.class || type == ConflictOfInterest.class;
            if (!carriesRule) {
                Reason reason = (Reason) Samples.of(type);
                assertThat(reason.rule().codes()).as(type.getSimpleName()).contains(reason.code());
            }
        }
        assertThat(codesUnder(new WorkbookIncomplete(Rule.ATS_024, List.empty()).code()))
                .containsExactly(Rule.ATS_024, Rule.ATS_040);
        assertThat(codesUnder(new ConflictOfInterest(Rule.ATS_050, "p", ConflictKind.MENTOR).code()))
                .containsExactly(Rule.ATS_009, Rule.ATS_025, Rule.ATS_050, Rule.ATS_056, Rule.ATS_062);
    }

    private static List<Rule> codesUnder(ReasonCode code) {
        return List.of(Rule.values()).filter(rule -> rule.codes().contains(code));
    }

    @Test
    @DisplayName("every code stands under a rule, and only two stand under several")
    void everyCodeHasARule() {
        for (ReasonCode code : ReasonCode.values()) {
            boolean shared = code == ReasonCode.CONFLICT_OF_INTEREST || code == ReasonCode.WORKBOOK_INCOMPLETE;
            assertThat(codesUnder(code).size() > 1).as(code.code()).isEqualTo(shared);
            assertThat(codesUnder(code)).as(code.code()).isNotEmpty();
        }
    }

    @Test
    @DisplayName("every reason with parameters has a record of its own, and every other code is a plain one")
    void onePlaceForEachCode() {
        Set<ReasonCode> typed = new HashSet<>();
        for (Class<?> type : Reason.class.getPermittedSubclasses()) {
            if (type != PlainReason.class) {
                assertThat(typed.add(((Reason) Samples.of(type)).code()))
                        .as(type.getSimpleName())
                        .isTrue();
            }
        }
        List<String> plain =
                List.of(ReasonCode.values()).reject(typed::contains).map(ReasonCode::code);
        assertThat(plain)
                .containsExactly(
                        "not-your-candidacy",
                        "not-the-mentor",
                        "not-the-reviewer",
                        "not-on-the-panel",
                        "no-hold",
                        "mentor-is-participant",
                        "no-mentor-request",
                        "mentor-request-open",
                        "statement-missing",
                        "statement-outdated",
                        "no-deadline",
                        "reason-needed",
                        "reviewer-already-assigned",
                        "modification-missing",
                        "modification-unexpected",
                        "review-already-recorded",
                        "calibration-missing");
    }

    @Test
    @DisplayName("the rules stand in the order of their ids, each once")
    void order() {
        List<String> ids = List.of(Rule.values()).map(Rule::id);
        assertThat(ids.asJava()).isSorted().doesNotHaveDuplicates();
    }
}
