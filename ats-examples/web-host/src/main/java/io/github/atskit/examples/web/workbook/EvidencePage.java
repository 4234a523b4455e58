package io.github.atskit.examples.web.workbook;

import io.github.atskit.core.Refusal;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.core.validation.FieldFault;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.workbook.EvidenceItem;
import io.github.atskit.examples.web.cases.Answer;
import io.github.atskit.examples.web.cases.Cases;
import io.github.atskit.examples.web.cases.Errand;
import io.github.atskit.examples.web.cases.NotFound;
import io.github.atskit.examples.web.cases.OpenCase;
import io.github.atskit.examples.web.evidence.EvidenceFiles;
import io.github.atskit.examples.web.evidence.NotAccepted;
import io.github.atskit.examples.web.form.Entered;
import io.github.atskit.examples.web.form.FieldView;
import io.github.atskit.examples.web.page.Links;
import io.github.atskit.examples.web.page.Reasons;
import io.github.atskit.examples.web.words.Words;
import io.vavr.collection.List;
import io.vavr.control.Option;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The evidence of a workbook: what there is, and items added, changed and taken out. */
@Controller
final class EvidencePage {
    private final Cases cases;
    private final EvidenceFiles files;
    private final Words words;
    private final Reasons reasons;
    private final Links links;

    EvidencePage(Cases cases, EvidenceFiles files, Words words, Reasons reasons, Links links) {
        this.cases = cases;
        this.files = files;
        this.words = words;
        this.reasons = reasons;
        this.links = links;
    }

    @GetMapping("/cases/{id}/evidence")
    String list(@PathVariable("id") CandidacyId id, Actor viewer, Model model) {
        OpenCase open = cases.open(id, viewer).getOrElseThrow(NotFound::new);
        model.addAttribute("open", open);
        model.addAttribute("sections", open.sight().candidacy().workbook().sections());
        model.addAttribute("uses", ItemUses.of(open));
        model.addAttribute(
                "editable", open.menu().exists(status -> status.action() == Action.SAVE_SECTION && status.allowed()));
        return "evidence";
    }

    @GetMapping({"/cases/{id}/sections/{section}/evidence", "/cases/{id}/sections/{section}/evidence/{item}"})
    String show(
            @PathVariable("id") CandidacyId id,
            @PathVariable("section") String section,
            @PathVariable(name = "item", required = false) Optional<String> item,
            Actor viewer,
            Model model) {
        Screen screen = screen(id, section, item, viewer);
        return screen.show(screen.sheet.saved(), model);
    }

    @PostMapping({"/cases/{id}/sections/{section}/evidence", "/cases/{id}/sections/{section}/evidence/{item}"})
    String save(
            @PathVariable("id") CandidacyId id,
            @PathVariable("section") String section,
            @PathVariable(name = "item", required = false) Optional<String> item,
            @RequestParam(name = "_file", required = false) Optional<MultipartFile> file,
            @RequestParam(name = "_seen", defaultValue = "") String seen,
            Actor viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash)
            throws IOException {
        model.addAttribute("typed", true);
        Screen screen = screen(id, section, item, viewer);
        Entered sent = screen.sheet.fixed(Entered.sent(request.getParameterMap()));
        try {
            boolean kept = file.isPresent()
                    && !file.get().isEmpty()
                    && screen.sheet.blockedBy().isEmpty();
            sent = kept ? screen.sheet.withFile(sent, keep(id, file.get())) : sent;
        } catch (NotAccepted refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            screen.fileFault = words.text("file." + refused.why().name());
            return screen.show(sent, model);
        }
        Map<String, Object> payload = screen.sheet.payload(sent);
        Answer answer = act(
                id, viewer, payload, now -> ItemSheet.tag(now, section, item).equals(seen));
        if (answer instanceof Answer.Done) {
            flash.addFlashAttribute("done", words.text("evidence.saved"));
            return "redirect:" + links.evidence(id.value());
        }
        return refused(answer, screen, sent, response, model);
    }

    private EvidenceFiles.Kept keep(CandidacyId id, MultipartFile file) throws IOException, NotAccepted {
        try (InputStream content = file.getInputStream()) {
            return files.keep(
                    id, Optional.ofNullable(file.getOriginalFilename()).orElse(""), content);
        }
    }

