package io.github.atskit.persistence.contract;

import io.github.atskit.persistence.CandidacyStore;
import io.github.atskit.persistence.Capability;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What every {@link CandidacyStore} promises, as checks to run. */
public final class CandidacyStoreContract {
    private CandidacyStoreContract() {}

    /** A way to make an append of a store fail half way, which only the author of a store has. */
    @FunctionalInterface
    public interface Sabotage {
        /**
         * Makes the next append of a store throw an exception just before one of its steps, say its n-th statement. Later appends are not
         * concerned, and neither is one that has fewer steps.
         *
         * @param store a store that the supplier gave
         * @param step the step, from 1
         */
        void failAt(CandidacyStore store, int step);
    }

    /**
     * The checks of every rule, in the order of their ids. Rules of capabilities that are not declared are among them, with
     * {@linkplain ContractCase#declared() nothing to run}.
     *
     * @param freshStore gives an empty store, each time it is asked; each case asks once
     * @param declared what the store can do besides reading and appending
     * @return the cases
     */
    public static List<ContractCase> cases(Supplier<? extends CandidacyStore> freshStore, Set<Capability> declared) {
        return cases(freshStore, declared, Optional.empty());
    }

    /**
     * The checks of every rule, that of torn writes as well.
     *
     * @param freshStore gives an empty store, each time it is asked; each case asks once
     * @param declared what the store can do besides reading and appending
     * @param sabotage makes appends of such a store fail half way
     * @return the cases
     */
    public static List<ContractCase> cases(
            Supplier<? extends CandidacyStore> freshStore, Set<Capability> declared, Sabotage sabotage) {
        return cases(freshStore, declared, Optional.of(sabotage));
    }

    private static List<ContractCase> cases(
            Supplier<? extends CandidacyStore> freshStore, Set<Capability> declared, Optional<Sabotage> sabotage) {
        Objects.requireNonNull(freshStore, "freshStore");
        Set<Capability> all = Set.copyOf(declared);
        List<ContractCase> cases = new ArrayList<>();
        declarations(all).forEach(check -> cases.add(check.on(freshStore)));
        ofEveryStore().forEach(check -> cases.add(check.on(freshStore)));
        RuleCheck<CandidacyStore> halfWrites = HalfWrites.rule(sabotage.orElse((store, step) -> {}));
        cases.add(sabotage.isPresent() ? halfWrites.on(freshStore) : halfWrites.notDeclared());
        ofCapabilities()
                .forEach(check -> cases.add(
                        all.contains(check.rule().capability().orElseThrow())
                                ? check.on(freshStore)
                                : check.notDeclared()));
        cases.sort(Comparator.comparing(ContractCase::rule));
        return List.copyOf(cases);
    }

    /**
     * The register.
     *
     * @return every rule, in the order of their ids
     */
    public static List<ContractRule> rules() {
        List<RuleCheck<CandidacyStore>> checks = new ArrayList<>(declarations(Set.of()));
        checks.addAll(ofEveryStore());
        checks.add(HalfWrites.rule((store, step) -> {}));
        checks.addAll(ofCapabilities());
        return checks.stream()
                .map(RuleCheck::rule)
                .sorted(Comparator.comparing(ContractRule::id))
                .toList();
    }

    private static List<RuleCheck<CandidacyStore>> declarations(Set<Capability> declared) {
        return List.of(
                declaration(Capability.HISTORY, "STORE-100", declared),
                declaration(Capability.FEED, "STORE-200", declared),
                declaration(Capability.INDEX, "STORE-300", declared),
                declaration(Capability.OUTBOX, "STORE-400", declared));
    }

    private static RuleCheck<CandidacyStore> declaration(Capability capability, String id, Set<Capability> declared) {
        return FreshStores.declaration(capability, id, declared.contains(capability));
    }

    private static List<RuleCheck<CandidacyStore>> ofEveryStore() {
        return joined(List.of(
                FreshStores.rules(),
                ReadingBack.rules(),
                Identity.rules(),
                Revisions.rules(),
                Races.rules(),
                Sections.rules(),
                KnownStates.rules()));
    }

    private static List<RuleCheck<CandidacyStore>> ofCapabilities() {
        return joined(List.of(
                Histories.rules(),
                Feeds.rules(),
                IndexRows.rules(),
                IndexFilters.rules(),
                IndexPages.rules(),
                Outboxes.rules(),
                Acknowledgements.rules()));
    }

    private static List<RuleCheck<CandidacyStore>> joined(List<List<RuleCheck<CandidacyStore>>> themes) {
        return themes.stream().flatMap(List::stream).toList();
    }
}
