package io.github.atskit.examples.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.atskit.persistence.AppendOutcome.Appended;
import io.github.atskit.persistence.AppendOutcome.Collided;
import io.github.atskit.persistence.IndexFilter;
import io.github.atskit.persistence.ReadOutcome;
import io.github.atskit.persistence.ReadOutcome.Absent;
import io.github.atskit.persistence.ReadOutcome.Found;
import io.github.atskit.persistence.ReadOutcome.Unchanged;
import io.github.atskit.persistence.ReadRequest;
import io.github.atskit.persistence.StoredHistory;
import io.github.atskit.persistence.StoredWrite;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JdbcStoreTest {

    @ParameterizedTest
    @EnumSource
    void whatNobodyEnrolledIsAbsent(Databases database) {
        JdbcStore store = database.emptyStore();

        assertThat(store.read(ReadRequest.of("c-1"))).isEqualTo(new Absent());
        assertThat(store.commits("c-1", 0, 10)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyPartComesBackAsItWasWritten(Databases database) {
        JdbcStore store = database.emptyStore();
        StoredWrite write = Sample.of("c-1", 2)
                .from(1)
                .command("sent-1")
                .state(everything())
                .at(Instant.parse("1969-12-31T23:59:59.999999999Z"))
                .section("one", everything())
                .section("two", Map.of())
                .owes("key-1", everything())
                .write();

        assertThat(store.append("c-1", 0, write)).isEqualTo(new Appended(2));

        StoredHistory history = found(store.read(ReadRequest.of("c-1"))).history();
        assertThat(history.snapshot()).contains(write.snapshot());
        assertThat(history.sections()).containsExactlyInAnyOrderElementsOf(write.sections());
        assertThat(store.commits("c-1", 0, 10)).containsExactly(write.commit());
        assertThat(store.pending(Optional.empty(), 10).entries()).isEqualTo(write.obligations());
        assertThat(new ArrayList<>(history.snapshot().orElseThrow().data().keySet()))
                .isEqualTo(new ArrayList<>(everything().keySet()));
    }

    private static Map<String, Object> everything() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("zero", 0L);
        tree.put("largest", Long.MAX_VALUE);
        tree.put("smallest", Long.MIN_VALUE);
        tree.put("yes", true);
        tree.put("no", false);
        tree.put("no text", "");
        tree.put("nul", "a\0b");
        tree.put("beyond the plane", "\ud83d\ude00 \u00e9 \u2028");
        tree.put("half a pair", "x\ud83dy");
        tree.put("other half", "\ude00");
        tree.put("quoted", "\"\\/'; drop table ats_candidacy; -- ?");
        tree.put("looks like", List.of("true", "1", "null", "{}"));
        tree.put("empty", List.of(List.of(), Map.of()));
        tree.put("", Map.of("inner", List.of(1L, "1", true)));
        return tree;
    }

    @ParameterizedTest
    @EnumSource
    void aTextOfMegabytesComesBack(Databases database) {
        JdbcStore store = database.emptyStore();
        StoredWrite write = Sample.of("c-1", 1)
                .state(Map.of("text", "\u00e9".repeat(3_000_000)))
                .section("one", Map.of("text", "x".repeat(2_000_000)))
                .write();

        store.append("c-1", 0, write);

        StoredHistory history = found(store.read(ReadRequest.of("c-1"))).history();
        assertThat(history.snapshot().orElseThrow().equals(write.snapshot())).isTrue();
        assertThat(history.sections().equals(write.sections())).isTrue();
        assertThat(store.commits("c-1", 0, 1).get(0).equals(write.commit())).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void anAppendThatRunsOutOfMemoryHalfWayKeepsNothing(Databases database) {
        JdbcStore whole = database.emptyStore();
        FailingStatements statements = new FailingStatements(database.source());
        JdbcStore store = JdbcStore.over(statements.source());
        OutOfMemoryError error = new OutOfMemoryError("as if");
        StoredWrite write = Sample.of("c-1", 1).section("one", Map.of("v", 1L)).write();
        int steps = 1;
        while (true) {
            statements.failAt(steps, error);
            try {
                store.append("c-1", 0, write);
                break; // one step more than there are
            } catch (OutOfMemoryError asIf) {
                assertThat(whole.read(ReadRequest.of("c-1")))
                        .as("step %d", steps)
                        .isEqualTo(new Absent());
                steps++;
            }
        }
        assertThat(steps).isGreaterThan(1);
        statements.failNowhere();
    }

    @ParameterizedTest
    @EnumSource
    void aThreadThatIsInterruptedHarmsNobodyElse(Databases database) {
        JdbcStore store = database.emptyStore();
        store.append("c-1", 0, Sample.of("c-1", 1).write());
        Thread.currentThread().interrupt();
        try {
            store.append("c-1", 1, Sample.of("c-1", 2).write());
        } catch (StoreUnavailable mayBe) {
            assertThat(mayBe).hasMessageContaining("appending");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(found(store.read(ReadRequest.of("c-1"))).history().revision())
                .isBetween(1L, 2L);
        assertThat(store.append("c-2", 0, Sample.of("c-2", 1).write())).isEqualTo(new Appended(1));
    }

    @ParameterizedTest
    @EnumSource
    void aSectionReplacesItsOwnAndLeavesTheOthers(Databases database) {
        JdbcStore store = database.emptyStore();
        StoredWrite first = Sample.of("c-1", 1)
                .section("one", Map.of("v", 1L))
                .section("two", Map.of("v", 1L))
                .write();
        StoredWrite second = Sample.of("c-1", 2).section("two", Map.of("v", 2L)).write();
        store.append("c-1", 0, first);
        store.append("c-1", 1, second);

        assertThat(found(store.read(ReadRequest.of("c-1"))).history().sections())
                .containsExactlyInAnyOrder(
                        first.sections().get(0), second.sections().get(0));
    }

    @ParameterizedTest
    @EnumSource
    void aCollisionTellsTheActualRevisionAndWritesNothing(Databases database) {
        JdbcStore store = database.emptyStore();
        StoredWrite first = Sample.of("c-1", 1).write();
        store.append("c-1", 0, first);
        StoredWrite late = Sample.of("c-1", 1)
                .state(Map.of())
                .section("one", Map.of())
                .panel("p")
                .owes("k", Map.of())
                .write();
        StoredWrite early = Sample.of("c-1", 6)
                .section("one", Map.of())
                .panel("p")
                .owes("k", Map.of())
                .write();

        assertThat(store.append("c-1", 0, late)).isEqualTo(new Collided(1));
        assertThat(store.append("c-1", 5, early)).isEqualTo(new Collided(1));
        assertThat(store.append("c-2", 5, Sample.of("c-2", 6).write())).isEqualTo(new Collided(0));
        // Even where the writer's own revisions do not follow each other.
        assertThat(store.append("c-1", 5, first)).isEqualTo(new Collided(1));

        StoredHistory history = found(store.read(ReadRequest.of("c-1"))).history();
        assertThat(history).isEqualTo(new StoredHistory(Optional.of(first.snapshot()), List.of(), List.of()));
        assertThat(store.commits("c-1", 0, 10)).containsExactly(first.commit());
        assertThat(store.pending(Optional.empty(), 10).entries()).isEmpty();
        assertThat(store.read(ReadRequest.of("c-2"))).isEqualTo(new Absent());
    }

    @ParameterizedTest
    @EnumSource
    void aReaderThatHoldsTheLatestStateIsToldSo(Databases database) {
        JdbcStore store = database.emptyStore();
        store.append(
                "c-1",
                0,
                Sample.of("c-1", 1).command("a").section("one", Map.of()).write());
        store.append("c-1", 1, Sample.of("c-1", 2).command("b").write());
        store.append("c-1", 2, Sample.of("c-1", 3).command("b").write());
        Optional<String> latest = Optional.of(Sample.hash("c-1", 3));

        assertThat(store.read(new ReadRequest("c-1", Optional.empty(), latest)))
                .isEqualTo(new Unchanged(OptionalLong.empty()));
        assertThat(store.read(new ReadRequest("c-1", Optional.of("b"), latest)))
                .isEqualTo(new Unchanged(OptionalLong.of(2)));
        assertThat(found(store.read(new ReadRequest("c-1", Optional.of("a"), Optional.of(Sample.hash("c-1", 2)))))
                        .repeated())
                .hasValue(1);
        assertThat(found(store.read(new ReadRequest("c-1", Optional.of("c"), Optional.empty())))
                        .repeated())
                .isEmpty();
        assertThat(store.read(new ReadRequest("c-2", Optional.of("a"), latest))).isEqualTo(new Absent());
    }

    @ParameterizedTest
    @EnumSource
    void aHistoryIsReadInParts(Databases database) {
        JdbcStore store = database.emptyStore();
        StoredWrite first = Sample.of("c-1", 2).from(1).write();
        StoredWrite second = Sample.of("c-1", 3).write();
        StoredWrite third = Sample.of("c-1", 6).from(4).write();
        store.append("c-1", 0, first);
        store.append("c-1", 2, second);
        store.append("c-1", 3, third);

        assertThat(store.commits("c-1", 0, 2)).containsExactly(first.commit(), second.commit());
        assertThat(store.commits("c-1", 3, 2)).containsExactly(third.commit());
        assertThat(store.commits("c-1", 6, 2)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void hostileIdsAreOnlyIds(Databases database) {
        JdbcStore store = database.emptyStore();
        List<String> ids = List.of(
                "' or 1=1 --",
                "?",
                "{fn now()}",
                "C-1",
                "c-1",
                " c-1",
                "c-1 ",
                "%",
                "c_1",
                "\ud83d\ude00",
                "\u00e9",
                "e\u0301",
                "\\",
                "{\"a\",b}",
                "NULL",
                "\u202e");
        for (String id : ids) {
            assertThat(store.append(id, 0, hostile(id))).isEqualTo(new Appended(1));
        }

        for (String id : ids) {
            StoredWrite write = hostile(id);
            assertThat(found(store.read(ReadRequest.of(id))).history().sections())
                    .isEqualTo(write.sections());
            assertThat(store.commits(id, 0, 10)).containsExactly(write.commit());
            assertThat(store.page(IndexFilter.ALL.withPanelMember(id), Optional.empty(), 10))
                    .containsExactly(write.index());
        }
    }

    private static StoredWrite hostile(String id) {
        return Sample.of(id, 1)
                .command(id)
                .state(Map.of(id, id))
                .section(id, Map.of(id, id))
                .panel(id)
                .owes(id, Map.of(id, id))
                .write();
    }

    @ParameterizedTest
    @EnumSource
    void whatADatabaseCannotKeepIsRefusedBeforeAnythingIsWritten(Databases database) {
        JdbcStore store = database.emptyStore();
        for (String text : List.of("a\0b", "a\ud83d", "\ude00b", "x".repeat(401))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> store.append(text, 0, Sample.of(text, 1).write()))
                    .withMessageStartingWith("the id of a candidacy has");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> store.append(
                            "c-1", 0, Sample.of("c-1", 1).owes(text, Map.of()).write()))
                    .withMessageStartingWith("the key of an obligation has");
            assertThatIllegalArgumentException().isThrownBy(() -> store.read(ReadRequest.of(text)));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.append(
                        "c-1",
                        0,
                        Sample.of("c-1", 1).state(Map.of("\ude00", true)).write()))
                .withMessageStartingWith("a name in a document has");
        Map<String, Object> deep = Map.of();
        for (int depth = 1; depth <= Json.DEEPEST; depth++) {
            deep = Map.of("d", deep);
        }
        StoredWrite tooDeep = Sample.of("c-1", 1).section("one", deep).write();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.append("c-1", 0, tooDeep))
                .withMessageContaining("nested deeper than 500");

        assertThat(store.read(ReadRequest.of("c-1"))).isEqualTo(new Absent());
        assertThat(store.pending(Optional.empty(), 10).entries()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void partsThatContradictEachOtherAreRefused(Databases database) {
        JdbcStore store = database.emptyStore();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.append("c-2", 0, Sample.of("c-1", 1).write()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.append("c-1", 0, Sample.of("c-1", 2).write()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.append(
                        "c-1",
                        0,
                        Sample.of("c-1", 1)
                                .section("one", Map.of())
                                .section("one", Map.of())
                                .write()));

        assertThat(store.read(ReadRequest.of("c-1"))).isEqualTo(new Absent());
    }

    @ParameterizedTest
    @EnumSource
    void listsThatAreHandedOutBelongToTheCaller(Databases database) {
        JdbcStore store = database.emptyStore();
        store.append("c-1", 0, Sample.of("c-1", 1).write());

        store.commits("c-1", 0, 10).addAll(Collections.emptyList());

        assertThat(store.commits("c-1", 0, 10)).hasSize(1);
    }

    static Found found(ReadOutcome outcome) {
        assertThat(outcome).isInstanceOf(Found.class);
        return (Found) outcome;
    }
}
