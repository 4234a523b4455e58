package io.github.atskit.examples.benchmarks;

import io.github.atskit.core.definition.ModerationRules;
import io.github.atskit.core.viva.VivaMode;
import io.github.atskit.core.vocabulary.Role;
import io.github.atskit.core.workbook.PartKind;
import io.github.atskit.examples.benchmarks.limit.LimitAnswer;
import io.github.atskit.examples.benchmarks.limit.LimitCaller;
import io.github.atskit.examples.benchmarks.limit.LimitCommand;
import io.github.atskit.examples.benchmarks.limit.LimitDefinition;
import io.github.atskit.examples.benchmarks.limit.LimitPort;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A process that writes a cohort down by hand and enrols one participant through the limit's port. */
public final class FirstLimitDecision {
    private static final int ALL_BUT_STATUS_AND_LEVELS = 0b0111_1011;

    private FirstLimitDecision() {}

    /**
     * Enrols.
     *
     * @param arguments not looked at
     */
    public static void main(String[] arguments) {
        LimitDefinition.Facts facts = new LimitDefinition.Facts(
                true,
                LocalDate.of(2020, 8, 1),
                true,
                BigDecimal.valueOf(5),
                LocalDate.of(2014, 7, 1),
                BigDecimal.valueOf(18),
                true,
                false);
        LimitAnswer answer = new LimitPort(cohort())
                .handle(
                        "c-1",
                        new LimitCommand.Enrol("p-1", facts),
                        new LimitCaller("a-1", Role.ADMINISTRATOR, Instant.now()));
        if (!(answer instanceof LimitAnswer.Accepted)) {
            throw new IllegalStateException("not enrolled: " + answer);
        }
    }

    private static LimitDefinition cohort() {
        ZoneId zone = ZoneId.of("Europe/London");
        LocalTime time = LocalTime.of(17, 0);
        LimitDefinition.PartTemplate part =
                new LimitDefinition.PartTemplate("account", 0, PartKind.TEXT, new String[0], 0, Integer.MAX_VALUE);
        LimitDefinition.SectionTemplate section =
                new LimitDefinition.SectionTemplate("project", 0, 0, new LimitDefinition.PartTemplate[] {part});
        LimitDefinition.Template template =
                new LimitDefinition.Template(new LimitDefinition.SectionTemplate[] {section}, 1);
        return new LimitDefinition(
                "autumn-2020",
                1,
                "2014",
                (1L << 21) - 2,
                0,
                1,
                Integer.MAX_VALUE,
                1,
                zone,
                time,
                LocalDate.of(2021, 6, 30).atTime(time).atZone(zone).toInstant(),
                null,
                new LimitDefinition.Entry(
                        true,
                        ALL_BUT_STATUS_AND_LEVELS,
                        LocalDate.of(2020, 9, 1),
                        4,
                        5,
                        BigDecimal.valueOf(5),
                        BigDecimal.valueOf(8)),
                true,
                true,
                0,
                new ModerationRules(100, 20, 1),
                Integer.MAX_VALUE,
                0,
                VivaMode.values(),
                new Role[] {Role.LEAD_MODERATOR, Role.PROGRAMME_HEAD},
                1,
                0,
                new String[] {"early-career", "experienced", "advanced"},
                false,
                template,
                template.emptyWorkbook());
    }
}
