package io.github.atskit.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.guide.CaseDocument;
import io.github.atskit.core.sight.Sight;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Role;
import io.github.atskit.examples.benchmarks.limit.LimitCaller;
import io.github.atskit.examples.benchmarks.limit.LimitPage;
import io.github.atskit.examples.benchmarks.scenario.Scenario;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A limit that shows less would be no limit: a draft's document has to be the library's, figure by figure. */
class DocumentsAgreeTest {
    private static final Actor PARTICIPANT = new Actor("p-1", Role.PARTICIPANT);
    private static final Instant IN_TIME = Instant.parse("2021-05-21T09:00:00Z");

    @Test
    void ofEveryDraftOfBothJourneysFigureByFigure() {
        for (Scenario scenario : List.of(Scenario.straight(), Scenario.withModifications(), Scenario.brief())) {
            List<Candidacy> along = scenario.candidacies();
            int drafts = 0;
            for (int i = 0; i < along.size(); i++) {
                if (along.get(i).stage().name() == StageName.DRAFTING) {
                    CaseDocument library = CaseDocument.of(
                            Sight.of(scenario.definition(), along.get(i), PARTICIPANT)
                                    .get(),
                            GuideBenchmark.history(scenario)
                                    .take((int) along.get(i).revision()),
                            IN_TIME);
                    List<String> limit = DocumentLines.of(LimitDraft.after(scenario, i + 1)
                            .document(new LimitCaller("p-1", Role.PARTICIPANT, IN_TIME)));
                    assertThat(limit).as("after %s commands", i + 1).isEqualTo(DocumentLines.of(library));
                    drafts++;
                }
            }
            assertThat(drafts).isGreaterThan(6);
        }
    }

    @Test
    void ofStrangersAndOfOtherStagesAreLeftOutByTheLimit() {
        Scenario scenario = Scenario.straight();
        LimitDraft draft = LimitDraft.after(scenario, 8);
        LimitDraft ended = LimitDraft.after(scenario, scenario.steps().size());
        LimitCaller stranger = new LimitCaller("p-2", Role.PARTICIPANT, IN_TIME);
        assertThat(LimitPage.of(draft.programme(), draft.now(), draft.history(), stranger))
                .isNull();
        assertThatThrownBy(() -> ended.document(new LimitCaller("p-1", Role.PARTICIPANT, IN_TIME)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
