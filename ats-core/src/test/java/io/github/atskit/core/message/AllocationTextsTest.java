package io.github.atskit.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.allocation.AllocationConflict;
import io.github.atskit.core.allocation.AllocationViolation;
import io.github.atskit.core.allocation.Alternative;
import io.github.atskit.core.allocation.Assignment;
import io.github.atskit.core.allocation.CostKind;
import io.github.atskit.core.allocation.CostPart;
import io.github.atskit.core.allocation.Exclusion;
import io.github.atskit.core.allocation.ExclusionCount;
import io.github.atskit.core.allocation.ViolationKind;
import io.vavr.collection.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Texts of an allocation")
class AllocationTextsTest {
    private static final Messages ENGLISH = Messages.in(Locale.UK);
    private static final Messages GERMAN = Messages.in(Locale.GERMANY);
    private static final Assignment ASSIGNMENT = new Assignment("c-{1}", "r-7");

    private static AllocationViolation violation(ViolationKind kind) {
        return new AllocationViolation(
                kind,
                ASSIGNMENT,
                kind == ViolationKind.CONFLICT
                        ? List.of(AllocationConflict.MENTOR, AllocationConflict.SAME_EMPLOYER)
                        : List.empty());
    }

    @ParameterizedTest
    @EnumSource(ViolationKind.class)
    @DisplayName("name the workbook and the reviewer of every violation, as the host wrote them")
    void everyViolation(ViolationKind kind) {
        for (Messages messages : List.of(ENGLISH, GERMAN)) {
            assertThat(messages.violation(violation(kind)))
                    .contains("c-{1}", "r-7")
                    .endsWith(".");
        }
    }

    @Test
    @DisplayName("say conflicts in words")
    void conflicts() {
        assertThat(ENGLISH.violation(violation(ViolationKind.CONFLICT)))
                .isEqualTo("r-7 may not review c-{1}, having a conflict of interest: mentor, same employer.");
        assertThat(GERMAN.violation(violation(ViolationKind.CONFLICT)))
                .isEqualTo(
                        "r-7 darf c-{1} wegen eines Interessenkonflikts nicht begutachten: Mentoring, derselbe Arbeitgeber.");
    }

    @Test
    @DisplayName("tell by how much somebody else would be costlier, or cheaper, or whether not at all")
    void alternatives() {
        assertThat(ENGLISH.alternative(other(3))).isEqualTo("With r-9 it would cost 3 more.");
        assertThat(ENGLISH.alternative(other(-3))).isEqualTo("With r-9 it would cost 3 less.");
        assertThat(ENGLISH.alternative(other(0))).isEqualTo("With r-9 it would cost the same.");
        assertThat(GERMAN.alternative(other(3))).isEqualTo("Mit r-9 wären die Kosten um 3 höher.");
    }

    private static Alternative other(long extra) {
        return new Alternative("r-9", List.of(new CostPart(CostKind.UNEVENNESS, extra)));
    }

    @Test
    @DisplayName("end with the number, whatever it counts")
    void numbers() {
        for (Messages messages : List.of(ENGLISH, GERMAN)) {
            for (Exclusion exclusion : Exclusion.values()) {
                assertThat(messages.exclusion(new ExclusionCount(exclusion, 12)))
                        .endsWith(": 12");
            }
            for (CostKind kind : CostKind.values()) {
                assertThat(messages.cost(new CostPart(kind, 700))).endsWith(": 700");
            }
        }
    }
}
