package io.github.atskit.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

class FieldFaultTest {
    private static FieldFault fault(String path, FaultCode code) {
        return new FieldFault(path, code, LinkedHashMap.empty());
    }

    @Test
    void faultsAreSortedByPathAsPlainTextAndEachPathStandsOnce() {
        List<FieldFault> mixed = List.of(
                fault("panel[2].role", FaultCode.MISSING),
                fault("panel[10].role", FaultCode.UNKNOWN_VALUE),
                fault("b", FaultCode.UNKNOWN_NAME),
                fault("a.b", FaultCode.BLANK),
                fault("b", FaultCode.MISSING),
                fault("a-b", FaultCode.BLANK),
                fault("", FaultCode.NOT_A_MAP),
                fault("b", FaultCode.BLANK));
        List<FieldFault> ordered = List.of(
                fault("", FaultCode.NOT_A_MAP),
                fault("a-b", FaultCode.BLANK),
                fault("a.b", FaultCode.BLANK),
                fault("b", FaultCode.MISSING),
                fault("panel[10].role", FaultCode.UNKNOWN_VALUE),
                fault("panel[2].role", FaultCode.MISSING));
        assertThat(FieldFault.inOrder(mixed)).isEqualTo(ordered);
        assertThat(FieldFault.inOrder(mixed.reverse())).isEqualTo(ordered);
        assertThat(FieldFault.inOrder(List.empty())).isEmpty();
    }

    @Test
    void theFaultCodesAreTheClosedSetOfTheProgramme() {
        assertThat(List.of(FaultCode.values()).map(FaultCode::code))
                .containsExactly(
                        "missing",
                        "blank",
                        "too-long",
                        "too-many",
                        "out-of-range",
                        "not-a-text",
                        "not-a-number",
                        "not-a-boolean",
                        "not-a-list",
                        "not-a-map",
                        "not-a-date",
                        "not-an-instant",
                        "not-an-id",
                        "not-a-digest",
                        "not-a-uri",
                        "unknown-value",
                        "unknown-name",
                        "bad-characters");
    }
}
