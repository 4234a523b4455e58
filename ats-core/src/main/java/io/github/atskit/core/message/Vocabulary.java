package io.github.atskit.core.message;

import io.github.atskit.core.candidacy.HoldKind;
import io.github.atskit.core.candidacy.NotAwardedWhy;
import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.decision.RequirementCode;
import io.github.atskit.core.decision.RequirementState;
import io.github.atskit.core.definition.EntryCriterion;
import io.github.atskit.core.definition.Milestone;
import io.github.atskit.core.event.EventType;
import io.github.atskit.core.mentoring.MentorDuty;
import io.github.atskit.core.mentoring.MentorRelation;
import io.github.atskit.core.rejection.ReasonCode;
import io.github.atskit.core.review.ConflictKind;
import io.github.atskit.core.review.Criterion;
import io.github.atskit.core.review.DeclaredConflict;
import io.github.atskit.core.review.Finding;
import io.github.atskit.core.review.Reconciliation;
import io.github.atskit.core.viva.VivaMode;
import io.github.atskit.core.viva.VivaOutcome;
import io.github.atskit.core.vocabulary.Coded;
import io.github.atskit.core.vocabulary.Role;
import io.github.atskit.core.workbook.EvidenceType;
import io.github.atskit.core.workbook.PartKind;
import io.github.atskit.core.workbook.PieceKind;
import io.vavr.collection.List;
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
    REQUIREMENT_STATE("requirement-state", RequirementState.values());

    private final String prefix;
    private final Option<String> field;
    private final List<Coded> words;

    Vocabulary(String prefix, Coded... words) {
        this.prefix = prefix;
        this.field = Option.none();
        this.words = List.of(words);
    }

    /** With the field of payloads that these words are the choices of, or the names in. */
    Vocabulary(String prefix, String field, Coded... words) {
        this.prefix = prefix;
        this.field = Option.some("field." + field);
        this.words = List.of(words);
    }

    List<Coded> words() {
        return words;
    }

    /** The key of a choice, for a field that is looked for under these keys. */
    static Option<String> choice(List<String> fields, String code) {
        return fields.flatMap(field -> List.of(values()).filter(vocabulary -> vocabulary.field.contains(field)))
                .headOption()
                .map(vocabulary -> vocabulary.prefix + '.' + code);
    }

    static Option<String> key(Coded word) {
        for (Vocabulary vocabulary : values()) {
            if (vocabulary.words.contains(word)) {
                return Option.some(vocabulary.prefix + '.' + word.code());
            }
        }
        return Option.none();
    }
}
