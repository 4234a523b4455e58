package io.github.atskit.examples.benchmarks;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.command.Command;
import io.github.atskit.core.command.Enrol;
import io.github.atskit.core.decision.Decider;
import io.github.atskit.core.decision.Transition;
import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.examples.benchmarks.limit.Limit;
import io.github.atskit.examples.benchmarks.limit.LimitAnswer;
import io.github.atskit.examples.benchmarks.limit.LimitCaller;
import io.github.atskit.examples.benchmarks.limit.LimitCommand;
import io.github.atskit.examples.benchmarks.limit.LimitDefinition;
import io.github.atskit.examples.benchmarks.limit.LimitStage;
import io.github.atskit.examples.benchmarks.limit.LimitState;
import io.github.atskit.examples.benchmarks.limit.Translation;
import io.github.atskit.examples.benchmarks.scenario.Scenario;
import io.github.atskit.examples.benchmarks.scenario.Step;
import java.util.List;

/** A scenario laid out for playing by the library and by the limit, with room to keep every event that either tells. */
final class Journey {
    final ProgrammeDefinition definition;
    final Enrol enrolment;
    final Command[] commands;
    final Context[] contexts;

    final LimitDefinition limitDefinition;
    final LimitCommand[] limitCommands;
    final LimitCaller[] limitCallers;

    private final Decider decider = new Decider();
    private final Object[] kept;

    Journey(Scenario scenario) {
        List<Step> steps = scenario.steps();
        this.definition = scenario.definition();
        this.enrolment = (Enrol) steps.get(0).command();
        this.commands = steps.stream().map(Step::command).toArray(Command[]::new);
        this.contexts = steps.stream().map(Step::context).toArray(Context[]::new);
        this.limitDefinition = Translation.of(definition);
        this.limitCommands =
                steps.stream().map(step -> Translation.of(step.command())).toArray(LimitCommand[]::new);
        this.limitCallers =
                steps.stream().map(step -> Translation.of(step.context())).toArray(LimitCaller[]::new);
        this.kept = new Object[2 * commands.length];
    }

    /** Plays every command, through decide and evolve; a refusal would throw. */
    Candidacy play() {
        Transition first =
                decider.enrol(definition, Scenario.ID, enrolment, contexts[0]).get();
        Candidacy now = keep(0, first);
        for (int i = 1; i < commands.length; i++) {
            now = keep(
                    i, decider.decide(definition, now, commands[i], contexts[i]).get());
        }
        return now;
    }

    private Candidacy keep(int i, Transition transition) {
        kept[2 * i] = transition.event();
        kept[2 * i + 1] = transition.consequence();
        return transition.to();
    }

    /** The same by the limit. */
    LimitState playLimit() {
        LimitState now = keepLimit(
                0,
                Limit.enrol(
                        limitDefinition, Scenario.ID.value(), (LimitCommand.Enrol) limitCommands[0], limitCallers[0]));
        for (int i = 1; i < limitCommands.length; i++) {
            now = keepLimit(i, Limit.decide(limitDefinition, now, limitCommands[i], limitCallers[i]));
        }
        return now;
    }

    private LimitState keepLimit(int i, LimitAnswer answer) {
        LimitAnswer.Accepted accepted = (LimitAnswer.Accepted) answer;
        kept[2 * i] = accepted.event();
        kept[2 * i + 1] = accepted.consequence();
        return accepted.to();
    }

    /** The candidacy of the limit after so many commands. */
    LimitState limitAfter(int steps) {
        LimitState now = keepLimit(
                0,
                Limit.enrol(
                        limitDefinition, Scenario.ID.value(), (LimitCommand.Enrol) limitCommands[0], limitCallers[0]));
        for (int i = 1; i < steps; i++) {
            now = keepLimit(i, Limit.decide(limitDefinition, now, limitCommands[i], limitCallers[i]));
        }
        return now;
    }

    static void requireCertificate(LimitState state) {
        if (!(state.stage() instanceof LimitStage.Awarded awarded) || awarded.certificate() == null) {
            throw new IllegalStateException("a journey ended at " + state.stage());
        }
    }

    /** The place of the first command of a kind. */
    int indexOf(Class<? extends Command> kind) {
        for (int i = 0; i < commands.length; i++) {
            if (kind.isInstance(commands[i])) {
                return i;
            }
        }
        throw new IllegalArgumentException("no " + kind.getSimpleName());
    }
}
