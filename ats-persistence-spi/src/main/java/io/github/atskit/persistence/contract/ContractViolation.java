package io.github.atskit.persistence.contract;

/** A rule of a contract is broken. The message names the rule, what was expected, what was seen, and what to look at. */
public final class ContractViolation extends AssertionError {
    private static final long serialVersionUID = 1L;

    /** The id of the rule. */
    private final String rule;

    ContractViolation(ContractRule rule, String seen, Throwable cause) {
        super(rule.id() + " (" + rule.title() + "): " + seen + ". Look at: " + rule.hint(), cause);
        this.rule = rule.id();
    }

    /** {@return the id of the rule} */
    public String rule() {
        return rule;
    }
}
