/**
 * Advanced Teacher Status as a pure decider: model, rules, front door and ports. Begin at {@link io.github.atskit.core}.
 */
module io.github.atskit.core {
    requires transitive io.github.atskit.standards;
    requires transitive io.vavr;
    requires transitive jakarta.validation;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.atskit.core.agreement;
    exports io.github.atskit.core.allocation;
    exports io.github.atskit.core.calibration;
    exports io.github.atskit.core.candidacy;
    exports io.github.atskit.core.command;
    exports io.github.atskit.core.consistency;
    exports io.github.atskit.core.decision;
    exports io.github.atskit.core.definition;
    exports io.github.atskit.core.event;
    exports io.github.atskit.core.field;
    exports io.github.atskit.core.form;
    exports io.github.atskit.core.guide;
    exports io.github.atskit.core.mentoring;
    exports io.github.atskit.core.message;
    exports io.github.atskit.core.port;
    exports io.github.atskit.core.rejection;
    exports io.github.atskit.core.review;
    exports io.github.atskit.core.sampling;
    exports io.github.atskit.core.sight;
    exports io.github.atskit.core.validation;
    exports io.github.atskit.core.viva;
    exports io.github.atskit.core.vocabulary;
    exports io.github.atskit.core.workbook;
    exports io.github.atskit.core;

    // A validation provider reads the components of commands by reflection, whichever provider the host chooses.
    opens io.github.atskit.core.command;
    opens io.github.atskit.core.definition;
    opens io.github.atskit.core.review;
    opens io.github.atskit.core.viva;
    opens io.github.atskit.core.workbook;

    provides jakarta.validation.ConstraintValidator with
            io.github.atskit.core.validation.TextOfValidator,
            io.github.atskit.core.validation.NumberOfValidator,
            io.github.atskit.core.validation.OneOfValidator,
            io.github.atskit.core.validation.VavrSizeValidator,
            io.github.atskit.core.validation.VavrNotEmptyValidator;
    provides jakarta.validation.valueextraction.ValueExtractor with
            io.github.atskit.core.validation.VavrOptionExtractor,
            io.github.atskit.core.validation.VavrSeqExtractor,
            io.github.atskit.core.validation.VavrMapKeyExtractor,
            io.github.atskit.core.validation.VavrMapValueExtractor,
            io.github.atskit.core.validation.VavrEitherLeftExtractor,
            io.github.atskit.core.validation.VavrEitherRightExtractor;
}
