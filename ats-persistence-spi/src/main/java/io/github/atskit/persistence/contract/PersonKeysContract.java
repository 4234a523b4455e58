package io.github.atskit.persistence.contract;

import io.github.atskit.persistence.PersonKeys;
import java.util.List;
import java.util.function.Supplier;

/** What every {@link PersonKeys} promises, as checks to run. */
public final class PersonKeysContract {
    private PersonKeysContract() {}

    /**
     * The checks of every rule, in the order of their ids.
     *
     * @param fresh gives keys of nobody, each time it is asked; each case asks once
     * @return the cases
     */
    public static List<ContractCase> cases(Supplier<? extends PersonKeys> fresh) {
        return KeyRules.rules().stream().map(check -> check.on(fresh)).toList();
    }

    /**
     * The register.
     *
     * @return every rule, in the order of their ids
     */
    public static List<ContractRule> rules() {
        return KeyRules.rules().stream().map(RuleCheck::rule).toList();
    }
}
