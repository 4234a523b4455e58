package io.github.atskit.examples.web.desk;

import io.github.atskit.core.candidacy.ReviewStage;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.event.EventType;
import io.github.atskit.examples.web.cases.OpenCase;
import io.github.atskit.examples.web.form.Choices;
import io.github.atskit.examples.web.form.Entered;
import io.github.atskit.examples.web.page.ActionHelp;
import org.springframework.ui.Model;

/**
 * The moderator's forms: above them the reviews side by side, beside them the workbook.
 *
 * @param action the action
 * @param targets what requests can point at
 */
record ModeratingHelp(Action action, Targets targets) implements ActionHelp {

    @Override
    public Choices choices(OpenCase open) {
        return Choices.NONE.with("modifications[].target", targets.of(open));
    }

    /** What the moderator starts from is what the reviews together come to; fields that the form does not have are left out by it. */
    @Override
    public Entered filled(OpenCase open) {
        return open.sight().candidacy().stage() instanceof ReviewStage.InModeration moderated
                ? Entered.of(ReviewTree.of(moderated.review()))
                : Entered.NOTHING;
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
        model.addAttribute(
                "sampled",
                open.document()
                        .timeline()
                        .entries()
                        .filter(entry -> entry.type() == EventType.REVIEW_SAMPLED)
                        .lastOption()
                        .getOrNull());
        model.addAttribute(
                "reviews", open.sight().candidacy().reviewing().reviews().asJava());
    }
}
