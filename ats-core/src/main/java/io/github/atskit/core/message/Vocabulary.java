package io.github.atskit.core.message;

import io.github.atskit.core.agreement.Band;
import io.github.atskit.core.agreement.Coefficient;
import io.github.atskit.core.agreement.Obstacle;
import io.github.atskit.core.agreement.ReadingCode;
import io.github.atskit.core.agreement.Scale;
import io.github.atskit.core.agreement.Weights;
import io.github.atskit.core.allocation.AllocationConflict;
import io.github.atskit.core.allocation.ConflictScope;
import io.github.atskit.core.allocation.CostKind;
import io.github.atskit.core.allocation.Exclusion;
import io.github.atskit.core.allocation.ViolationKind;
import io.github.atskit.core.calibration.CalibrationFaultCode;
import io.github.atskit.core.calibration.ShortfallCode;
import io.github.atskit.core.calibration.Standing;
import io.github.atskit.core.candidacy.HoldKind;
import io.github.atskit.core.candidacy.NotAwardedWhy;
import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.consistency.Caveat;
import io.github.atskit.core.consistency.Dimension;
import io.github.atskit.core.consistency.Period;
import io.github.atskit.core.consistency.RemarkCode;
import io.github.atskit.core.consistency.Suppression;
import io.github.atskit.core.consistency.TableFaultCode;
import io.github.atskit.core.decision.RequirementCode;
import io.github.atskit.core.decision.RequirementState;
import io.github.atskit.core.definition.EntryCriterion;
import io.github.atskit.core.definition.LintCode;
import io.github.atskit.core.definition.LintSeverity;
import io.github.atskit.core.definition.Milestone;
import io.github.atskit.core.definition.Preset;
import io.github.atskit.core.event.EventType;
import io.github.atskit.core.guide.ChangeKind;
import io.github.atskit.core.guide.Channel;
import io.github.atskit.core.guide.DateCause;
import io.github.atskit.core.guide.ImpactPairs;
import io.github.atskit.core.guide.MessageTemplate;
import io.github.atskit.core.mentoring.MentorDuty;
import io.github.atskit.core.mentoring.MentorRelation;
import io.github.atskit.core.rejection.Advice;
import io.github.atskit.core.rejection.ReasonCode;
import io.github.atskit.core.rejection.Remedy;
import io.github.atskit.core.review.ConflictKind;
import io.github.atskit.core.review.Criterion;
import io.github.atskit.core.review.DeclaredConflict;
import io.github.atskit.core.review.Finding;
import io.github.atskit.core.review.Reconciliation;
import io.github.atskit.core.review.TargetKind;
import io.github.atskit.core.sampling.PickKind;
import io.github.atskit.core.sampling.Risk;
import io.github.atskit.core.sampling.SamplingFaultCode;
import io.github.atskit.core.sight.Extent;
import io.github.atskit.core.sight.Facet;
import io.github.atskit.core.sight.Viewpoint;
import io.github.atskit.core.validation.FaultCode;
import io.github.atskit.core.viva.VivaMode;
import io.github.atskit.core.viva.VivaOutcome;
import io.github.atskit.core.vocabulary.Coded;
import io.github.atskit.core.vocabulary.Role;
import io.github.atskit.core.workbook.EvidenceType;
import io.github.atskit.core.workbook.PartKind;
import io.github.atskit.core.workbook.PieceKind;
import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;

