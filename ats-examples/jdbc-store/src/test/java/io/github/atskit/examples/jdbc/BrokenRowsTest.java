package io.github.atskit.examples.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.atskit.persistence.BrokenRecord;
import io.github.atskit.persistence.CommitFeed;
import io.github.atskit.persistence.OutboxPage;
import io.github.atskit.persistence.ReadRequest;
import io.github.atskit.persistence.StoredCommit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenRowsTest {

    private static JdbcStore filled(Databases database) {
        JdbcStore store = database.emptyStore();
        for (String id : List.of("c-1", "c-2")) {
            for (long revision = 1; revision <= 3; revision++) {
                store.append(
                        id,
                        revision - 1,
                        Sample.of(id, revision)
                                .command("sent-" + revision)
                                .section("one", Map.of("secret", "hush"))
                                .owes("k-" + revision, Map.of("secret", "hush"))
                                .write());
            }
        }
        return store;
    }

    private static BrokenRecord broken(Runnable reading) {
        BrokenRecord broken = catchThrowableOfType(BrokenRecord.class, reading::run);
        assertThat(broken).isNotNull();
        assertThat(broken).hasMessageNotContaining("hush");
        return broken;
    }

    @ParameterizedTest
    @EnumSource
    void aBrokenStateIsToldWhereItIs(Databases database) {
        JdbcStore store = filled(database);
        database.run("update ats_candidacy set state = '{\"a\":\"hush' where candidacy_id = 'c-1'");

        BrokenRecord broken = broken(() -> store.read(ReadRequest.of("c-1")));

        assertThat(broken.candidacyId()).isEqualTo("c-1");
        assertThat(broken.revision()).isEqualTo(3);
        assertThat(broken.path()).isEqualTo("ats_candidacy.state");
        assertThat(broken.problem()).startsWith("is cut off or no JSON");
        assertThat(JdbcStoreTest.found(store.read(ReadRequest.of("c-2")))).isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void aBrokenSectionIsToldWhereItIs(Databases database) {
        JdbcStore store = filled(database);
        database.run("update ats_section set data = '{\"a\":null}' where candidacy_id = 'c-1'");

        BrokenRecord broken = broken(() -> store.read(ReadRequest.of("c-1")));

        assertThat(broken.path()).isEqualTo("ats_section[one].data");
        assertThat(broken.problem()).startsWith("has a null in it");
    }

    @ParameterizedTest
    @EnumSource
    void theCommitsBeforeABrokenOneAreHandedOutFirst(Databases database) {
        JdbcStore store = filled(database);
        database.run("update ats_commit set payload = '{}' where candidacy_id = 'c-1' and revision = 3");

        assertThat(store.commits("c-1", 0, 10)).hasSize(2);
        BrokenRecord broken = broken(() -> store.commits("c-1", 2, 10));
        assertThat(broken.revision()).isEqualTo(3);
        assertThat(broken.path()).isEqualTo("ats_commit.payload");
        assertThat(broken.problem()).startsWith("lacks events");
    }

    @ParameterizedTest
    @EnumSource
    void aCommitThatIsNotItsRowsIsBroken(Databases database) {
        JdbcStore store = filled(database);
        database.run(
                "update ats_commit set revision = 9 where candidacy_id = 'c-1' and revision = 3",
                "update ats_commit set command_id = 'other' where candidacy_id = 'c-2' and revision = 3");

        assertThat(broken(() -> store.commits("c-1", 2, 10)).problem())
                .isEqualTo("is of another revision than its row");
        assertThat(broken(() -> store.commits("c-2", 2, 10)).problem())
                .isEqualTo("has another command id than its row");
    }

    @ParameterizedTest
    @EnumSource
    void theFeedGoesOnBehindABrokenRow(Databases database) {
        JdbcStore store = filled(database);
        database.run("update ats_commit set payload = 'x' where candidacy_id = 'c-1' and revision = 2");
        Seen seen = new Seen();

        store.feed("", seen);

        assertThat(seen.commits).containsExactly("c-1 1", "c-1 3", "c-2 1", "c-2 2", "c-2 3");
        assertThat(seen.problems).containsExactly("c-1 2");
    }

    @ParameterizedTest
    @EnumSource
    void theOutboxGoesOnBehindABrokenRowUntilItIsAcknowledged(Databases database) {
        JdbcStore store = filled(database);
        database.run("update ats_outbox set data = '[\"hush\"]' where revision = 3");

        OutboxPage page = store.pending(Optional.empty(), 100);
        assertThat(page.entries()).hasSize(4);
        assertThat(page.broken())
                .extracting(BrokenRecord::candidacyId, BrokenRecord::revision, BrokenRecord::path)
                .containsExactly(tuple("c-1", 3L, "ats_outbox[k-3].data"), tuple("c-2", 3L, "ats_outbox[k-3].data"));

        store.acknowledge("c-1", "k-3");
        store.acknowledge("c-2", "k-3");
        assertThat(store.pending(Optional.empty(), 100).broken()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"a\"",
                "{\"a\":1",
                "{\"a\":1}}",
                "{\"a\":1} {}",
                "[]",
                "1",
                "null",
                "{\"a\":null}",
                "{\"a\":1.0}",
                "{\"a\":1e3}",
                "{\"a\":9223372036854775808}",
                "{\"a\":NaN}",
                "{\"a\":01}",
                "{\"a\":1,\"a\":1}",
                "{\"a\":[{\"b\":1,\"b\":2}]}",
                "{a:1}",
                "{'a':1}",
                "{\"a\":1,}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\n\"}",
                "/**/{}",
                "\ufeff{}"
            })
    void whatIsNoTreeIsUnreadable(String json) {
        assertThat(catchThrowableOfType(Unreadable.class, () -> JsonIn.tree(json)))
                .isNotNull();
    }

    @Test
    void aNestingBombIsUnreadable() {
        String bomb = "{\"a\":" + "[".repeat(1_000_000);

        Unreadable problem = catchThrowableOfType(Unreadable.class, () -> JsonIn.tree(bomb));

        assertThat(problem).hasMessageContaining("nested deeper than 500");
    }

    @Test
    void everyCutOfACommitIsUnreadable() {
        String json = JsonOut.commit(
                Sample.of("c-1", 2).from(1).command("sent").write().commit());

        assertThat(CommitJson.read(json))
                .isEqualTo(Sample.of("c-1", 2).from(1).command("sent").write().commit());
        for (int length = 0; length < json.length(); length++) {
            String cut = json.substring(0, length);
            assertThat(catchThrowableOfType(Unreadable.class, () -> CommitJson.read(cut)))
                    .as(cut)
                    .isNotNull();
        }
    }

    @Test
    void aCommitWithAnythingWrongIsUnreadableAtItsPlace() {
        String json = JsonOut.commit(Sample.of("c-1", 1).write().commit());

        assertThat(problem(json, "\"schema\":1", "\"schema\":\"1\""))
                .startsWith(".events[0].schema is no whole number");
        assertThat(problem(json, "\"schema\":1", "\"schema\":4294967297"))
                .startsWith(".events[0].schema is out of range");
        assertThat(problem(json, "\"schema\":1", "\"schema\":1,\"hush\":1"))
                .startsWith(".events[0] has a field that this release does not know")
                .doesNotContain("hush");
        assertThat(problem(json, "\"schema\":1", "\"schema\":1,\"schema\":1"))
                .startsWith(".events[0].schema is there twice");
        assertThat(problem(json, "2026-03-01T12", "2026-13-01T12")).startsWith(".events[0].at is no instant");
        assertThat(problem(json, "\"actorId\":\"person-1\",", "")).startsWith(".events[0] lacks actorId");
        assertThat(problem(json, "\"digests\":{", "\"digests\":{\"x\":1,")).startsWith(".digests is no text");
        assertThat(problem(json, "\"hash\":", "\"hush\":")).startsWith(" has a field that this release does not know");
    }

    private static String problem(String json, String good, String bad) {
        assertThat(json).contains(good);
        return catchThrowableOfType(Unreadable.class, () -> CommitJson.read(json.replace(good, bad)))
                .getMessage();
    }

    /** What a feed handed out. */
    private static final class Seen implements CommitFeed.Reader {
        private final List<String> commits = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();

        @Override
        public void commit(String candidacyId, StoredCommit commit) {
            commits.add(candidacyId + " " + commit.revision());
        }

        @Override
        public void broken(BrokenRecord problem) {
            problems.add(problem.candidacyId() + " " + problem.revision());
        }
    }
}
