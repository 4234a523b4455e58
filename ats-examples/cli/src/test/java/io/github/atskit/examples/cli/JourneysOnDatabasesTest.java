package io.github.atskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.examples.jdbc.JdbcPersonKeys;
import io.github.atskit.examples.jdbc.JdbcStore;
import io.github.atskit.persistence.BrokenRecord;
import io.github.atskit.persistence.bridge.Archive;
import io.github.atskit.persistence.bridge.StoreBridge;
import io.github.atskit.persistence.bridge.Verification;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The journeys that come with the project hold on real databases as they do in memory. */
class JourneysOnDatabasesTest {

    private static Run play(String url) throws IOException {
        return Run.ats(Stream.concat(Stream.of("play", "--store", url), GivenJourneysTest.journeys().stream())
                .toArray());
    }

    private static void bothRunsHold(String url) throws IOException {
        for (int run = 1; run <= 2; run++) {
            Run played = play(url);
            assertThat(played.err()).isEmpty();
            assertThat(played.outLines())
                    .contains("16 journeys, 286 steps, 0 expectations failed")
                    .last()
                    .asString()
                    .startsWith("The store keeps these candidacies");
            assertThat(played.status()).isZero();
        }
        everyHistoryVerifies(url);
    }

    private static void everyHistoryVerifies(String url) {
        List<CandidacyId> ids = new ArrayList<>();
        try (JdbcStore store = JdbcStore.open(url);
                JdbcPersonKeys keys = JdbcPersonKeys.open(url)) {
            Archive archive = StoreBridge.over(store).sealedWith(keys).archive();
            archive.replay("", collecting(ids));
            assertThat(ids)
                    .hasSizeGreaterThanOrEqualTo(2 * 10)
                    .allSatisfy(id ->
                            assertThat(archive.verify(id, Optional.empty())).isInstanceOf(Verification.Intact.class));
        }
    }

    private static Archive.Reader collecting(List<CandidacyId> ids) {
        return new Archive.Reader() {
            @Override
            public void candidacy(Candidacy candidacy) {
                ids.add(candidacy.id());
            }

            @Override
            public void erased(CandidacyId id) {
                throw new AssertionError("nobody was erased: " + id);
            }

            @Override
            public void broken(BrokenRecord problem) {
                throw problem;
            }
        };
    }

    @Test
    void everyExpectationHoldsOnH2(@TempDir Path folder) throws IOException {
        bothRunsHold("jdbc:h2:file:" + folder.resolve("ats"));
    }

    @Test
    void everyExpectationHoldsOnPostgresql() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("listen_addresses", "127.0.0.1")
                .start()) {
            bothRunsHold("jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres?user=postgres");
        }
    }

    @Test
    void aDatabaseOutOfReachIsToldWithoutItsPassword() {
        Run run = Run.ats(
                "play",
                "--store",
                "jdbc:postgresql://127.0.0.1:1/ats?user=u&password=hush",
                Path.of("journeys", "07-deadline-extension-lapse.yaml"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("ats: --store: ").doesNotContain("hush");
        assertThat(run.out()).isEmpty();
    }
}
