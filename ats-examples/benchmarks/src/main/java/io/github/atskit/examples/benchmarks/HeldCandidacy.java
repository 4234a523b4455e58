package io.github.atskit.examples.benchmarks;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.HoldKind;
import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.definition.Milestone;
import io.github.atskit.core.mentoring.MentorDuty;
import io.github.atskit.core.mentoring.MentorRelation;
import io.github.atskit.core.mentoring.Statement;
import io.github.atskit.core.workbook.StandardNumbers;
import io.github.atskit.examples.benchmarks.scenario.Scenario;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.openjdk.jol.info.GraphLayout;

/**
 * Tells how many bytes a host keeps for a candidacy at {@code awaiting-viva} beside its workbook. Every reachable object is counted but
 * those of the definition, of the workbook, the constants of enums, and the one empty list and the one empty option.
 */
public final class HeldCandidacy {
    private HeldCandidacy() {}

    /**
     * Measures.
     *
     * @param arguments not looked at
     */
    public static void main(String[] arguments) {
        System.setProperty("jol.magicFieldOffset", "true"); // records hide the offsets of their fields
        Scenario scenario = Scenario.straight();
        Candidacy held = scenario.candidacies().stream()
                .filter(candidacy -> candidacy.stage().name() == StageName.AWAITING_VIVA)
                .findFirst()
                .orElseThrow();
        Object[] shared = {
            scenario.definition(),
            held.workbook(),
            StandardNumbers.NONE,
            List.empty(),
            Option.none(),
            StageName.values(),
            HoldKind.values(),
            Milestone.values(),
            MentorDuty.values(),
            MentorRelation.values()
        };
        Statement statement = held.mentoring().statement().get();
        long workbook = beside(new Object[] {held.workbook()}, scenario.definition());
        long all = beside(new Object[] {held}, shared);
        long statementAlone = beside(new Object[] {statement, held.mentoring().statement()}, shared)
                - beside(new Object[] {statement.mentor()}, shared);
        long discussions = beside(new Object[] {held.mentoring().discussions()}, shared);
        long ids = beside(
                new Object[] {
                    held.id().value(),
                    held.participant(),
                    held.mentoring().mentors().head().person(),
                    held.reviewing().everAssigned().head(),
                    held.reviewing().moderators().head()
                },
                shared);
        System.out.printf("workbook                                      %7d%n", workbook);
        System.out.printf("candidacy beside its workbook                 %7d%n", all);
        System.out.printf("  of that the statement, its text and seal    %7d%n", statementAlone);
        System.out.printf("  of that one discussion with its texts       %7d%n", discussions);
        System.out.printf("  of that five ids as texts                   %7d%n", ids);
        System.out.printf("candidacy without statement and discussion    %7d%n", all - statementAlone - discussions);
        System.out.printf(
                "the same without the texts of the ids         %7d%n", all - statementAlone - discussions - ids);
        System.out.println();
        System.out.println(GraphLayout.parseInstance(held)
                .subtract(GraphLayout.parseInstance(shared))
                .toFootprint());
    }

    private static long beside(Object[] roots, Object... shared) {
        return GraphLayout.parseInstance(roots)
                .subtract(GraphLayout.parseInstance(shared))
                .totalSize();
    }
}
