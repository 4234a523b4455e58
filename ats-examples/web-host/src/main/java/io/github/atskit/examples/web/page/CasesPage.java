package io.github.atskit.examples.web.page;

import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.examples.web.cases.Cases;
import io.github.atskit.examples.web.cases.NotFound;
import io.github.atskit.examples.web.cases.OpenCase;
import io.github.atskit.examples.web.cases.Worklist;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** My cases, and one of them. */
@Controller
final class CasesPage {
    private final Worklist worklist;
    private final Cases cases;

    CasesPage(Worklist worklist, Cases cases) {
        this.worklist = worklist;
        this.cases = cases;
    }

    @GetMapping("/")
    String start() {
        return "redirect:/cases";
    }

    @GetMapping("/cases")
    String list(Actor viewer, @RequestParam("after") Optional<String> after, Model model) {
        model.addAttribute("page", worklist.of(viewer, after));
        return "cases";
    }

    @GetMapping("/cases/{id}")
    String show(@PathVariable("id") CandidacyId id, Actor viewer, Model model) {
        OpenCase open = cases.open(id, viewer).getOrElseThrow(NotFound::new);
        model.addAttribute("open", open);
        model.addAttribute("doc", open.document());
        return "case";
    }
}
