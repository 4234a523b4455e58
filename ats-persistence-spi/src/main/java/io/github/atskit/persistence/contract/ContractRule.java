package io.github.atskit.persistence.contract;

import io.github.atskit.persistence.Capability;
import java.util.Objects;
import java.util.Optional;

/**
 * A rule of a contract, as the register lists it.
 *
 * @param id names it for ever, such as {@code STORE-021}
 * @param level whom it binds
 * @param capability the capability that it belongs to, if it belongs to one
 * @param title the rule in one sentence
 * @param hint what to look at when it is broken
 */
public record ContractRule(
        String id, ContractCase.Level level, Optional<Capability> capability, String title, String hint) {

    /**
     * Refuses null.
     *
     * @param id names it for ever
     * @param level whom it binds
     * @param capability the capability that it belongs to, if it belongs to one
     * @param title the rule in one sentence
     * @param hint what to look at when it is broken
     */
    public ContractRule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(capability, "capability");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(hint, "hint");
    }
}
