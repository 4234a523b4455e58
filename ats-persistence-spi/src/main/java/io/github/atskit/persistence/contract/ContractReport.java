package io.github.atskit.persistence.contract;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What came of running a contract.
 *
 * @param findings what came of each case, in their order
 */
public record ContractReport(List<Finding> findings) {

    /**
     * Takes a copy.
     *
     * @param findings what came of each case, in their order
     */
    public ContractReport {
        findings = List.copyOf(findings);
    }

    /** What came of a case. */
    public enum Verdict {
        /** The rule holds. */
        PASSED("passed"),
        /** The rule is broken. */
        FAILED("FAILED"),
        /** The store did not declare what the rule is about, so nothing was run. */
        NOT_DECLARED("not declared");

        private final String word;

        Verdict(String word) {
            this.word = word;
        }

        /** {@return the word in the table} */
        public String word() {
            return word;
        }
    }

    /**
     * What came of one case.
     *
     * @param which the case
     * @param verdict what came of it
     * @param message what was expected and what was seen, if it failed
     */
    public record Finding(ContractCase which, Verdict verdict, Optional<String> message) {
        /**
         * Refuses null.
         *
         * @param which the case
         * @param verdict what came of it
         * @param message what was expected and what was seen, if it failed
         */
        public Finding {
            Objects.requireNonNull(which, "which");
            Objects.requireNonNull(verdict, "verdict");
            Objects.requireNonNull(message, "message");
        }

        private String line() {
            return String.format(java.util.Locale.ROOT, "%-12s  %-9s  %s", verdict.word(), which.rule(), which.title())
                    + message.map(text -> "\n              " + text).orElse("");
        }
    }

    /**
     * Runs every case, whatever comes of those before.
     *
     * @param cases the cases
     * @return what came of them
     */
    public static ContractReport run(List<ContractCase> cases) {
        return new ContractReport(cases.stream().map(ContractReport::found).toList());
    }

    private static Finding found(ContractCase which) {
        if (!which.declared()) {
            return new Finding(which, Verdict.NOT_DECLARED, Optional.empty());
        }
        try {
            which.check().run();
            return new Finding(which, Verdict.PASSED, Optional.empty());
        } catch (Exception | AssertionError | StackOverflowError broken) {
            return new Finding(which, Verdict.FAILED, Optional.of(String.valueOf(broken.getMessage())));
        }
    }

    /** {@return whether no rule is broken; rules that are not declared are not counted} */
    public boolean passed() {
        return count(Verdict.FAILED) == 0;
    }

    /**
     * The rules that have come to a verdict.
     *
     * @param verdict the verdict
     * @return their ids, in order
     */
    public List<String> rules(Verdict verdict) {
        return findings.stream()
                .filter(finding -> finding.verdict() == verdict)
                .map(finding -> finding.which().rule())
                .toList();
    }

    private int count(Verdict verdict) {
        return rules(verdict).size();
    }

    /** {@return a table of every rule, and a closing line} */
    @Override
    public String toString() {
        String table = findings.stream().map(Finding::line).collect(Collectors.joining("\n"));
        return table + "\n\n" + (passed() ? "The contract is kept: " : "The contract is broken: ")
                + count(Verdict.PASSED) + " passed, " + count(Verdict.FAILED) + " failed, "
                + count(Verdict.NOT_DECLARED) + " not declared\n";
    }
}
