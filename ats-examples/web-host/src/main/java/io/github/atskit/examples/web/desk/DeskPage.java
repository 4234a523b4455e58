package io.github.atskit.examples.web.desk;

import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Coded;
import io.github.atskit.examples.web.cases.Definitions;
import io.github.atskit.examples.web.cases.NotFound;
import io.github.atskit.examples.web.cases.Worklist;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * My work. Whoever has a part in some cases gets a list of these, those first that wait for them. Whoever looks at the whole programme
 * gets the stages that they can lead on from, with the first cases of each that wait for them.
 */
@Controller
final class DeskPage {
    private static final int FIRST = 10;

    /** What waits can only stand first among what was looked at, so of their own cases people get many at once. */
    private static final int OWN = 500;

    private final Worklist worklist;
    private final Definitions definitions;

    DeskPage(Worklist worklist, Definitions definitions) {
        this.worklist = worklist;
        this.definitions = definitions;
    }

    /**
     * The cases at one stage.
     *
     * @param stage the stage
     * @param count how many there are in all
     * @param lines the first ones that wait for the viewer
     */
    public record Pile(Coded stage, long count, List<Line> lines) {}

    @GetMapping("/desk")
    String show(
            Actor viewer,
            @RequestParam("stage") Optional<String> stage,
            @RequestParam("after") Optional<String> after,
            Model model) {
        boolean overall = worklist.isOverall(viewer);
        Optional<Coded> wanted = stage.map(code -> Table.stage(code).orElseThrow(NotFound::new));
        model.addAttribute("piles", overall && wanted.isEmpty() ? piles(viewer) : List.of());
        model.addAttribute("stage", wanted.orElse(null));
        if (!overall || wanted.isPresent()) {
            Worklist.Only only = wanted.map(Worklist.Only.ALL::at).orElse(Worklist.Only.ALL);
            Worklist.Page page = worklist.of(viewer, only, after, overall ? Worklist.PAGE : OWN);
            var lines = Line.of(page.cases()).stream().collect(Collectors.partitioningBy(Line::waits));
            model.addAttribute("waiting", lines.get(true));
            model.addAttribute("others", lines.get(false));
            model.addAttribute("next", page.next().orElse(null));
            model.addAttribute("looked", page.next().isPresent() ? page.cases().size() : null);
        }
        return "desk/desk";
    }

    private List<Pile> piles(Actor viewer) {
        List<String> cohorts = definitions.all().stream()
                .map(definition -> definition.cohort())
                .distinct()
                .toList();
        return Table.stagesFor(viewer.role())
                .map(stage -> new Pile(
                        stage,
                        cohorts.stream()
                                .mapToLong(
                                        cohort -> worklist.countByStage(cohort).getOrDefault(stage.code(), 0L))
                                .sum(),
                        waiting(viewer, stage)))
                .asJava();
    }

    private List<Line> waiting(Actor viewer, Coded stage) {
        Worklist.Page first = worklist.of(viewer, Worklist.Only.ALL.at(stage), Optional.empty(), Worklist.PAGE);
        return Line.of(first.cases()).stream().filter(Line::waits).limit(FIRST).toList();
    }
}
