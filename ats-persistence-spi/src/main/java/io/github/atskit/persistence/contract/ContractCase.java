package io.github.atskit.persistence.contract;

import io.github.atskit.persistence.Capability;
import java.util.Objects;
import java.util.Optional;

/**
 * One check of a contract, ready to run.
 *
 * @param rule the id of the rule that it shows, such as {@code STORE-021}
 * @param level whom the rule binds
 * @param capability the capability that the rule belongs to, if it belongs to one
 * @param title the rule in one sentence
 * @param hint what to look at when it fails
 * @param check what to run; it throws a {@link ContractViolation} where the rule is broken
 */
public record ContractCase(
        String rule, Level level, Optional<Capability> capability, String title, String hint, Check check) {
    /** Stands where there is nothing to run. */
    static final Check NOT_DECLARED = () -> {};

    /**
     * Refuses null.
     *
     * @param rule the id of the rule that it shows
     * @param level whom the rule binds
     * @param capability the capability that the rule belongs to, if it belongs to one
     * @param title the rule in one sentence
     * @param hint what to look at when it fails
     * @param check what to run
     */
    public ContractCase {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(capability, "capability");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(hint, "hint");
        Objects.requireNonNull(check, "check");
    }

    /** Whom a rule binds. */
    public enum Level {
        /** Everybody. */
        REQUIRED,
        /** Those who declare that they can do what it is about. */
        OPTIONAL
    }

    /** What a case runs. */
    @FunctionalInterface
    public interface Check {
        /**
         * Returns where the rule holds.
         *
         * @throws Exception in general a {@link ContractViolation}
         */
        void run() throws Exception;
    }

    /** {@return whether there is anything to run; if not, the store did not declare what the rule is about} */
    public boolean declared() {
        return check != NOT_DECLARED;
    }

    /** {@return id and title, and whether it is not declared: a name for a test} */
    @Override
    public String toString() {
        return rule + ' ' + title + (declared() ? "" : " [not declared]");
    }
}
