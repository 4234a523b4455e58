package io.github.atskit.examples.benchmarks.limit;

import io.github.atskit.core.definition.EntryCriterion;
import io.github.atskit.core.rejection.ReasonCode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Who is admitted. */
final class EntryGuards {
    private static final EntryCriterion[] CRITERIA = EntryCriterion.values();

    private EntryGuards() {}

    static LimitAnswer.@Nullable Reason unmet(LimitDefinition.Entry rules, LimitDefinition.Facts facts) {
        if (!rules.enforce()) {
            return null;
        }
        int unmet = 0;
        for (EntryCriterion criterion : CRITERIA) {
            int bit = 1 << criterion.ordinal();
            if ((rules.asked() & bit) != 0 && !met(criterion, rules, facts)) {
                unmet |= bit;
            }
        }
        return unmet == 0 ? null : new LimitAnswer.Reason(ReasonCode.ENTRY_CRITERIA_NOT_MET, unmet);
    }

    private static boolean met(EntryCriterion criterion, LimitDefinition.Entry rules, LimitDefinition.Facts facts) {
        return switch (criterion) {
            case MEMBERSHIP -> facts.setMember();
            case SUITABILITY ->
                facts.suitabilityDeclaredOn() != null
                        && !facts.suitabilityDeclaredOn().isAfter(rules.starts());
            case PROFESSIONAL_STATUS -> facts.status();
            case QUALIFICATION_LEVEL -> atLeast(rules.level(), facts.level());
            case QUALIFICATION_YEARS -> longEnough(rules, facts);
            case TEACHING_HOURS -> atLeast(rules.weeklyHours(), facts.weeklyHours());
            case SETTING -> facts.post14();
            case ENGLISH_AND_MATHS -> facts.status() || facts.englishAndMaths();
        };
    }

    private static boolean atLeast(BigDecimal required, @Nullable BigDecimal fact) {
        return fact != null && fact.compareTo(required) >= 0;
    }

    private static boolean longEnough(LimitDefinition.Entry rules, LimitDefinition.Facts facts) {
        int years = facts.status() ? rules.yearsWithStatus() : rules.yearsWithout();
        return facts.qualifiedOn() != null
                && !facts.qualifiedOn().plusYears(years).isAfter(rules.starts());
    }
}
