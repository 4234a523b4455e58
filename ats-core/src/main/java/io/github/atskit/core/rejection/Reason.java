package io.github.atskit.core.rejection;

import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * One reason why a command was rejected: a typed value without prose. Closed: a further reason is a new major version; a host that
 * shows reasons goes by {@link #code()} and has nothing to change.
 */
public sealed interface Reason
        permits PlainReason,
                RoleNotAllowed,
                NotAtThisStage,
                OnHold,
                AlreadyOnHold,
                ConflictOfInterest,
                EntryCriteriaNotMet,
                WorkbookIncomplete,
                SectionUnknown,
                PartUnknown,
                PartWrongKind,
                PartTooLong,
                PartTooShort,
                StandardUnknown,
                EvidenceDuplicate,
                EvidenceUnknown,
                EvidenceTooMany,
                SelfAssessmentIncomplete,
                SpecialistStandardsTooFew,
                SpecialistStandardsTooMany,
                SpecialistStandardIsMandatory,
                StandardNotEvidenced,
                DeadlinePassed,
                ModificationUnanswered,
                ModificationUnknown,
                ExtensionNotLater,
                ExtensionInPast,
                NotLapsedYet,
                ReplacementNotNamed,
                ReplacedNotAssigned,
                ReviewerHasJudged,
                CriterionNotJudged,
                CriterionUnknown,
                TargetUnknown,
                ModificationDuplicate,
                ReviewersDisagree,
                CalibrationOutdated,
                PanelRoleMissing,
                PanelPersonRepeated,
                VivaModeNotOffered,
                VivaInPast,
                VivaNotHeldYet,
                ResitTooSoon,
                CertificateAlreadyIssued {

    /** {@return the code, by which texts are found} */
    ReasonCode code();

    /** {@return the rule it comes from} */
    Rule rule();

    /**
     * The parameters by their external names.
     *
     * @return texts, whole numbers, instants, or lists of texts or whole numbers
     */
    Map<String, Object> params();

    /** {@return who can put it right} */
    default Remedy remedy() {
        return code().remedy();
    }

    /** {@return whether somebody, or time, can still put it right} */
    default boolean curable() {
        return remedy() != Remedy.NOBODY;
    }

    /** {@return from when it may be tried again, where time is the remedy and the instant is known} */
    default Option<Instant> from() {
        return Option.none();
    }
}
