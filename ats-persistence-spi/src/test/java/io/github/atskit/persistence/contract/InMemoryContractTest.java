package io.github.atskit.persistence.contract;

import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.atskit.persistence.Capability;
import io.github.atskit.persistence.memory.InMemoryCandidacyStore;
import io.github.atskit.persistence.memory.InMemoryPersonKeys;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("In memory")
class InMemoryContractTest {

    @TestFactory
    @DisplayName("the store keeps")
    Stream<DynamicTest> theStoreKeepsTheContract() {
        return CandidacyStoreContract.cases(InMemoryCandidacyStore::new, Set.of(Capability.values())).stream()
                .map(c -> dynamicTest(c.toString(), () -> {
                    assumeTrue(c.declared());
                    c.check().run();
                }));
    }

    @TestFactory
    @DisplayName("the keys keep")
    Stream<DynamicTest> theKeysKeepTheContract() {
        return PersonKeysContract.cases(InMemoryPersonKeys::new).stream()
                .map(c -> dynamicTest(c.toString(), () -> c.check().run()));
    }
}
