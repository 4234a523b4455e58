package io.github.atskit.examples.cli.play;

import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.command.CommandChecks;
import io.github.atskit.core.port.CandidacyLedger;
import io.github.atskit.examples.cli.journey.Journey;
import io.github.atskit.examples.cli.journey.Step;
import io.github.atskit.examples.cli.play.PlayedStep.Attempt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Plays journeys, each on a fresh store. */
public final class Player {
    private final CommandChecks checks;
    private final Supplier<CandidacyLedger> freshStore;

    public Player(CommandChecks checks, Supplier<CandidacyLedger> freshStore) {
        this.checks = checks;
        this.freshStore = freshStore;
    }

    public PlayedJourney play(Journey journey) {
        Session session = new Session(journey.definition(), freshStore.get(), checks);
        List<PlayedStep> steps = new ArrayList<>();
        for (Journey.Timed timed : journey.steps()) {
            session.advanceTo(timed.at());
            steps.add(play(steps.size() + 1, timed, session));
        }
        return new PlayedJourney(journey, List.copyOf(steps), session);
    }

    private static PlayedStep play(int number, Journey.Timed timed, Session session) {
        List<Attempt> attempts = timed.step() instanceof Step.Do command
                ? attempts(number, timed.candidacy(), command, session)
                : List.of(menu(number, timed, session));
        PlayedStep played = new PlayedStep(number, timed, attempts, List.of());
        return new PlayedStep(number, timed, attempts, Judge.failures(played));
    }

    private static Attempt menu(int number, Journey.Timed timed, Session session) {
        Answer answer = session.menu(timed.candidacy(), timed.step().head().actor());
        return new Attempt(Integer.toString(number), "menu", answer, session.read(timed.candidacy()));
    }

    /** Several payloads are played up to the first that is refused. */
    private static List<Attempt> attempts(int number, CandidacyId id, Step.Do command, Session session) {
        List<Attempt> attempts = new ArrayList<>();
        for (Object payload : command.payloads().trees()) {
            // The revision that the sender has seen is that before the first of them.
            Optional<Long> expected = attempts.isEmpty() ? command.expectedRevision() : Optional.empty();
            Answer answer =
                    session.handle(id, command.action(), payload, command.head().actor(), expected);
            String name = command.payloads().several() ? number + "." + (attempts.size() + 1) : "" + number;
            attempts.add(new Attempt(name, command.action().code(), answer, session.read(id)));
            if (answer.refused()) {
                break;
            }
        }
        return List.copyOf(attempts);
    }
}
