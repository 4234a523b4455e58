package io.github.atskit.examples.web.workbook;

import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.workbook.Section;
import io.github.atskit.examples.web.cases.Cases;
import io.github.atskit.examples.web.cases.NotFound;
import io.github.atskit.examples.web.cases.OpenCase;
import io.github.atskit.examples.web.form.FieldView;
import io.github.atskit.examples.web.words.Words;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The whole workbook on one page, to read and to print. Requests lead to the places on it. */
@Controller
public final class WorkbookPage {
    private final Cases cases;
    private final Words words;

    WorkbookPage(Cases cases, Words words) {
        this.cases = cases;
        this.words = words;
    }

    /**
     * A section to be read.
     *
     * @param section the section
     * @param parts its parts, in order
     */
    public record Read(Section section, List<FieldView> parts) {
        /** {@return the name of a part as a request names it, such as {@code project/account}} */
        public String target(FieldView part) {
            return section.name() + '/' + part.path().substring(SectionSheet.PARTS.length() + 1);
        }
    }

    /** {@return every section of a case, to be read} */
    public static List<Read> read(OpenCase open, Words words) {
        return open.sight()
                .candidacy()
                .workbook()
                .sections()
                .map(section -> {
                    SectionSheet sheet = new SectionSheet(open, section.name(), words);
                    return new Read(
                            section, sheet.view(sheet.saved(), List.of(), "").fields());
                })
                .asJava();
    }

    @GetMapping("/cases/{id}/workbook")
    String show(@PathVariable("id") CandidacyId id, Actor viewer, Model model) {
        OpenCase open = cases.open(id, viewer).getOrElseThrow(NotFound::new);
        model.addAttribute("open", open);
        model.addAttribute("doc", open.document());
        model.addAttribute("sections", read(open, words));
        return "workbook";
    }
}
