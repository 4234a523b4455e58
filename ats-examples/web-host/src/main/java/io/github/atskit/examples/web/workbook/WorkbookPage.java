package io.github.atskit.examples.web.workbook;

import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.examples.web.cases.Cases;
import io.github.atskit.examples.web.cases.NotFound;
import io.github.atskit.examples.web.cases.OpenCase;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The whole workbook on one page, to read and to print. Requests lead to the places on it. */
@Controller
final class WorkbookPage {
    private final Cases cases;

    WorkbookPage(Cases cases) {
        this.cases = cases;
    }

    @GetMapping("/cases/{id}/workbook")
    String show(@PathVariable("id") CandidacyId id, Actor viewer, Model model) {
        OpenCase open = cases.open(id, viewer).getOrElseThrow(NotFound::new);
        model.addAttribute("open", open);
        model.addAttribute("doc", open.document());
        return "workbook";
    }
}
