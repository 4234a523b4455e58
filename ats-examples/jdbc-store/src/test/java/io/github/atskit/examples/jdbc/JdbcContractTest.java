package io.github.atskit.examples.jdbc;

import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.atskit.persistence.Capability;
import io.github.atskit.persistence.contract.CandidacyStoreContract;
import io.github.atskit.persistence.contract.PersonKeysContract;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("On a database")
@ParameterizedClass
@EnumSource
class JdbcContractTest {
    private final Databases database;
    private final FailingStatements statements;
    private final JdbcStore store;

    JdbcContractTest(Databases database) {
        this.database = database;
        this.statements = new FailingStatements(database.source());
        this.store = JdbcStore.over(statements.source());
    }

    private JdbcStore emptied() {
        // An append with fewer statements than were to be sent leaves the failure behind.
        statements.failNowhere();
        database.emptyStore();
        return store;
    }

    private JdbcPersonKeys emptiedKeys() {
        JdbcPersonKeys keys = JdbcPersonKeys.over(database.source());
        database.run("truncate table ats_person_key");
        return keys;
    }

    @TestFactory
    @DisplayName("the store keeps")
    Stream<DynamicTest> theStoreKeepsTheContract() {
        return CandidacyStoreContract.cases(
                        this::emptied, Set.of(Capability.values()), (same, step) -> statements.failAt(step))
                .stream()
                .map(c -> dynamicTest(c.toString(), () -> {
                    assumeTrue(c.declared());
                    c.check().run();
                }));
    }

    @TestFactory
    @DisplayName("the keys keep")
    Stream<DynamicTest> theKeysKeepTheContract() {
        return PersonKeysContract.cases(this::emptiedKeys).stream()
                .map(c -> dynamicTest(c.toString(), () -> c.check().run()));
    }
}
