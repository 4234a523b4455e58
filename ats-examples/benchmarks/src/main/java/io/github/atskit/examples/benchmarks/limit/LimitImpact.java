package io.github.atskit.examples.benchmarks.limit;

import io.github.atskit.core.guide.ImpactPairs;
import io.github.atskit.core.workbook.PartKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the plan anticipated, and what came of it. */
final class LimitImpact {
    private final LimitDefinition programme;
    private final LimitWorkbook workbook;
    private final LimitDocument.Told[] history;

    LimitImpact(LimitDefinition programme, LimitWorkbook workbook, LimitDocument.Told[] history) {
        this.programme = programme;
        this.workbook = workbook;
        this.history = history;
    }

    List<LimitDocument.Pair> pairs() {
        List<LimitDocument.Pair> pairs = new ArrayList<>();
        for (LimitDefinition.SectionTemplate section : programme.template().sections()) {
            LimitDefinition.PartTemplate plan = section.part(ImpactPairs.PLAN);
            if (plan != null) {
                if (value(section, plan) != null) {
                    LocalDate since = since(section.name(), plan.name(), null);
                    LimitDocument.Pair pair = pair(section, plan, -1, workbook.chosen(), since);
                    addTexts(pair.answers());
                    pairs.add(pair);
                }
                addGoals(section, pairs);
            }
        }
        return pairs;
    }

    private @Nullable LimitValue value(LimitDefinition.SectionTemplate section, LimitDefinition.PartTemplate part) {
        return workbook.section(section.index()).parts()[part.index()];
    }

    private void addGoals(LimitDefinition.SectionTemplate section, List<LimitDocument.Pair> pairs) {
        for (LimitDefinition.PartTemplate part : section.parts()) {
            if (value(section, part) instanceof LimitValue.Goals goals) {
                for (int i = 0; i < goals.goals().size(); i++) {
                    LimitValue.Goal goal = goals.goals().get(i);
                    if (goal.anticipatedImpact() != null) {
                        long standards = goal.standards() == 0 ? workbook.chosen() : goal.standards();
                        LocalDate since = since(section.name(), part.name(), goal.goal());
                        pairs.add(pair(section, part, i, standards, since));
                    }
                }
            }
        }
    }

    private LimitDocument.Pair pair(
            LimitDefinition.SectionTemplate section,
            LimitDefinition.PartTemplate part,
            int index,
            long standards,
            LocalDate since) {
        List<LimitDocument.Answer> answers = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (LimitWorkbook.Section held : workbook.sections()) {
            for (LimitWorkbook.Item item : held.evidence()) {
                if ((item.standards() & standards) != 0 && !item.capturedOn().isBefore(since)) {
                    ids.add(item.id());
                    answers.add(new LimitDocument.Answer(ImpactPairs.AnswerKind.EVIDENCE, item.id(), -1));
                }
            }
        }
        addPieces(ids, answers);
        return new LimitDocument.Pair(
                section.name() + '/' + part.name(),
                index,
                LimitDocument.numbers(standards & programme.edition()),
                since,
                answers);
    }

    private void addPieces(List<String> ids, List<LimitDocument.Answer> answers) {
        for (LimitDefinition.SectionTemplate section : programme.template().sections()) {
            for (LimitDefinition.PartTemplate part : section.parts()) {
                if (value(section, part) instanceof LimitValue.Pieces pieces) {
                    for (int i = 0; i < pieces.pieces().size(); i++) {
                        if (mentions(pieces.pieces().get(i), ids)) {
                            answers.add(new LimitDocument.Answer(
                                    ImpactPairs.AnswerKind.PIECE, section.name() + '/' + part.name(), i));
                        }
                    }
                }
            }
        }
    }

    private static boolean mentions(LimitValue.Piece piece, List<String> ids) {
        for (String id : piece.evidence()) {
            if (ids.contains(id)) {
                return true;
            }
        }
        return false;
    }

    private void addTexts(List<LimitDocument.Answer> answers) {
        for (LimitDefinition.SectionTemplate section : programme.template().sections()) {
            boolean pieces = hasPieces(section);
            for (LimitDefinition.PartTemplate part : section.parts()) {
                boolean tells = pieces || part.name().equals(ImpactPairs.ON_OTHERS);
                if (part.kind() == PartKind.TEXT && tells && value(section, part) != null) {
                    answers.add(new LimitDocument.Answer(
                            ImpactPairs.AnswerKind.TEXT, section.name() + '/' + part.name(), -1));
                }
            }
        }
    }

    private static boolean hasPieces(LimitDefinition.SectionTemplate section) {
        for (LimitDefinition.PartTemplate part : section.parts()) {
            if (part.kind() == PartKind.PIECES) {
                return true;
            }
        }
        return false;
    }

    /** The day on which the part, or this goal in it, was first saved. */
    private LocalDate since(String section, String part, @Nullable String goal) {
        for (LimitDocument.Told told : history) {
            if (told.event() instanceof LimitEvent.SectionSaved saved
                    && saved.change().section().equals(section)
                    && saves(saved.change(), part, goal)) {
                return told.by().at().atZone(programme.zone()).toLocalDate();
            }
        }
        return programme.entry().starts();
    }

    private static boolean saves(LimitCommand.SaveSection change, String part, @Nullable String goal) {
        for (int i = 0; i < change.parts().length; i++) {
            if (change.parts()[i].equals(part)) {
                LimitValue value = change.values()[i];
                return value != null && (goal == null ? value.filled() : names(value, goal));
            }
        }
        return false;
    }

    private static boolean names(LimitValue value, String goal) {
        if (value instanceof LimitValue.Goals goals) {
            for (LimitValue.Goal other : goals.goals()) {
                if (other.goal().equals(goal)) {
                    return true;
                }
            }
        }
        return false;
    }
}
