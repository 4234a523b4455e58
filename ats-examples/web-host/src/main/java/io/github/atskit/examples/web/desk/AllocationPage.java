package io.github.atskit.examples.web.desk;

import io.github.atskit.core.Refusal;
import io.github.atskit.core.allocation.Allocation;
import io.github.atskit.core.allocation.Alternative;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.examples.web.cases.Answer;
import io.github.atskit.examples.web.cases.Cases;
import io.github.atskit.examples.web.cases.Definitions;
import io.github.atskit.examples.web.cases.Errand;
import io.github.atskit.examples.web.cases.NotFound;
import io.github.atskit.examples.web.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reviewers for the workbooks that wait: a proposal with its reasons, and the assignments that somebody agrees to. */
@Controller
final class AllocationPage {
    private static final String BETWEEN = "~";

    private final Proposal proposal;
    private final Cases cases;
    private final Definitions definitions;
    private final Words words;

    AllocationPage(Proposal proposal, Cases cases, Definitions definitions, Words words) {
        this.proposal = proposal;
        this.cases = cases;
        this.definitions = definitions;
        this.words = words;
    }

    /**
     * An assignment that is proposed.
     *
     * @param workbook the case
     * @param reviewer the person
     * @param value how a form names it
     * @param why what speaks for it and against it
     */
    public record Row(String workbook, String reviewer, String value, List<String> why) {}

    /**
     * What became of an assignment.
     *
     * @param workbook the case
     * @param reviewer the person
     * @param refused why it was refused; empty where it was made
     */
    public record Outcome(String workbook, String reviewer, List<String> refused) {}

    @GetMapping("/board/{cohort}/allocation")
    String show(@PathVariable("cohort") String cohort, Actor viewer, Model model) {
        admit(cohort, viewer);
        Allocation allocation = proposal.of(cohort, viewer);
        model.addAttribute("cohort", cohort);
        model.addAttribute("rows", rows(allocation));
        model.addAttribute("unplaced", unplaced(allocation));
        model.addAttribute("loads", allocation.loads().asJava());
        return "desk/allocation";
    }

    @PostMapping("/board/{cohort}/allocation")
    String assign(
            @PathVariable("cohort") String cohort,
            @RequestParam("only") Optional<String> only,
            @RequestParam("pick") Optional<List<String>> picked,
            Actor viewer,
            RedirectAttributes flash) {
        admit(cohort, viewer);
        List<String> wanted = only.map(List::of).or(() -> picked).orElse(List.of());
        flash.addFlashAttribute(
                "outcomes", wanted.stream().map(pair -> assign(pair, viewer)).toList());
        flash.addFlashAttribute("nothing", wanted.isEmpty());
        return "redirect:/board/" + cohort + "/allocation";
    }

    private void admit(String cohort, Actor viewer) {
        boolean known = definitions.all().stream()
                .anyMatch(definition -> definition.cohort().equals(cohort));
        if (!known || !Table.isFor(Action.ASSIGN_REVIEWER, viewer.role())) {
            throw new NotFound();
        }
    }

    private Outcome assign(String pair, Actor viewer) {
        int end = pair.indexOf(BETWEEN);
        if (end < 0) {
            throw new NotFound();
        }
        String workbook = pair.substring(0, end);
        String reviewer = pair.substring(end + BETWEEN.length());
        Answer answer =
                cases.act(Errand.of(id(workbook), viewer, Action.ASSIGN_REVIEWER, Map.of("reviewer", reviewer)));
        return new Outcome(workbook, reviewer, refused(answer));
    }

    private static CandidacyId id(String text) {
        try {
            return new CandidacyId(text);
        } catch (IllegalArgumentException impossible) {
            throw new NotFound();
        }
    }

    private List<String> refused(Answer answer) {
        if (answer instanceof Answer.Done) {
            return List.of();
        }
        if (answer instanceof Answer.Refused refused && refused.why() instanceof Refusal.Rejected rejected) {
            return rejected.why().reasons().map(words::reason).asJava();
        }
        return List.of(words.text("desk.not-assigned"));
    }

    private List<Row> rows(Allocation allocation) {
        return allocation
                .placements()
                .toJavaStream()
                .map(placement -> new Row(
                        placement.workbook(),
                        placement.reviewer(),
                        placement.workbook() + BETWEEN + placement.reviewer(),
                        io.vavr.collection.List.of(words.text(
                                        "desk.load-after",
                                        placement.loadAfter(),
                                        capacity(allocation, placement.reviewer())))
                                .appendAll(placement.parts().map(words.messages()::cost))
                                .appendAll(placement.others().nextBest().map(this::alternative))
                                .appendAll(placement.others().excluded().map(words.messages()::exclusion))
                                .asJava()))
                .toList();
    }

    private String alternative(Alternative other) {
        return words.messages().alternative(new Alternative(words.person(other.reviewer()), other.difference()));
    }

    private static int capacity(Allocation allocation, String reviewer) {
        return allocation
                .loads()
                .find(load -> load.reviewer().equals(reviewer))
                .map(load -> load.capacity())
                .getOrElse(0);
    }

    private Map<String, List<String>> unplaced(Allocation allocation) {
        return allocation
                .open()
                .toJavaStream()
                .collect(Collectors.toMap(
                        seats -> seats.workbook(),
                        seats -> seats.others()
                                .excluded()
                                .map(words.messages()::exclusion)
                                .asJava(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }
}
