package io.github.atskit.persistence.contract;

import static io.github.atskit.persistence.contract.Broken.by;

import io.github.atskit.persistence.CandidacyStore;
import io.github.atskit.persistence.IndexFilter;
import io.github.atskit.persistence.IndexRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

/** Stores that leave out of an answer what belongs there, or put in what does not. */
final class BrokenFilters {
    private static final int EVERYTHING = 1000;

    private BrokenFilters() {}

    static List<Broken<CandidacyStore>> all() {
        return List.of(
                ignoring(
                        "STORE-311",
                        "cohort",
                        (wanted, row) -> passes(wanted.cohort(), wanted),
                        "STORE-324",
                        "STORE-326"),
                ignoring("STORE-312", "stage", (wanted, row) -> passes(wanted.stage(), wanted), "STORE-326"),
                ignoring("STORE-313", "participant", (wanted, row) -> passes(wanted.participant(), wanted)),
                by(
                        "STORE-314",
                        "lists who has no mentor for every mentor",
                        fitting((wanted, row) ->
                                wanted.mentor().isPresent() && row.mentor().isEmpty()),
                        "STORE-302"),
                by(
                        "STORE-315",
                        "lists who has no reviewer for every reviewer",
                        fitting((wanted, row) ->
                                wanted.reviewer().isPresent() && row.reviewers().isEmpty()),
                        "STORE-308"),
                by(
                        "STORE-315",
                        "looks at no reviewer but the first",
                        () -> new Judging((wanted, row) -> wanted.fits(row)
                                && (wanted.reviewer().isEmpty()
                                        || row.reviewers()
                                                .get(0)
                                                .equals(wanted.reviewer().get()))),
                        "STORE-308",
                        "STORE-318"),
                by(
                        "STORE-316",
                        "looks at nobody on the panel but the first",
                        () -> new Judging((wanted, row) -> wanted.fits(row)
                                && (wanted.panelMember().isEmpty()
                                        || row.panel()
                                                .get(0)
                                                .equals(wanted.panelMember().get()))),
                        "STORE-303",
                        "STORE-318"),
                by(
                        "STORE-317",
                        "lists what falls due then",
                        fitting((wanted, row) ->
                                wanted.dueBefore().isPresent() && row.due().equals(wanted.dueBefore())),
                        "STORE-318"),
                by(
                        "STORE-317",
                        "compares milliseconds",
                        () -> new Judging((wanted, row) -> wanted.fits(row)
                                && (wanted.dueBefore().isEmpty()
                                        || row.due().get().toEpochMilli()
                                                < wanted.dueBefore().get().toEpochMilli()))),
                by(
                        "STORE-318",
                        "asks for the mentor or the participant",
                        fitting((wanted, row) -> wanted.participant().isPresent()
                                && wanted.mentor().equals(row.mentor())
                                && row.mentor().isPresent())),
                by(
                        "STORE-319",
                        "compares persons without case",
                        fitting((wanted, row) -> wanted.participant().isPresent()
                                && wanted.participant().get().equalsIgnoreCase(row.participant())
                                && wanted.cohort().isEmpty())),
                by(
                        "STORE-319",
                        "compares reviewers by pattern",
                        fitting((wanted, row) -> wanted.cohort().isEmpty()
                                && wanted.reviewer().isPresent()
                                && matches(row.reviewers(), wanted.reviewer().get())),
                        "STORE-326"));
    }

    private static boolean matches(List<String> persons, String pattern) {
        String regex = pattern.replace("_", ".").replace("%", ".*").replace("a*", "a");
        return persons.stream().anyMatch(person -> person.matches(regex));
    }

    private static boolean passes(Optional<String> part, IndexFilter wanted) {
        return part.isPresent() && !wanted.equals(IndexFilter.ALL);
    }

    private static Broken<CandidacyStore> ignoring(
            String rule, String part, BiPredicate<IndexFilter, IndexRow> ignored, String... also) {
        List<String> more = new java.util.ArrayList<>(List.of(also));
        more.addAll(List.of("STORE-318", "STORE-319"));
        return by(rule, "does not look at the " + part, fitting(ignored), more.toArray(String[]::new));
    }

    private static Supplier<CandidacyStore> fitting(BiPredicate<IndexFilter, IndexRow> aswell) {
        return () -> new Judging((wanted, row) -> wanted.fits(row) || aswell.test(wanted, row));
    }

    /** Lists by its own judgement. */
    static final class Judging extends Around {
        private final BiPredicate<IndexFilter, IndexRow> judgement;

        Judging(BiPredicate<IndexFilter, IndexRow> judgement) {
            this.judgement = judgement;
        }

        @Override
        public List<IndexRow> page(IndexFilter filter, Optional<IndexRow> after, int limit) {
            IndexFilter order = filter.dueBefore().isEmpty() ? IndexFilter.ALL : IndexFilter.ALL.dueBefore(Instant.MAX);
            return sound.page(order, after, EVERYTHING).stream()
                    .filter(row -> judgement.test(filter, row))
                    .limit(limit)
                    .toList();
        }
    }
}