    private String refused(Answer answer, Screen screen, Entered sent, HttpServletResponse response, Model model) {
        if (answer instanceof Answer.Changed changed) {
            response.setStatus(HttpStatus.CONFLICT.value());
            Screen anew = new Screen(new ItemSheet(changed.now(), screen.sheet.section(), screen.sheet.item(), words));
            model.addAttribute("changed", true);
            anew.other = anew.sheet.view(anew.sheet.saved(), List.empty()).fields();
            return anew.show(sent, model);
        }
        if (answer instanceof Answer.Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            screen.faults = refused.why() instanceof Refusal.Invalid invalid ? invalid.faults() : List.empty();
            screen.why = refused.why() instanceof Refusal.Rejected rejected
                    ? rejected.why().reasons()
                    : List.empty();
            return screen.show(sent, model);
        }
        throw new NotFound();
    }

    @GetMapping("/cases/{id}/sections/{section}/evidence/{item}/remove")
    String remove(
            @PathVariable("id") CandidacyId id,
            @PathVariable("section") String section,
            @PathVariable("item") String item,
            Actor viewer,
            Model model) {
        return screen(id, section, Optional.of(item), viewer).showRemoval(model);
    }

    @PostMapping("/cases/{id}/sections/{section}/evidence/{item}/remove")
    String removed(
            @PathVariable("id") CandidacyId id,
            @PathVariable("section") String section,
            @PathVariable("item") String item,
            @RequestParam(name = "_seen", defaultValue = "") String seen,
            Actor viewer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        Screen screen = screen(id, section, Optional.of(item), viewer);
        Map<String, Object> payload = Map.of("section", section, "remove-evidence", java.util.List.of(item));
        Answer answer = act(
                id,
                viewer,
                payload,
                now -> ItemSheet.tag(now, section, Optional.of(item)).equals(seen));
        if (answer instanceof Answer.Done) {
            flash.addFlashAttribute("done", words.text("evidence.removed", item));
            return "redirect:" + links.evidence(id.value());
        }
        boolean refused = answer instanceof Answer.Refused;
        response.setStatus((refused ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT).value());
        screen.why = answer instanceof Answer.Refused no && no.why() instanceof Refusal.Rejected rejected
                ? rejected.why().reasons()
                : List.empty();
        model.addAttribute("changed", !refused);
        return screen.showRemoval(model);
    }

    private Answer act(CandidacyId id, Actor by, Object payload, Predicate<OpenCase> asSeen) {
        return cases.act(Errand.of(id, by, Action.SAVE_SECTION, payload).ifStill(asSeen));
    }

    private Screen screen(CandidacyId id, String section, Optional<String> item, Actor viewer) {
        OpenCase open = cases.open(id, viewer).getOrElseThrow(NotFound::new);
        return new Screen(new ItemSheet(open, section, item, words));
    }

    /** What one person sees of an item. */
    private final class Screen {
        private final ItemSheet sheet;
        private List<FieldFault> faults = List.empty();
        private List<Reason> why = List.empty();
        private String fileFault = "";
        private java.util.List<FieldView> other = java.util.List.of();

        Screen(ItemSheet sheet) {
            this.sheet = sheet;
        }

        String show(Entered entered, Model model) {
            common(model);
            model.addAttribute("form", sheet.view(entered, faults));
            model.addAttribute("hidden", sheet.hidden(entered));
            model.addAttribute("fileFault", fileFault);
            model.addAttribute("other", other);
            model.addAttribute("faulty", !faults.isEmpty() || !why.isEmpty() || !fileFault.isEmpty());
            return "item";
        }

        String showRemoval(Model model) {
            common(model);
            model.addAttribute("item", sheet.stored().getOrElseThrow(NotFound::new));
            model.addAttribute("uses", ItemUses.of(sheet.open()));
            model.addAttribute("faulty", !why.isEmpty());
            return "item-remove";
        }

        private void common(Model model) {
            Option<EvidenceItem> stored = sheet.stored();
            model.addAttribute("open", sheet.open());
            model.addAttribute("section", sheet.section());
            model.addAttribute("stored", stored.getOrNull());
            model.addAttribute("seen", ItemSheet.tag(sheet.open(), sheet.section(), sheet.item()));
            model.addAttribute("refused", reasons.told(sheet.open(), why));
            model.addAttribute("blocked", reasons.told(sheet.open(), sheet.blockedBy()));
        }
    }
}