/** The vocabularies whose words have a label and help. A word such as "colleague" means something else in each of them. */
enum Vocabulary {
    STAGE("stage", StageName.values()),
    ACTION("action", Action.values()),
    ROLE("role", "panel.role", Role.values()),
    EVENT("event", EventType.values()),
    REASON("reason", ReasonCode.values()),
    CRITERION("criterion", "judgements", Criterion.values()),
    FINDING("finding", "finding", Finding.values()),
    RECONCILIATION("reconciliation", Reconciliation.values()),
    HOLD("hold", "place-hold.kind", HoldKind.values()),
    NOT_AWARDED("not-awarded", NotAwardedWhy.values()),
    MILESTONE("milestone", Milestone.values()),
    VIVA_MODE("viva-mode", "mode", VivaMode.values()),
    VIVA_OUTCOME("viva-outcome", "outcome", VivaOutcome.values()),
    EVIDENCE_TYPE("evidence-type", "evidence.type", EvidenceType.values()),
    PART_KIND("part-kind", PartKind.values()),
    PIECE_KIND("piece-kind", "pieces.kind", PieceKind.values()),
    DUTY("duty", "duty", MentorDuty.values()),
    RELATION("relation", "relation", MentorRelation.values()),
    CONFLICT("conflict", ConflictKind.values()),
    DECLARED_CONFLICT("declared-conflict", "declare-conflict.kind", DeclaredConflict.values()),
    ENTRY_CRITERION("entry-criterion", "waiver.criteria", EntryCriterion.values()),
    REQUIREMENT("requirement", RequirementCode.values()),
    REQUIREMENT_STATE("requirement-state", RequirementState.values()),
    DATE_CAUSE("date-cause", DateCause.values()),
    CHANGE("change", ChangeKind.values()),
    ANSWER("answer", ImpactPairs.AnswerKind.values()),
    TARGET("target", TargetKind.values()),
    VIEWPOINT("viewpoint", Viewpoint.values()),
    FACET("facet", Facet.values()),
    EXTENT("extent", Extent.values()),
    REMEDY("remedy", Remedy.values()),
    ADVICE("advice", Advice.values()),
    FAULT("fault", FaultCode.values()),
    LINT("lint", LintCode.values()),
    LINT_SEVERITY("lint-severity", LintSeverity.values()),
    PRESET("preset", Preset.values()),
    MESSAGE("message", MessageTemplate.values()),
    CHANNEL("channel", Channel.values()),
    ALLOCATION_CONFLICT(List.of("allocation-conflict", "conflict", "declared-conflict"), AllocationConflict.values()),
    CONFLICT_SCOPE("conflict-scope", ConflictScope.values()),
    EXCLUSION("exclusion", Exclusion.values()),
    COST("cost", CostKind.values()),
    VIOLATION("violation", ViolationKind.values()),
    STANDING("standing", Standing.values()),
    CALIBRATION_FAULT("calibration-fault", CalibrationFaultCode.values()),
    SHORTFALL("shortfall", ShortfallCode.values()),
    RISK("risk", Risk.values()),
    PICK("pick", PickKind.values()),
    SAMPLING_FAULT("sampling-fault", SamplingFaultCode.values()),
    COEFFICIENT("coefficient", Coefficient.values()),
    BAND("band", Band.values()),
    OBSTACLE("obstacle", Obstacle.values()),
    READING("reading", ReadingCode.values()),
    SCALE("scale", Scale.values()),
    WEIGHTS("weights", Weights.values()),
    DIMENSION("dimension", Dimension.values()),
    PERIOD("period", Period.values()),
    REMARK("remark", RemarkCode.values()),
    CAVEAT("caveat", Caveat.values()),
    SUPPRESSION("suppression", Suppression.values()),
    TABLE("table", TableFaultCode.values());

    private static final Map<Coded, List<String>> KEYS = HashMap.ofEntries(List.of(values())
            .flatMap(vocabulary -> vocabulary.words.map(word -> new Tuple2<>(word, vocabulary.keys(word.code())))));

    private final List<String> prefixes;
    private final Option<String> field;
    private final List<Coded> words;

    Vocabulary(String prefix, Coded... words) {
        this(List.of(prefix), words);
    }

    /** With the vocabularies whose words it shares, after its own: the same fact is written once. */
    Vocabulary(List<String> prefixes, Coded... words) {
        this.prefixes = prefixes;
        this.field = Option.none();
        this.words = List.of(words);
    }

    /** With the field of payloads that these words are the choices of, or the names in. */
    Vocabulary(String prefix, String field, Coded... words) {
        this.prefixes = List.of(prefix);
        this.field = Option.some("field." + field);
        this.words = List.of(words);
    }

    List<Coded> words() {
        return words;
    }

    private List<String> keys(String code) {
        return prefixes.map(prefix -> prefix + '.' + code);
    }

    /** The keys of a choice, for a field that is looked for under these keys. */
    static List<String> choice(List<String> fields, String code) {
        return fields.flatMap(field -> List.of(values()).filter(vocabulary -> vocabulary.field.contains(field)))
                .headOption()
                .fold(List::empty, vocabulary -> vocabulary.keys(code));
    }

    /** The keys of a word, the most special first; none where it is of no vocabulary. */
    static List<String> keys(Coded word) {
        return KEYS.getOrElse(word, List.empty());
    }
}
