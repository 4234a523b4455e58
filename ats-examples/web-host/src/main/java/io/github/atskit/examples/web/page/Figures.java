package io.github.atskit.examples.web.page;

import io.github.atskit.core.decision.ActionStatus;
import io.github.atskit.core.guide.CoverageMatrix;
import io.github.atskit.core.guide.ImpactPairs;
import io.github.atskit.core.mentoring.Statement;
import io.github.atskit.core.workbook.PartPath;
import io.github.atskit.core.workbook.PartValue;
import io.github.atskit.examples.web.cases.OpenCase;
import io.github.atskit.examples.web.words.Words;
import io.vavr.control.Option;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** What templates ask about figures and places of a workbook, as {@code ${@coverage...}}. */
@Component("coverage")
public final class Figures {
    private final Words words;

    Figures(Words words) {
        this.words = words;
    }

    /** {@return picks the standards that lack evidence} */
    public Predicate<CoverageMatrix.Row> lacking() {
        return row -> !row.enough();
    }

    /** {@return picks the items that bear too much alone} */
    public Predicate<CoverageMatrix.Column> heavy() {
        return CoverageMatrix.Column::overloaded;
    }

    /** {@return picks what the viewer may do now} */
    public Predicate<ActionStatus> allowed() {
        return ActionStatus::allowed;
    }

    /** {@return whether a statement speaks of the workbook as it stands} */
    public boolean speaksOf(OpenCase open, Statement statement) {
        return statement.about().fits(open.sight().candidacy().workbook());
    }

    /** {@return what a target of a request is called: a section, a part, a standard, an item of evidence} */
    public String target(OpenCase open, String target) {
        return part(open, target)
                .map(path -> words.section(path.section()) + ": " + words.part(path))
                .orElse(() -> section(open, target))
                .orElse(() -> standard(open, target))
                .getOrElse(() -> item(open, target));
    }

    private static Option<PartPath> part(OpenCase open, String target) {
        return open.sight()
                .definition()
                .workbook()
                .template()
                .parts()
                .map(part -> part.path())
                .find(path -> path.toString().equals(target));
    }

    private Option<String> section(OpenCase open, String target) {
        return open.sight().definition().workbook().template().section(target).map(section -> words.section(target));
    }

    private Option<String> standard(OpenCase open, String target) {
        return Option.when(
                target.matches("[0-9]{1,2}"),
                () -> words.standard(open.sight().definition(), Integer.parseInt(target)));
    }

    private static String item(OpenCase open, String target) {
        return open.sight()
                .candidacy()
                .workbook()
                .evidence()
                .find(item -> item.id().equals(target))
                .map(item -> target + ": " + item.title())
                .getOrElse(target);
    }

    /** {@return what was expected of a plan or a goal, as it was written} */
    public String anticipated(OpenCase open, ImpactPairs.Pair pair) {
        Option<PartValue> value = open.sight()
                .candidacy()
                .workbook()
                .section(pair.part().section())
                .flatMap(section -> section.part(pair.part().part()));
        if (value.getOrNull() instanceof PartValue.Goals goals && pair.index().isDefined()) {
            PartValue.Goal goal = goals.value().get(pair.index().get());
            return goal.anticipatedImpact()
                    .map(impact -> goal.goal() + "\n" + impact)
                    .getOrElse(goal.goal());
        }
        return value.getOrNull() instanceof PartValue.Text text ? text.value() : "";
    }

    /** {@return what an answer is called} */
    public String answer(OpenCase open, ImpactPairs.Answer answer) {
        String place = target(open, answer.where());
        return answer.index().map(index -> words.row(place, index + 1)).getOrElse(place);
    }
}
