package io.github.atskit.examples.checks.documents;

import io.github.atskit.core.message.Messages;
import io.github.atskit.core.rejection.ReasonCode;
import io.github.atskit.core.rejection.Remedy;
import io.github.atskit.core.rejection.Rule;

/** The register of rules as a page, from the enum and the texts. */
final class RuleRegister {
    private static final String OPENING = """
            # The rules

            Made from the code; do not edit. A rule is known by its id, in reasons, texts and tests. **S**: the programme page
            of 2020 says so. **P**: another published page says so. **D**: our default, which a cohort's definition or a later
            version may change; never presented as official.

            A rule without a code holds by construction, or gives advice only.

            | id | rule | codes | basis | who can put it right |
            | --- | --- | --- | --- | --- |
            """;

    private RuleRegister() {}

    static String markdown(Messages messages) {
        var page = new StringBuilder(OPENING);
        for (Rule rule : Rule.values()) {
            page.append("| ").append(rule.id()).append(" | ").append(messages.rule(rule));
            page.append(" | ")
                    .append(rule.codes().map(code -> "`" + code.code() + "`").mkString(", "));
            page.append(" | ").append(rule.basis());
            page.append(" | ")
                    .append(rule.codes()
                            .map(code -> remedy(rule, code))
                            .distinct()
                            .mkString("; "));
            page.append(" |\n");
        }
        return page.toString().replace("  ", " ");
    }

    /** A conflict of interest that names nobody is the actor's own, and stays. */
    private static String remedy(Rule rule, ReasonCode code) {
        boolean own = code == ReasonCode.CONFLICT_OF_INTEREST
                && (rule == Rule.ATS_009 || rule == Rule.ATS_025 || rule == Rule.ATS_056);
        return (own ? Remedy.NOBODY : code.remedy()).code().replace('-', ' ');
    }
}
