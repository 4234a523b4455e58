package io.github.atskit.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.atskit.persistence.CandidacyStore;
import io.github.atskit.persistence.Capability;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A contract that nothing can break promises nothing. */
@DisplayName("The contract")
class ContractCatchesTest {
    private static final Set<Capability> ALL = Set.of(Capability.values());

    private static List<Broken<CandidacyStore>> stores() {
        return Stream.of(
                        BrokenContents.all(),
                        BrokenIdentities.all(),
                        BrokenRevisions.all(),
                        BrokenRaces.all(),
                        BrokenSections.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<ContractCase> cases(Supplier<CandidacyStore> fresh) {
        return CandidacyStoreContract.cases(fresh, ALL);
    }

    private static void assertThatItIsCaught(Broken<?> broken, List<ContractCase> cases) {
        List<String> failed = ContractReport.run(cases).rules(ContractReport.Verdict.FAILED);
        assertThat(failed).contains(broken.rule());
        Set<String> explained = new HashSet<>(broken.also());
        explained.add(broken.rule());
        assertThat(explained).containsAll(failed);
    }

    @TestFactory
    @DisplayName("of stores:")
    Stream<DynamicTest> catchesEveryBrokenStore() {
        return stores().stream()
                .map(broken ->
                        dynamicTest(broken.toString(), () -> assertThatItIsCaught(broken, cases(broken.fresh()))));
    }
}
