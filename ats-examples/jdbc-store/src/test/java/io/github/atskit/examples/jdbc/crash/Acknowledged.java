package io.github.atskit.examples.jdbc.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.examples.jdbc.JdbcPersonKeys;
import io.github.atskit.examples.jdbc.JdbcStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What writers were told was kept, to be compared with what is there. */
final class Acknowledged {
    private final Way way;
    private final Map<String, Map<Long, String>> commits = new HashMap<>();

    Acknowledged(Way way) {
        this.way = way;
    }

    /** Takes what writers said; two of them that claim one revision are caught here. */
    void add(List<WriterProcess.Said> said) {
        for (WriterProcess.Said one : said) {
            if (one.won()) {
                String other = commits.computeIfAbsent(one.candidacyId(), id -> new HashMap<>())
                        .put(one.number(), one.commit());
                assertThat(other).as("another winner of " + one).isNull();
            }
        }
    }

    int number() {
        return commits.values().stream().mapToInt(Map::size).sum();
    }

    /** Opens the store and checks everything that is there; tells how many commits there are. */
    long check(String url) {
        try (JdbcStore store = JdbcStore.open(url);
                JdbcPersonKeys keys = JdbcPersonKeys.open(url)) {
            return way.check(store, keys, commits);
        }
    }
}
