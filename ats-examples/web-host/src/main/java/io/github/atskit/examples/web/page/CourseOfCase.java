package io.github.atskit.examples.web.page;

import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.examples.web.cases.Cases;
import io.github.atskit.examples.web.cases.NotFound;
import io.github.atskit.examples.web.cases.OpenCase;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Pages that show a document of the case and nothing else. */
@Controller
final class CourseOfCase {
    private final Cases cases;

    CourseOfCase(Cases cases) {
        this.cases = cases;
    }

    @GetMapping("/cases/{id}/{page:coverage|mentoring|impact|timeline}")
    String show(@PathVariable("id") CandidacyId id, @PathVariable("page") String page, Actor viewer, Model model) {
        OpenCase open = cases.open(id, viewer).getOrElseThrow(NotFound::new);
        model.addAttribute("open", open);
        model.addAttribute("doc", open.document());
        return page;
    }
}
