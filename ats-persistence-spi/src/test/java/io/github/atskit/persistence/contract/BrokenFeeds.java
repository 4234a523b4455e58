package io.github.atskit.persistence.contract;

import static io.github.atskit.persistence.contract.Broken.by;

import io.github.atskit.persistence.BrokenRecord;
import io.github.atskit.persistence.CandidacyStore;
import io.github.atskit.persistence.StoredCommit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Stores that leave something out of what they hand out, or hand it out in disorder. */
final class BrokenFeeds {
    private BrokenFeeds() {}

    static List<Broken<CandidacyStore>> all() {
        return List.of(
                by("STORE-201", "forgets command ids in the feed", ForgetsSendings::new, "STORE-205"),
                by("STORE-202", "orders candidacies as a dictionary does", OrdersLikeWords::new),
                by("STORE-203", "orders commits of the feed by digits", OrdersByDigits::new, "STORE-205"),
                by("STORE-204", "begins with the candidacy that it is told", BeginsWith::new),
                by("STORE-205", "counts first and reads later", CountsFirst::new));
    }

    /** What the sound feed hands out, candidacy by candidacy. */
    private static final class Fed implements io.github.atskit.persistence.CommitFeed.Reader {
        private final Map<String, List<StoredCommit>> commits;

        private Fed(Comparator<String> order) {
            this.commits = new TreeMap<>(order);
        }

        @Override
        public void commit(String candidacyId, StoredCommit commit) {
            commits.computeIfAbsent(candidacyId, id -> new ArrayList<>()).add(commit);
        }

        @Override
        public void broken(BrokenRecord problem) {
            throw problem;
        }

        private void handTo(io.github.atskit.persistence.CommitFeed.Reader reader) {
            commits.forEach((id, all) -> all.forEach(commit -> reader.commit(id, commit)));
        }
    }

    private static final class ForgetsSendings extends Around {
        @Override
        public void feed(String afterCandidacyId, Reader reader) {
            Fed fed = new Fed(Comparator.naturalOrder());
            sound.feed(afterCandidacyId, fed);
            fed.commits
                    .values()
                    .forEach(all -> all.replaceAll(commit -> new StoredCommit(
                            commit.events(),
                            Optional.empty(),
                            commit.digests(),
                            commit.previousHash(),
                            commit.hash())));
            fed.handTo(reader);
        }
    }

    private static final class OrdersLikeWords extends Around {
        @Override
        public void feed(String afterCandidacyId, Reader reader) {
            Fed fed = new Fed(String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder()));
            sound.feed(afterCandidacyId, fed);
            fed.handTo(reader);
        }
    }

    private static final class OrdersByDigits extends Around {
        @Override
        public void feed(String afterCandidacyId, Reader reader) {
            Fed fed = new Fed(Comparator.naturalOrder());
            sound.feed(afterCandidacyId, fed);
            fed.commits.values().forEach(all -> all.sort(Comparator.comparing(commit -> "" + commit.revision())));
            fed.handTo(reader);
        }
    }

    private static final class BeginsWith extends Around {
        @Override
        public void feed(String afterCandidacyId, Reader reader) {
            Reading.allCommits(sound, afterCandidacyId).forEach(commit -> reader.commit(afterCandidacyId, commit));
            sound.feed(afterCandidacyId, reader);
        }
    }

    /** Hands out as many commits of each candidacy as there were in the beginning, counted from the end. */
    private static final class CountsFirst extends Around {
        @Override
        public void feed(String afterCandidacyId, Reader reader) {
            Fed counted = new Fed(Comparator.naturalOrder());
            sound.feed(afterCandidacyId, counted);
            long moving = revision("c-moving");
            waitFor(() -> revision("c-moving") != moving);
            Fed fed = new Fed(Comparator.naturalOrder());
            sound.feed(afterCandidacyId, fed);
            fed.commits.keySet().retainAll(counted.commits.keySet());
            fed.commits.replaceAll((id, all) ->
                    all.subList(all.size() - counted.commits.get(id).size(), all.size()));
            fed.handTo(reader);
        }
    }
}
