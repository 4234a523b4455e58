package io.github.atskit.core.guide;

import io.github.atskit.core.definition.ResolvedDefinition;
import io.github.atskit.core.event.SectionSaved;
import io.github.atskit.core.guide.ImpactPairs.Answer;
import io.github.atskit.core.guide.ImpactPairs.AnswerKind;
import io.github.atskit.core.guide.ImpactPairs.Pair;
import io.github.atskit.core.sight.Happening;
import io.github.atskit.core.sight.Sight;
import io.github.atskit.core.workbook.EvidenceItem;
import io.github.atskit.core.workbook.PartKind;
import io.github.atskit.core.workbook.PartPath;
import io.github.atskit.core.workbook.PartTemplate;
import io.github.atskit.core.workbook.PartValue;
import io.github.atskit.core.workbook.Section;
import io.github.atskit.core.workbook.StandardNumbers;
import io.github.atskit.core.workbook.Workbook;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Predicate;

/** Looks for what answers an anticipated impact. */
final class ImpactMatching {
    private final ResolvedDefinition programme;
    private final Workbook workbook;
    private final List<Happening> visible;
    private final List<EvidenceItem> items;
    private final List<Section> plans;

    ImpactMatching(Sight sight, List<Happening> visible) {
        this.programme = sight.definition().resolved();
        this.workbook = sight.candidacy().workbook();
        this.visible = visible;
        this.items = workbook.evidence();
        this.plans = workbook.sections()
                .filter(section -> section.template().part(ImpactPairs.PLAN).isDefined());
    }

    List<Pair> pairs() {
        return plans.flatMap(section -> asAWhole(section).toList().appendAll(goals(section)));
    }

    private Option<Pair> asAWhole(Section section) {
        return section.part(ImpactPairs.PLAN).map(value -> {
            PartPath path = new PartPath(section.name(), ImpactPairs.PLAN);
            LocalDate since = since(path, saved -> saved.filled());
            Pair pair = pair(path, Option.none(), workbook.coverage().chosen(), since);
            return new Pair(
                    pair.part(),
                    pair.index(),
                    pair.standards(),
                    since,
                    pair.answers().appendAll(texts()));
        });
    }

    private List<Pair> goals(Section section) {
        return section.template()
                .parts()
                .filter(part -> part.kind() == PartKind.GOALS)
                .flatMap(part -> section.part(part.name())
                        .toList()
                        .flatMap(value -> value instanceof PartValue.Goals goals
                                ? goals.value().zipWithIndex()
                                : List.<Tuple2<PartValue.Goal, Integer>>empty())
                        .filter(goal -> goal._1().anticipatedImpact().isDefined())
                        .map(goal -> ofGoal(part.path(), goal._1(), goal._2())));
    }

    /** A goal that names no standard serves those of the plan as a whole. */
    private Pair ofGoal(PartPath path, PartValue.Goal goal, int index) {
        long standards = goal.standards().bits();
        LocalDate since = since(
                path,
                saved -> saved instanceof PartValue.Goals goals
                        && goals.value().exists(other -> other.goal().equals(goal.goal())));
        return pair(
                path, Option.some(index), standards == 0 ? workbook.coverage().chosen() : standards, since);
    }

    private Pair pair(PartPath path, Option<Integer> index, long standards, LocalDate since) {
        List<String> ids = items.filter(item -> (item.standards().bits() & standards) != 0
                        && !item.capturedOn().isBefore(since))
                .map(EvidenceItem::id);
        List<Answer> answers = ids.map(id -> new Answer(AnswerKind.EVIDENCE, id, Option.none()))
                .appendAll(pieces(ids));
        return new Pair(path, index, StandardNumbers.numbersOf(standards & programme.edition()), since, answers);
    }

    private List<Answer> pieces(List<String> ids) {
        if (ids.isEmpty()) {
            return List.empty();
        }
        return parts(PartKind.PIECES)
                .flatMap(part -> value(part)
                        .toList()
                        .flatMap(value -> value instanceof PartValue.Pieces pieces
                                ? pieces.value().zipWithIndex()
                                : List.<Tuple2<PartValue.Piece, Integer>>empty())
                        .filter(piece -> piece._1().evidence().exists(ids::contains))
                        .map(piece -> new Answer(AnswerKind.PIECE, part.path().toString(), Option.some(piece._2()))));
    }

    private List<Answer> texts() {
        List<String> sections = parts(PartKind.PIECES).map(part -> part.path().section());
        return parts(PartKind.TEXT)
                .filter(part ->
                        sections.contains(part.path().section()) || part.name().equals(ImpactPairs.ON_OTHERS))
                .filter(part -> value(part).isDefined())
                .map(part -> new Answer(AnswerKind.TEXT, part.path().toString(), Option.none()));
    }

    private List<PartTemplate> parts(PartKind kind) {
        return workbook.template().parts().filter(part -> part.kind() == kind);
    }

    private Option<PartValue> value(PartTemplate part) {
        return workbook.section(part.path().section()).flatMap(section -> section.part(part.name()));
    }

    /** The day of the first save that put it there; the first day of the programme where the history does not tell. */
    private LocalDate since(PartPath path, Predicate<PartValue> isThere) {
        Option<Instant> first = visible.find(happening -> happening.event() instanceof SectionSaved saved
                        && saved.change().section().equals(path.section())
                        && saved.change()
                                .parts()
                                .get(path.part())
                                .flatMap(value -> value)
                                .exists(isThere))
                .map(happening -> happening.context().at());
        return first.map(programme::dayOf)
                .getOrElse(programme.definition().calendar().starts());
    }
}
