package io.github.atskit.examples.web.browser;

import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.definition.DefinitionRef;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Role;
import io.github.atskit.examples.web.browser.Story.Step;
import io.github.atskit.examples.web.cases.Answer;
import io.github.atskit.examples.web.cases.Cases;
import io.github.atskit.examples.web.cases.Definitions;
import io.github.atskit.examples.web.cases.Errand;
import java.util.Map;

/**
 * Plays stories with one case.
 *
 * @param visit the host and the browser
 * @param id the case
 * @param cohort the cohort that it is enrolled in
 * @param who whom the names in the stories mean
 */
record Play(Visit visit, String id, String cohort, Map<String, String> who) {

    /** Has every step clicked by whom it belongs to. */
    void click(String story) {
        String signedIn = "";
        for (Step step : read(story)) {
            if (!signedIn.equals(step.persona().toString())) {
                visit.signIn(step.persona());
                signedIn = step.persona().toString();
            }
            desk(step.action()).act(step);
        }
    }

    private Desk desk(Action action) {
        return switch (action) {
            case ENROL -> new CohortBoard(visit, id, cohort);
            case SAVE_SECTION -> new WorkbookDesk(visit, id);
            default -> new Desk(visit, id);
        };
    }

    /** Sends every step through the front door without a browser, for what is not the matter of a test. */
    void hurry(String story) {
        Cases cases = visit.host().part(Cases.class);
        for (Step step : read(story)) {
            Errand errand = Errand.of(new CandidacyId(id), step.by(), step.action(), step.payload());
            Answer answer = step.action() == Action.ENROL
                    ? cases.enrol(errand, cohort(visit.host(), cohort))
                    : cases.act(errand);
            if (!(answer instanceof Answer.Done)) {
                throw new AssertionError(step + " was not done: " + answer);
            }
        }
    }

    private Iterable<Step> read(String story) {
        return Story.read("browser/" + story + ".yaml", visit.host().now(), who).steps();
    }

    static DefinitionRef cohort(RunningHost host, String name) {
        return host.part(Definitions.class).all().stream()
                .filter(definition -> definition.cohort().equals(name))
                .findFirst()
                .orElseThrow()
                .ref();
    }

    /** {@return the stage, as an administrator sees it} */
    StageName stage() {
        return visit.host()
                .part(Cases.class)
                .open(new CandidacyId(id), new Actor("admin-1", Role.ADMINISTRATOR))
                .get()
                .sight()
                .candidacy()
                .stage()
                .name();
    }
}
