package io.github.atskit.examples.web.page;

import io.github.atskit.core.Refusal;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.decision.ActionStatus;
import io.github.atskit.core.form.Form;
import io.github.atskit.core.form.Forms;
import io.github.atskit.core.port.CommandId;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.core.validation.FieldFault;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.examples.web.cases.Answer;
import io.github.atskit.examples.web.cases.Cases;
import io.github.atskit.examples.web.cases.Errand;
import io.github.atskit.examples.web.cases.NotFound;
import io.github.atskit.examples.web.cases.OpenCase;
import io.github.atskit.examples.web.cases.Tag;
import io.github.atskit.examples.web.form.Drawing;
import io.github.atskit.examples.web.form.Entered;
import io.github.atskit.examples.web.form.FormView;
import io.github.atskit.examples.web.form.Payload;
import io.github.atskit.examples.web.words.Words;
import io.vavr.collection.List;
import io.vavr.control.Option;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Any action of the menu: its form, and what comes of sending it. */
@Controller
final class ActionPage {
    private final Cases cases;
    private final Words words;
    private final Reasons reasons;
    private final Map<Action, ActionHelp> helps;

    ActionPage(Cases cases, Words words, Reasons reasons, java.util.List<ActionHelp> helps) {
        this.cases = cases;
        this.words = words;
        this.reasons = reasons;
        this.helps = helps.stream().collect(Collectors.toMap(ActionHelp::action, Function.identity()));
    }

    @GetMapping("/cases/{id}/do/{action}")
    String show(@PathVariable("id") CandidacyId id, @PathVariable("action") String code, Actor viewer, Model model) {
        OpenCase open = cases.open(id, viewer).getOrElseThrow(NotFound::new);
        ActionHelp help = help(open, code);
        Sheet sheet = new Sheet(open, help, UUID.randomUUID().toString());
        return sheet.show(sheet.drawing(help.filled(open)), List.empty(), model);
    }

    @PostMapping("/cases/{id}/do/{action}")
    String send(
            @PathVariable("id") CandidacyId id,
            @PathVariable("action") String code,
            @RequestParam("_add") Optional<String> add,
            @RequestParam("_remove") Optional<String> remove,
            @RequestParam(name = "_seen", defaultValue = "") String seen,
            @RequestParam("_once") CommandId once,
            Actor viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        model.addAttribute("typed", true);
        OpenCase open = cases.open(id, viewer).getOrElseThrow(NotFound::new);
        ActionHelp help = help(open, code);
        Sheet sheet = new Sheet(open, help, once.value());
        Entered sent = Entered.sent(request.getParameterMap());
        Map<String, Object> payload = sheet.payload(remove.map(sent::without).orElse(sent));
        Drawing drawing = sheet.drawing(Entered.of(payload));
        if (add.isPresent() || remove.isPresent()) {
            return sheet.show(
                    add.map(wanted -> sheet.added(Entered.of(payload), wanted)).orElse(drawing), List.empty(), model);
        }
        Answer answer = cases.act(Errand.of(id, viewer, help.action(), payload)
                .ifStill(now -> Tag.of(help.seen(now)).equals(seen))
                .named(Option.some(once)));
        if (answer instanceof Answer.Done done) {
            flash.addFlashAttribute("done", words.text("action.done", words.label(help.action())));
            flash.addFlashAttribute("advice", done.advice().map(words::advice).asJava());
            return "redirect:" + done.after().map(help::after).getOrElse("/cases");
        }
        if (answer instanceof Answer.Changed changed) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("changed", true);
            Sheet anew = new Sheet(changed.now(), help, once.value());
            return anew.show(anew.drawing(Entered.of(payload)), List.empty(), model);
        }
        if (answer instanceof Answer.Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return sheet.show(drawing.faulty(faults(refused.why())), why(refused.why()), model);
        }
        throw new NotFound();
    }

    private static List<FieldFault> faults(Refusal refusal) {
        return refusal instanceof Refusal.Invalid invalid ? invalid.faults() : List.empty();
    }

    private static List<Reason> why(Refusal refusal) {
        return refusal instanceof Refusal.Rejected rejected ? rejected.why().reasons() : List.empty();
    }

    private ActionHelp help(OpenCase open, String code) {
        Action action = Action.of(code)
                .filter(wanted -> open.menu().exists(status -> status.action() == wanted))
                .getOrElseThrow(NotFound::new);
        return helps.getOrDefault(action, () -> action);
    }

    /** A form of a case on the screen of one person. */
    private final class Sheet {
        private final OpenCase open;
        private final ActionHelp help;
        private final String once;
        private final Form form;

        Sheet(OpenCase open, ActionHelp help, String once) {
            this.open = open;
            this.help = help;
            this.once = once;
            this.form = Forms.of(open.sight().definition()).form(help.action());
        }

        Map<String, Object> payload(Entered entered) {
            return Payload.of(
                    form.fields(), entered, open.sight().definition().calendar().zone());
        }

        Drawing drawing(Entered entered) {
            return Drawing.of(form, open.sight().definition(), words)
                    .offering(help.choices(open))
                    .filled(entered);
        }

        /** A new row at the end of a list; what follows a tilde tells what it is for. */
        Drawing added(Entered before, String wanted) {
            int end = wanted.indexOf('~');
            String list = end < 0 ? wanted : wanted.substring(0, end);
            String row = list + '[' + before.rows(list).size() + ']';
            return drawing(before).withRow(list, help.row(open, row, end < 0 ? "" : wanted.substring(end + 1)));
        }

        String show(Drawing drawing, List<Reason> why, Model model) {
            List<Reason> blockedBy = open.menu()
                    .find(status -> status.action() == help.action())
                    .map(ActionStatus::blockedBy)
                    .getOrElse(List.empty());
            model.addAttribute("open", open);
            model.addAttribute("action", help.action());
            FormView view = drawing.view();
            model.addAttribute("form", view);
            model.addAttribute("faulty", !why.isEmpty() || !view.faults().isEmpty());
            model.addAttribute("blocked", reasons.told(open, blockedBy));
            model.addAttribute("refused", reasons.told(open, why, view));
            model.addAttribute("seen", Tag.of(help.seen(open)));
            model.addAttribute("once", once);
            help.show(open, model);
            return help.template();
        }
    }
}
