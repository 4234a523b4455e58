package io.github.atskit.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.atskit.persistence.CandidacyStore;
import io.github.atskit.persistence.Capability;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
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
                        BrokenSections.all(),
                        BrokenDeclarations.all(),
                        BrokenHistories.all(),
                        BrokenFeeds.all(),
                        BrokenRows.all(),
                        BrokenFilters.all(),
                        BrokenPages.all(),
                        BrokenOutboxes.all(),
                        BrokenAcknowledgements.all())
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

    @TestFactory
    @DisplayName("of keys:")
    Stream<DynamicTest> catchesAllBrokenKeys() {
        return BrokenKeys.all().stream()
                .map(broken -> dynamicTest(
                        broken.toString(),
                        () -> assertThatItIsCaught(broken, PersonKeysContract.cases(broken.fresh()))));
    }

    @Test
    @DisplayName("has no rule that nothing breaks")
    void everyRuleIsBrokenBySomething() {
        Set<String> broken = stores().stream().map(Broken::rule).collect(Collectors.toSet());
        broken.add("STORE-070"); // see HalfWritesTest, which lends the sabotage that this rule needs
        BrokenKeys.all().forEach(keys -> broken.add(keys.rule()));
        assertThat(broken).isEqualTo(rules().map(ContractRule::id).collect(Collectors.toSet()));
    }

    @Test
    @DisplayName("has rules with an id, a title and a hint of their own")
    void rulesDiffer() {
        assertThat(rules().map(ContractRule::id))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("(STORE|KEYS)-\\d{3}"));
        assertThat(rules().map(ContractRule::title)).doesNotHaveDuplicates();
        assertThat(rules().map(ContractRule::hint)).noneMatch(String::isBlank);
        assertThat(CandidacyStoreContract.rules().stream().map(ContractRule::id))
                .isSorted();
    }

    private static Stream<ContractRule> rules() {
        return Stream.concat(CandidacyStoreContract.rules().stream(), PersonKeysContract.rules().stream());
    }

    @Test
    @DisplayName("has a case for every rule, as the register says")
    void casesFollowTheRegister() {
        List<ContractRule> ofCases = CandidacyStoreContract.cases(Around::new, Set.of()).stream()
                .map(which ->
                        new ContractRule(which.rule(), which.level(), which.capability(), which.title(), which.hint()))
                .toList();
        assertThat(ofCases).isEqualTo(CandidacyStoreContract.rules());
    }
}
