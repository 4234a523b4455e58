package io.github.atskit.examples.web.desk;

import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.examples.web.cases.Cases;
import io.github.atskit.examples.web.cases.NotFound;
import io.github.atskit.examples.web.cases.OpenCase;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The history of a case, and whether it still is as it was written. */
@Controller
final class HistoryPage {
    private final Cases cases;

    HistoryPage(Cases cases) {
        this.cases = cases;
    }

    @GetMapping("/cases/{id}/history")
    String show(@PathVariable("id") CandidacyId id, Actor viewer, Model model) {
        OpenCase open = open(id, viewer);
        model.addAttribute("open", open);
        model.addAttribute("entries", open.document().timeline().entries().asJava());
        model.addAttribute("verifies", open.isWholeHistorySeen());
        return "desk/history";
    }

    @PostMapping("/cases/{id}/history/verify")
    String verify(@PathVariable("id") CandidacyId id, Actor viewer, RedirectAttributes flash) {
        flash.addFlashAttribute("intact", cases.verify(open(id, viewer)).getOrElseThrow(NotFound::new));
        return "redirect:/cases/" + id.value() + "/history";
    }

    private OpenCase open(CandidacyId id, Actor viewer) {
        return cases.open(id, viewer).getOrElseThrow(NotFound::new);
    }
}
