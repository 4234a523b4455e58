package io.github.atskit.persistence.contract;

import io.github.atskit.persistence.Capability;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A rule with the probe that shows it.
 *
 * @param <S> what is probed
 * @param rule the rule
 * @param probe what to do to something fresh
 */
record RuleCheck<S>(ContractRule rule, Probe<S> probe) {

    /**
     * What is done to a store to see whether a rule holds.
     *
     * @param <S> what is probed
     */
    @FunctionalInterface
    interface Probe<S> {
        void run(S fresh) throws Exception;
    }

    static <S> RuleCheck<S> required(String id, String title, String hint, Probe<S> probe) {
        ContractRule rule = new ContractRule(id, ContractCase.Level.REQUIRED, Optional.empty(), title, hint);
        return new RuleCheck<>(rule, probe);
    }

    /** A rule of a capability; its probe needs the interface that stands for it. */
    static <S, T> RuleCheck<S> optional(
            Capability capability, Class<T> shape, String id, String title, String hint, Probe<T> probe) {
        ContractRule rule = new ContractRule(id, ContractCase.Level.OPTIONAL, Optional.of(capability), title, hint);
        return new RuleCheck<>(rule, fresh -> {
            if (!shape.isInstance(fresh)) {
                throw new Unmet("the store declares " + capability.code() + " and does not implement it");
            }
            probe.run(shape.cast(fresh));
        });
    }

    ContractCase on(Supplier<? extends S> fresh) {
        return as(() -> runOn(fresh));
    }

    ContractCase notDeclared() {
        return as(ContractCase.NOT_DECLARED);
    }

    private ContractCase as(ContractCase.Check check) {
        return new ContractCase(rule.id(), rule.level(), rule.capability(), rule.title(), rule.hint(), check);
    }

    private void runOn(Supplier<? extends S> fresh) {
        try {
            probe.run(fresh.get());
        } catch (Unmet unmet) {
            throw new ContractViolation(rule, unmet.getMessage(), unmet);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ContractViolation(rule, "the check was interrupted", interrupted);
        } catch (Exception thrown) {
            throw new ContractViolation(rule, "expected an answer, seen the exception " + thrown, thrown);
        }
    }
}
