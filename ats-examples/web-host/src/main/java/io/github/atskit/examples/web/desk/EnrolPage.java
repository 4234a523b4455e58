package io.github.atskit.examples.web.desk;

import io.github.atskit.core.Refusal;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.command.CommandReader;
import io.github.atskit.core.command.Enrol;
import io.github.atskit.core.definition.EntryFinding;
import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.core.form.Form;
import io.github.atskit.core.form.Forms;
import io.github.atskit.core.port.CommandId;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.core.validation.FieldFault;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.examples.web.cases.Answer;
import io.github.atskit.examples.web.cases.Cases;
import io.github.atskit.examples.web.cases.Definitions;
import io.github.atskit.examples.web.cases.Errand;
import io.github.atskit.examples.web.cases.NotFound;
import io.github.atskit.examples.web.form.Choices;
import io.github.atskit.examples.web.form.Drawing;
import io.github.atskit.examples.web.form.Entered;
import io.github.atskit.examples.web.form.Payload;
import io.github.atskit.examples.web.page.Told;
import io.github.atskit.examples.web.words.Words;
import io.vavr.collection.List;
import io.vavr.control.Option;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Enrols somebody in a cohort. What is known of them can be judged first, criterion by criterion, without enrolling anybody. */
@Controller
final class EnrolPage {
    private final Cases cases;
    private final Definitions definitions;
    private final Words words;
    private final Staff staff;

    EnrolPage(Cases cases, Definitions definitions, Words words, Staff staff) {
        this.cases = cases;
        this.definitions = definitions;
        this.words = words;
        this.staff = staff;
    }

    @GetMapping("/board/{cohort}/enrol")
    String show(@PathVariable("cohort") String cohort, Actor viewer, Model model) {
        Sheet sheet = new Sheet(admitted(cohort, viewer), UUID.randomUUID().toString(), "");
        return sheet.show(sheet.drawing(Entered.NOTHING), model);
    }

    @PostMapping("/board/{cohort}/enrol")
    String send(
            @PathVariable("cohort") String cohort,
            @RequestParam("_case") String typed,
            @RequestParam("_once") CommandId once,
            @RequestParam("_judge") Optional<String> judge,
            @RequestParam("_add") Optional<String> add,
            @RequestParam("_remove") Optional<String> remove,
            Actor viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        Sheet sheet = new Sheet(admitted(cohort, viewer), once.value(), typed.strip());
        Entered sent = Entered.sent(request.getParameterMap());
        Map<String, Object> payload = sheet.payload(remove.map(sent::without).orElse(sent));
        Drawing drawing = sheet.drawing(Entered.of(payload));
        if (add.isPresent() || remove.isPresent()) {
            return sheet.show(drawing.withRow(add.orElse("")), model);
        }
        List<FieldFault> faults = CommandReader.read(Action.ENROL, payload).fold(wrong -> wrong, read -> List.empty());
        model.addAttribute("findings", sheet.judged(payload).asJava());
        if (judge.isPresent()) {
            return sheet.show(drawing.faulty(faults), model);
        }
        Option<CandidacyId> id = sheet.id();
        if (id.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("idFault", words.text("enrol.case-fault"));
            return sheet.show(drawing.faulty(faults), model);
        }
        Answer answer = cases.enrol(
                Errand.of(id.get(), viewer, Action.ENROL, payload).named(Option.some(once)), sheet.definition.ref());
        if (answer instanceof Answer.Done done) {
            flash.addFlashAttribute("done", words.text("action.done", words.label(Action.ENROL)));
            flash.addFlashAttribute("advice", done.advice().map(words::advice).asJava());
            return "redirect:"
                    + done.after().map(open -> "/cases/" + open.id().value()).getOrElse("/board/" + cohort);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        Refusal why = ((Answer.Refused) answer).why();
        if (why instanceof Refusal.Rejected rejected) {
            model.addAttribute("refused", told(rejected.why().reasons()));
        }
        return sheet.show(drawing.faulty(why instanceof Refusal.Invalid invalid ? invalid.faults() : faults), model);
    }

    /** There is no case yet, and so no place to link to. */
    private java.util.List<Told> told(List<Reason> why) {
        return why.map(reason ->
                        new Told(reason.rule().id(), words.reason(reason), words.remedy(reason), java.util.List.of()))
                .asJava();
    }

    /** The newest definition of a cohort, for somebody whose role may enrol. */
    private ProgrammeDefinition admitted(String cohort, Actor viewer) {
        if (!Table.isFor(Action.ENROL, viewer.role())) {
            throw new NotFound();
        }
        return definitions.all().stream()
                .filter(definition -> definition.cohort().equals(cohort))
                .reduce((older, newer) -> newer)
                .orElseThrow(NotFound::new);
    }

    /** The form as it is on the screen of one person. */
    private final class Sheet {
        private final ProgrammeDefinition definition;
        private final String once;
        private final String typed;
        private final Form form;

        Sheet(ProgrammeDefinition definition, String once, String typed) {
            this.definition = definition;
            this.once = once;
            this.typed = typed;
            this.form = Forms.of(definition).form(Action.ENROL);
        }

        Option<CandidacyId> id() {
            try {
                return Option.some(new CandidacyId(typed));
            } catch (IllegalArgumentException impossible) {
                return Option.none();
            }
        }

        Map<String, Object> payload(Entered entered) {
            return Payload.of(form.fields(), entered, definition.calendar().zone());
        }

        Drawing drawing(Entered entered) {
            return Drawing.of(form, definition, words)
                    .offering(Choices.NONE.with("participant", staff.choices("participant")))
                    .filled(entered);
        }

        /** Judged as far as what was typed can be read; nothing where it cannot. */
        List<EntryFinding> judged(Map<String, Object> payload) {
            return CommandReader.read(Action.ENROL, payload)
                    .toOption()
                    .map(command -> (Enrol) command)
                    .map(enrol -> definition
                            .entry()
                            .judge(enrol.entry(), definition.calendar().starts()))
                    .getOrElse(List.empty());
        }

        String show(Drawing drawing, Model model) {
            model.addAttribute("cohort", definition.cohort());
            model.addAttribute("definition", definition);
            model.addAttribute("action", Action.ENROL);
            model.addAttribute("form", drawing.view());
            model.addAttribute("caseId", typed.isEmpty() ? "case-" + once.substring(0, 8) : typed);
            model.addAttribute("once", once);
            if (!model.containsAttribute("refused")) {
                model.addAttribute("refused", java.util.List.of());
            }
            return "desk/enrol";
        }
    }
}
