package io.github.atskit.examples.web.page;

import io.github.atskit.core.command.Action;
import io.github.atskit.core.decision.Requirement;
import io.github.atskit.core.decision.RequirementCode;
import io.github.atskit.core.guide.Checklist;
import io.github.atskit.core.review.ModificationRequest;
import io.github.atskit.examples.web.cases.OpenCase;
import io.github.atskit.examples.web.form.Choice;
import io.github.atskit.examples.web.form.Choices;
import io.github.atskit.examples.web.words.Words;
import io.vavr.collection.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Handing the workbook in: all that is asked for, and a response to each request that awaits one. */
@Component
final class SubmitWorkbook implements ActionHelp {
    private final Words words;

    SubmitWorkbook(Words words) {
        this.words = words;
    }

    @Override
    public Action action() {
        return Action.SUBMIT_WORKBOOK;
    }

    @Override
    public Object seen(OpenCase open) {
        return List.of(
                open.sight().candidacy().stage(),
                open.sight().candidacy().workbook().digest());
    }

    @Override
    public Choices choices(OpenCase open) {
        List<ModificationRequest> requests =
                open.events().flatMap(ReviewsPage::released).flatMap(ReviewsPage.Released::requests);
        return Choices.NONE.with(
                "responses",
                steps(open)
                        .flatMap(Checklist.Step::requirements)
                        .filter(asked -> asked.code() == RequirementCode.REQUEST_ANSWERED)
                        .flatMap(Requirement::where)
                        .map(id -> choice(id, requests))
                        .asJava());
    }

    private Choice choice(String id, List<ModificationRequest> requests) {
        return new Choice(
                id,
                requests.find(request -> request.id().equals(id))
                        .map(request -> words.text("submit.response", id, request.request()))
                        .getOrElse(id));
    }

    private static List<Checklist.Step> steps(OpenCase open) {
        return Checklist.of(open.sight(), open.now()).steps().filter(step -> step.action() == Action.SUBMIT_WORKBOOK);
    }

    @Override
    public String template() {
        return "submission";
    }

    @Override
    public void show(OpenCase open, Model model) {
        model.addAttribute("steps", steps(open));
    }
}
