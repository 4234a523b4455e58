package io.github.atskit.examples.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atskit.persistence.BrokenRecord;
import io.github.atskit.persistence.CommitFeed;
import io.github.atskit.persistence.StoredCommit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FeedTest {

    private static JdbcStore filled(Databases database, int candidacies, int commits) {
        JdbcStore store = database.emptyStore();
        for (int i = 0; i < candidacies; i++) {
            for (int revision = 1; revision <= commits; revision++) {
                String id = "c-%03d".formatted(i);
                store.append(id, revision - 1, Sample.of(id, revision).write());
            }
        }
        return store;
    }

    private static CommitFeed.Reader to(Consumer<String> taking) {
        return new CommitFeed.Reader() {
            @Override
            public void commit(String candidacyId, StoredCommit commit) {
                taking.accept(candidacyId + " " + commit.revision());
            }

            @Override
            public void broken(BrokenRecord problem) {
                throw problem;
            }
        };
    }

    @ParameterizedTest
    @EnumSource
    void everyCommitIsHandedOutOnceInOrder(Databases database) {
        // More than two fetches, and no whole number of them.
        JdbcStore store = filled(database, 83, 5);
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 83; i++) {
            for (int revision = 1; revision <= 5; revision++) {
                expected.add("c-%03d %d".formatted(i, revision));
            }
        }

        List<String> all = new ArrayList<>();
        store.feed("", to(all::add));
        List<String> rest = new ArrayList<>();
        store.feed("c-041", to(rest::add));

        assertThat(all).isEqualTo(expected);
        assertThat(rest).isEqualTo(expected.subList(42 * 5, expected.size()));
    }

    @ParameterizedTest
    @EnumSource
    void aReaderMayUseTheStoreMeanwhile(Databases database) {
        JdbcStore store = filled(database, 3, 2);
        List<Integer> histories = new ArrayList<>();

        store.feed("", to(commit -> {
            String id = commit.substring(0, 5);
            histories.add(store.commits(id, 0, 10).size());
            store.append("d-" + commit, 0, Sample.of("d-" + commit, 1).write());
        }));

        assertThat(histories.subList(0, 6)).containsOnly(2);
    }

    @ParameterizedTest
    @EnumSource
    void aReaderThatGivesUpLeavesTheStoreInOrder(Databases database) {
        JdbcStore store = filled(database, 3, 2);

        for (int i = 0; i < 30; i++) {
            assertThatThrownBy(() -> store.feed("", to(commit -> {
                        throw new IllegalStateException("enough");
                    })))
                    .hasMessage("enough");
        }

        assertThat(store.commits("c-000", 0, 10)).hasSize(2);
        store.append("c-000", 2, Sample.of("c-000", 3).write());
        assertThat(store.commits("c-000", 0, 10)).hasSize(3);
    }
}
