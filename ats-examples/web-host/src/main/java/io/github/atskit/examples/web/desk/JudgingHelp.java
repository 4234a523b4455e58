package io.github.atskit.examples.web.desk;

import io.github.atskit.core.command.Action;
import io.github.atskit.examples.web.cases.OpenCase;
import io.github.atskit.examples.web.form.Choices;
import io.github.atskit.examples.web.form.Entered;
import io.github.atskit.examples.web.page.ActionHelp;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The reviewer's form: beside it the workbook, above it what was asked for in earlier rounds and what came of it. */
@Component
final class JudgingHelp implements ActionHelp {
    private final Targets targets;

    JudgingHelp(Targets targets) {
        this.targets = targets;
    }

    @Override
    public Action action() {
        return Action.RECORD_REVIEW;
    }

    @Override
    public Choices choices(OpenCase open) {
        return Choices.NONE.with("modifications[].target", targets.of(open));
    }

    @Override
    public Entered row(OpenCase open, String row, String about) {
        return Entered.NOTHING.with(row + ".id", Targets.newId(open)).with(row + ".target", about);
    }

    @Override
    public String template() {
        return "desk/judge";
    }

    @Override
    public void show(OpenCase open, Model model) {
        model.addAttribute("rounds", open.document().rounds().asJava());
    }
}
