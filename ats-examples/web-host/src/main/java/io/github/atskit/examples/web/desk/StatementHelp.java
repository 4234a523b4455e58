package io.github.atskit.examples.web.desk;

import io.github.atskit.core.command.Action;
import io.github.atskit.core.mentoring.Statement;
import io.github.atskit.examples.web.cases.OpenCase;
import io.github.atskit.examples.web.form.Entered;
import io.github.atskit.examples.web.page.ActionHelp;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The mentor's statement: beside it the workbook that it speaks of, which has to be still the same when it is sent. */
@Component
final class StatementHelp implements ActionHelp {
    @Override
    public Action action() {
        return Action.WRITE_STATEMENT;
    }

    @Override
    public Entered filled(OpenCase open) {
        return Entered.of(open.sight()
                .candidacy()
                .mentoring()
                .statement()
                .map(Statement::text)
                .map(text -> Map.of("text", text))
                .getOrNull());
    }

    @Override
    public Object seen(OpenCase open) {
        return open.sight().candidacy().workbook().digest();
    }

    @Override
    public String after(OpenCase open) {
        return "/cases/" + open.id().value() + "/mentoring";
    }

    @Override
    public String template() {
        return "desk/judge";
    }

    @Override
    public void show(OpenCase open, Model model) {
        model.addAttribute("duties", Duty.of(open));
    }
}
