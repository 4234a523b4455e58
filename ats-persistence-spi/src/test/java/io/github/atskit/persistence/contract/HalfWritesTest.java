package io.github.atskit.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.persistence.CandidacyStore;
import io.github.atskit.persistence.Capability;
import io.github.atskit.persistence.memory.InMemoryCandidacyStore;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** STORE-070 needs somebody who makes an append fail half way. */
@DisplayName("An append that fails half way")
class HalfWritesTest {
    private static final Set<Capability> ALL = Set.of(Capability.values());

    private static ContractReport report(
            Supplier<? extends CandidacyStore> fresh, CandidacyStoreContract.Sabotage sabotage) {
        List<ContractCase> cases = CandidacyStoreContract.cases(fresh, ALL, sabotage).stream()
                .filter(which -> which.rule().equals("STORE-070"))
                .toList();
        return ContractReport.run(cases);
    }

    @Test
    @DisplayName("keeps nothing in a store that takes it back")
    void passesWhereEverythingIsTakenBack() {
        assertThat(report(() -> new TornStore(false), TornStore::failAt).rules(ContractReport.Verdict.PASSED))
                .containsExactly("STORE-070");
    }

    @Test
    @DisplayName("is caught where it leaves something")
    void isCaughtWhereItLeavesSomething() {
        ContractReport report = report(TornStore.tearing(), TornStore::failAt);
        assertThat(report.rules(ContractReport.Verdict.FAILED)).containsExactly("STORE-070");
        assertThat(report.toString()).contains("read of c-1 after an append that failed at step 2");
    }

    @Test
    @DisplayName("is not shown by a sabotage that does nothing")
    void isNotShownByNothing() {
        assertThat(report(InMemoryCandidacyStore::new, (store, step) -> {}).toString())
                .contains("the sabotage never made an append fail, so nothing was shown");
    }

    @Test
    @DisplayName("is not declared where nobody lends a sabotage")
    void isNotDeclaredWithoutSabotage() {
        assertThat(CandidacyStoreContract.cases(InMemoryCandidacyStore::new, ALL).stream()
                        .filter(which -> !which.declared())
                        .map(ContractCase::toString))
                .containsExactly(
                        "STORE-070 an append that fails half way keeps nothing, and the next one works [not declared]");
    }
}
