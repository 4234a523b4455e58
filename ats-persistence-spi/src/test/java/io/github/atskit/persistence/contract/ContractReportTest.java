package io.github.atskit.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atskit.persistence.CandidacyStore;
import io.github.atskit.persistence.Capability;
import io.github.atskit.persistence.memory.InMemoryCandidacyStore;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A report")
class ContractReportTest {
    private static final Set<Capability> ALL = Set.of(Capability.values());

    private static ContractReport report(Supplier<? extends CandidacyStore> fresh, Set<Capability> declared) {
        return ContractReport.run(CandidacyStoreContract.cases(fresh, declared));
    }

    @Test
    @DisplayName("of a sound store has passed, rule by rule")
    void ofASoundStore() {
        ContractReport report = report(InMemoryCandidacyStore::new, ALL);
        assertThat(report.passed()).as(report.toString()).isTrue();
        assertThat(report.findings()).hasSameSizeAs(CandidacyStoreContract.rules());
        assertThat(report.toString())
                .contains("passed        STORE-001  a fresh store knows no candidacy\n")
                .endsWith("\n\nThe contract is kept: " + (report.findings().size() - 1)
                        + " passed, 0 failed, 1 not declared\n");
    }

    @Test
    @DisplayName("of a broken store names the rule, what was expected, what was seen and what to look at")
    void ofABrokenStore() {
        ContractReport report = report(() -> Altered.values(value -> value.equals("true") ? Boolean.TRUE : value), ALL);
        assertThat(report.passed()).isFalse();
        assertThat(report.rules(ContractReport.Verdict.FAILED)).containsExactly("STORE-011");
        assertThat(report.toString())
                .contains("FAILED        STORE-011  texts, numbers and booleans stay what they are\n")
                .contains("STORE-011 (texts, numbers and booleans stay what they are): data of the state: expected ")
                .contains("\"true\"")
                .contains("Look at: how the mapper reads numbers")
                .contains("The contract is broken: ")
                .contains(" 1 failed, 1 not declared");
    }

    @Test
    @DisplayName("tells what was not declared, and does not count it")
    void ofAStoreThatDeclaresNothing() {
        ContractReport report = report(BrokenDeclarations::plain, Set.of());
        assertThat(report.passed()).as(report.toString()).isTrue();
        assertThat(report.rules(ContractReport.Verdict.NOT_DECLARED))
                .contains("STORE-070", "STORE-101", "STORE-201", "STORE-301", "STORE-401")
                .doesNotContain("STORE-100", "STORE-001");
        assertThat(report.toString()).contains("not declared  STORE-101  commits come oldest first");
    }

    @Test
    @DisplayName("tells a capability that is implemented and not declared")
    void ofAStoreThatDeclaresTooLittle() {
        for (Capability hidden : Capability.values()) {
            Set<Capability> declared = EnumSet.complementOf(EnumSet.of(hidden));
            List<String> failed = report(InMemoryCandidacyStore::new, declared).rules(ContractReport.Verdict.FAILED);
            String rule = "STORE-" + (hidden.ordinal() + 1) + "00";
            assertThat(failed).containsExactly(rule);
        }
    }

    @Test
    @DisplayName("runs every case, whatever is thrown")
    void runsEveryCase() {
        ContractReport report = report(
                () -> {
                    throw new IllegalStateException("no connection");
                },
                ALL);
        assertThat(report.rules(ContractReport.Verdict.FAILED))
                .hasSize(report.findings().size() - 1);
        assertThat(report.toString()).contains("seen the exception java.lang.IllegalStateException: no connection");
    }

    @Test
    @DisplayName("rests on violations that name their rule and keep their cause")
    void violationsNameTheirRule() {
        ContractCase first = CandidacyStoreContract.cases(
                        () -> {
                            throw new IllegalStateException("no connection");
                        },
                        ALL)
                .get(0);
        assertThatThrownBy(() -> first.check().run())
                .isInstanceOfSatisfying(
                        ContractViolation.class,
                        violation -> assertThat(violation.rule()).isEqualTo("STORE-001"))
                .hasRootCauseMessage("no connection");
    }

    @Test
    @DisplayName("cuts long values where they begin to differ")
    void cutsLongValues() {
        ContractReport report =
                report(() -> Altered.texts(text -> text.length() > 99_999 ? text.substring(0, 99_999) : text), ALL);
        assertThat(report.rules(ContractReport.Verdict.FAILED)).containsExactly("STORE-014");
        assertThat(report.findings())
                .allSatisfy(finding -> assertThat(finding.message().orElse("")).hasSizeLessThan(700));
    }
}
