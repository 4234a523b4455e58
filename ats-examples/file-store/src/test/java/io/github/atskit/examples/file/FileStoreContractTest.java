package io.github.atskit.examples.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.atskit.persistence.Capability;
import io.github.atskit.persistence.contract.CandidacyStoreContract;
import io.github.atskit.persistence.contract.ContractReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class FileStoreContractTest {
    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> keepsTheContract() {
        return CandidacyStoreContract.cases(() -> open(FileStore::new), Set.of(Capability.HISTORY)).stream()
                .map(c -> dynamicTest(c.toString(), () -> {
                    assumeTrue(c.declared());
                    c.check().run();
                }));
    }

    /** The one rule for every store that needs help. */
    @Test
    void keepsNothingOfAnAppendThatFailsHalfWay() {
        var cases =
                CandidacyStoreContract.cases(() -> open(CutOff::new), Set.of(Capability.HISTORY), CutOff::failAt)
                        .stream()
                        .filter(c -> c.rule().equals("STORE-070"))
                        .toList();
        ContractReport report = ContractReport.run(cases);
        assertThat(report.rules(ContractReport.Verdict.PASSED))
                .as(report.toString())
                .containsExactly("STORE-070");
    }

    private interface Opening<S> {
        S on(Path folder) throws IOException;
    }

    private <S> S open(Opening<S> opening) {
        try {
            return opening.on(Files.createTempDirectory(folder, "store"));
        } catch (IOException outage) {
            throw new UncheckedIOException(outage);
        }
    }
}
