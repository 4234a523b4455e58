package io.github.atskit.examples.web.desk;

import io.github.atskit.core.command.Action;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Coded;
import io.github.atskit.core.vocabulary.Role;
import io.github.atskit.examples.web.cases.Definitions;
import io.github.atskit.examples.web.cases.NotFound;
import io.github.atskit.examples.web.cases.Worklist;
import io.github.atskit.examples.web.cases.Worklist.Only;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The board of a cohort: how many stand where, what falls due, who asks for a mentor, and every case. */
@Controller
final class BoardPage {
    /** How far the list of due work looks ahead. */
    private static final Duration AHEAD = Duration.ofDays(60);

    private static final int FIRST = 20;
    private static final int LOOKED_THROUGH = 200;
    private static final char BETWEEN = '/';

    private final Worklist worklist;
    private final Definitions definitions;
    private final InstantSource clock;

    BoardPage(Worklist worklist, Definitions definitions, InstantSource clock) {
        this.worklist = worklist;
        this.definitions = definitions;
        this.clock = clock;
    }

    /**
     * A cohort in figures.
     *
     * @param cohort its name
     * @param counts how many cases stand at each stage, in the order of the programme
     */
    public record Figures(String cohort, Map<Coded, Long> counts) {
        public long total() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /**
     * Who asks for a mentor, among the cases that were looked through.
     *
     * @param lines their cases
     * @param next where to look on; null where all were looked through
     */
    public record Requests(List<Line> lines, @Nullable String next) {
        public int lookedThrough() {
            return LOOKED_THROUGH;
        }
    }

    @GetMapping("/board")
    String all(Actor viewer, Model model) {
        admit(viewer);
        model.addAttribute("cohorts", cohorts().stream().map(this::figures).toList());
        return "desk/boards";
    }

    @GetMapping("/board/{cohort}")
    String show(
            @PathVariable("cohort") String cohort,
            Actor viewer,
            @RequestParam("stage") Optional<String> stage,
            @RequestParam("after") Optional<String> after,
            @RequestParam("due-after") Optional<String> dueAfter,
            @RequestParam("requests-after") Optional<String> requestsAfter,
            Model model) {
        admit(viewer);
        if (!cohorts().contains(cohort)) {
            throw new NotFound();
        }
        Only here = Only.ALL.in(cohort);
        Optional<Coded> wanted = stage.map(code -> Table.stage(code).orElseThrow(NotFound::new));
        Worklist.Page due = worklist.of(viewer, here.due(clock.instant().plus(AHEAD)), dueAfter, FIRST);
        Worklist.Page page = worklist.of(viewer, wanted.map(here::at).orElse(here), after, Worklist.PAGE);
        model.addAttribute("figures", figures(cohort));
        model.addAttribute("stage", wanted.orElse(null));
        model.addAttribute("due", Line.of(due.cases()));
        model.addAttribute("dueNext", due.next().orElse(null));
        model.addAttribute("requests", requests(viewer, here, requestsAfter));
        model.addAttribute("lines", Line.of(page.cases()));
        model.addAttribute("next", page.next().orElse(null));
        model.addAttribute("allocates", Table.isFor(Action.ASSIGN_REVIEWER, viewer.role()));
        model.addAttribute("enrols", Table.isFor(Action.ENROL, viewer.role()));
        return "desk/board";
    }

    /** The board is for those who can stop the clock of any case. */
    static boolean isFor(Role role) {
        return Table.isFor(Action.PLACE_HOLD, role);
    }

    private static void admit(Actor viewer) {
        if (!isFor(viewer.role())) {
            throw new NotFound();
        }
    }

    /** Whether somebody asks is known to no index, so cases are opened to see, so many at a time. */
    private Requests requests(Actor viewer, Only here, Optional<String> after) {
        List<Coded> stages = Table.stagesOf(Action.DECLINE_MENTOR_REQUEST).asJava();
        int first = after.map(place -> placeOf(place, stages)).orElse(0);
        Optional<String> from = after.map(place -> place.substring(place.indexOf(BETWEEN) + 1));
        List<Line> found = new ArrayList<>();
        for (Coded stage : stages.subList(first, stages.size())) {
            Worklist.Page page = worklist.of(viewer, here.at(stage), from, LOOKED_THROUGH);
            page.cases().stream()
                    .filter(open ->
                            open.sight().candidacy().mentoring().request().isDefined())
                    .map(Line::of)
                    .forEach(found::add);
            if (page.next().isPresent()) {
                return new Requests(found, stage.code() + BETWEEN + page.next().get());
            }
            from = Optional.empty();
        }
        return new Requests(found, null);
    }

    private static int placeOf(String place, List<Coded> stages) {
        String stage = place.substring(0, Math.max(0, place.indexOf(BETWEEN)));
        List<String> codes = stages.stream().map(Coded::code).toList();
        if (!codes.contains(stage)) {
            throw new NotFound();
        }
        return codes.indexOf(stage);
    }

    private List<String> cohorts() {
        return definitions.all().stream()
                .map(definition -> definition.cohort())
                .distinct()
                .toList();
    }

    private Figures figures(String cohort) {
        Map<String, Long> counted = worklist.countByStage(cohort);
        Map<Coded, Long> counts = new LinkedHashMap<>();
        Table.stages().forEach(stage -> counts.put(stage, counted.getOrDefault(stage.code(), 0L)));
        return new Figures(cohort, counts);
    }
}
