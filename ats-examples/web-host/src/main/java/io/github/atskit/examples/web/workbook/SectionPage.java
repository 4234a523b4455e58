package io.github.atskit.examples.web.workbook;

import io.github.atskit.core.Refusal;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.decision.ActionStatus;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.core.validation.FieldFault;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.examples.web.cases.Answer;
import io.github.atskit.examples.web.cases.Cases;
import io.github.atskit.examples.web.cases.NotFound;
import io.github.atskit.examples.web.cases.OpenCase;
import io.github.atskit.examples.web.form.Entered;
import io.github.atskit.examples.web.form.FieldView;
import io.github.atskit.examples.web.page.Links;
import io.github.atskit.examples.web.page.Reasons;
import io.github.atskit.examples.web.words.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A section of the workbook: to read it, or to write in it where the menu allows. */
@Controller
final class SectionPage {
    private final Cases cases;
    private final Words words;
    private final Reasons reasons;
    private final Links links;
    private final SectionSaving saving;

    SectionPage(Cases cases, Words words, Reasons reasons, Links links, SectionSaving saving) {
        this.cases = cases;
        this.words = words;
        this.reasons = reasons;
        this.links = links;
        this.saving = saving;
    }

    @GetMapping("/cases/{id}/sections")
    String list(@PathVariable("id") CandidacyId id, Actor viewer, Model model) {
        OpenCase open = open(id, viewer);
        model.addAttribute("open", open);
        model.addAttribute("sections", open.sight().candidacy().workbook().sections());
        return "sections";
    }

    @GetMapping("/cases/{id}/sections/{section}")
    String show(@PathVariable("id") CandidacyId id, @PathVariable("section") String name, Actor viewer, Model model) {
        OpenCase open = open(id, viewer);
        SectionSheet sheet = new SectionSheet(open, name, words);
        return new Screen(open, sheet).show(sheet.saved(), Merge.tags(sheet.section()), model);
    }

    @PostMapping("/cases/{id}/sections/{section}")
    String save(
            @PathVariable("id") CandidacyId id,
            @PathVariable("section") String name,
            @RequestParam("_add") Optional<String> add,
            @RequestParam("_remove") Optional<String> remove,
            @RequestParam("_take") Optional<String> take,
            Actor viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        OpenCase open = open(id, viewer);
        SectionSheet sheet = new SectionSheet(open, name, words);
        Sent sent = Sent.from(request);
        Map<String, Object> typed =
                sheet.typed(remove.map(sent.fields()::without).orElse(sent.fields()));
        Screen screen = new Screen(open, sheet);
        screen.others = sent.others();
        if (add.isPresent() || remove.isPresent()) {
            screen.fresh = add.orElse("");
            return screen.show(SectionSheet.entered(typed), sent.tags(), model);
        }
        if (take.isPresent()) {
            Entered swapped = screen.swap(SectionSheet.entered(typed), SectionSheet.PARTS + '.' + take.get());
            return screen.show(swapped, sent.tags(), model);
        }
        SectionSaving.Outcome outcome = saving.save(open, viewer, name, typed, sent.tags());
        if (outcome.answer() instanceof Answer.Done) {
            flash.addFlashAttribute("done", told(outcome.merge()));
            return "redirect:" + links.section(id.value(), name);
        }
        return refused(outcome, viewer, response, model);
    }

    private String refused(SectionSaving.Outcome outcome, Actor viewer, HttpServletResponse response, Model model) {
        OpenCase now = open(outcome.id(), viewer);
        SectionSheet sheet = new SectionSheet(now, outcome.section(), words);
        Screen screen = new Screen(now, sheet);
        Entered shown = SectionSheet.entered(outcome.merge().shown());
        if (outcome.answer() instanceof Answer.Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            screen.faults = refused.why() instanceof Refusal.Invalid invalid ? invalid.faults() : List.of();
            screen.why = refused.why() instanceof Refusal.Rejected rejected
                    ? rejected.why().reasons()
                    : List.of();
        } else {
            response.setStatus(HttpStatus.CONFLICT.value());
            for (String part : outcome.merge().parts(Merge.Verdict.BOTH)) {
                String path = SectionSheet.PARTS + '.' + part;
                screen.others = screen.others.with(outcome.merge().saved().only(path));
                screen.conflicts.add(part);
            }
        }
        return screen.show(shown, outcome.merge().tags(), model);
    }

