package io.github.atskit.examples.benchmarks;

import io.github.atskit.examples.benchmarks.limit.Limit;
import io.github.atskit.examples.benchmarks.limit.LimitAnswer;
import io.github.atskit.examples.benchmarks.limit.LimitCaller;
import io.github.atskit.examples.benchmarks.limit.LimitCommand;
import io.github.atskit.examples.benchmarks.limit.LimitDefinition;
import io.github.atskit.examples.benchmarks.limit.LimitDocument;
import io.github.atskit.examples.benchmarks.limit.LimitPage;
import io.github.atskit.examples.benchmarks.limit.LimitState;
import io.github.atskit.examples.benchmarks.limit.Translation;
import io.github.atskit.examples.benchmarks.scenario.Scenario;
import io.github.atskit.examples.benchmarks.scenario.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A draft as the limit has it: the case after some commands of a scenario, and its events. */
record LimitDraft(LimitDefinition programme, LimitState now, LimitDocument.Told[] history) {

    /** The case after so many commands; the first one is the enrolment. */
    static LimitDraft after(Scenario scenario, int commands) {
        LimitDefinition programme = Translation.of(scenario.definition());
        List<LimitDocument.Told> history = new ArrayList<>();
        LimitState now = null;
        for (Step step : scenario.steps().subList(0, commands)) {
            LimitCaller by = Translation.of(step.context());
            LimitCommand command = Translation.of(step.command());
            LimitAnswer answer = now == null
                    ? Limit.enrol(programme, Scenario.ID.value(), (LimitCommand.Enrol) command, by)
                    : Limit.decide(programme, now, command, by);
            LimitAnswer.Accepted accepted = (LimitAnswer.Accepted) answer;
            history.add(new LimitDocument.Told(accepted.event(), by));
            if (accepted.consequence() != null) {
                history.add(new LimitDocument.Told(accepted.consequence(), by));
            }
            now = accepted.to();
        }
        return new LimitDraft(programme, Objects.requireNonNull(now), history.toArray(LimitDocument.Told[]::new));
    }

    LimitDocument document(LimitCaller viewer) {
        return Objects.requireNonNull(LimitPage.of(programme, now, history, viewer));
    }
}