    private String told(Merge merge) {
        List<String> theirs = merge.parts(Merge.Verdict.THEIRS);
        return theirs.isEmpty() ? words.text("section.saved") : words.text("section.saved-both");
    }

    @PostMapping("/cases/{id}/sections/{section}/autosave")
    String autosave(
            @PathVariable("id") CandidacyId id,
            @PathVariable("section") String name,
            Actor viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        OpenCase open = open(id, viewer);
        Sent sent = Sent.from(request);
        Map<String, Object> typed = new SectionSheet(open, name, words).typed(sent.fields());
        SectionSaving.Outcome outcome = saving.saveWhatFits(open, viewer, name, typed, sent.tags());
        response.setHeader("X-Autosave", "yes");
        model.addAttribute("tags", outcome.tags());
        model.addAttribute("status", status(open, outcome));
        return "fragments/autosave :: answer";
    }

    private String status(OpenCase open, SectionSaving.Outcome outcome) {
        String time =
                words.timeOfDay(open.now(), open.sight().definition().calendar().zone());
        if (!outcome.merge().parts(Merge.Verdict.BOTH).isEmpty()) {
            return words.text("section.autosave-conflict", time);
        }
        if (!(outcome.answer() instanceof Answer.Done)) {
            return words.text("section.autosave-failed", time);
        }
        return outcome.left().isEmpty()
                ? words.text("section.autosaved", time)
                : words.text("section.autosaved-partly", time);
    }

    private OpenCase open(CandidacyId id, Actor viewer) {
        return cases.open(id, viewer).getOrElseThrow(NotFound::new);
    }

    /** What one person sees of a section. */
    private final class Screen {
        private final OpenCase open;
        private final SectionSheet sheet;
        private final List<String> conflicts = new ArrayList<>();
        private Iterable<FieldFault> faults = List.of();
        private Iterable<Reason> why = List.of();
        private Entered others = Entered.NOTHING;
        private String fresh = "";

        Screen(OpenCase open, SectionSheet sheet) {
            this.open = open;
            this.sheet = sheet;
        }

        /** Puts the other version of a part into the form, and keeps the one that was there as the other. */
        Entered swap(Entered entered, String path) {
            Entered mine = entered.only(path);
            Entered swapped = entered.without(path).with(others.only(path));
            others = others.without(path).with(mine);
            conflicts.add(path.substring(SectionSheet.PARTS.length() + 1));
            return swapped;
        }

        String show(Entered entered, Map<String, String> tags, Model model) {
            model.addAttribute("open", open);
            model.addAttribute("section", sheet.section());
            model.addAttribute("editable", sheet.editable());
            model.addAttribute("form", sheet.view(entered, faults, fresh));
            model.addAttribute("refused", reasons.told(open, why));
            model.addAttribute("blocked", reasons.told(open, blocked()));
            model.addAttribute("tags", tags);
            model.addAttribute("others", others.texts());
            model.addAttribute("versions", versions());
            model.addAttribute(
                    "faulty", faults.iterator().hasNext() || why.iterator().hasNext());
            return "section";
        }

        /** Whatever is in the way and somebody can put right. */
        private io.vavr.collection.List<Reason> blocked() {
            return open.menu()
                    .filter(status -> status.action() == Action.SAVE_SECTION)
                    .flatMap(ActionStatus::blockedBy)
                    .filter(Reason::curable);
        }

        /** The other versions of parts that two windows have changed. */
        private Map<String, FieldView> versions() {
            Map<String, FieldView> versions = new LinkedHashMap<>();
            sheet.section().template().parts().forEach(part -> {
                String path = SectionSheet.PARTS + '.' + part.name();
                if (conflicts.contains(part.name()) || others.has(path)) {
                    versions.put(path, sheet.part(part.name(), others));
                }
            });
            return versions;
        }
    }
}
