package io.github.atskit.examples.cli.play;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.event.EventType;
import io.github.atskit.core.rejection.Advice;
import io.github.atskit.examples.cli.journey.Journey;
import java.util.List;
import java.util.Optional;

/**
 * What became of a step.
 *
 * @param number which step of the journey, from 1
 * @param timed the step
 * @param attempts what was done, in order; one, unless the step stands for several commands
 * @param failures the expectations that did not hold
 */
public record PlayedStep(int number, Journey.Timed timed, List<Attempt> attempts, List<Failure> failures) {

    /**
     * One question put to the programme.
     *
     * @param number the number of the step, or a number of its own such as {@code 7.1}
     * @param action the action by its external name, or {@code menu}
     * @param answer what the programme said
     * @param after the candidacy as it then stood; none where nobody enrolled it
     */
    public record Attempt(String number, String action, Answer answer, Optional<Candidacy> after) {}

    /** {@return what the step comes to: the answer to its last attempt} */
    public Attempt last() {
        return attempts.get(attempts.size() - 1);
    }

    public Answer answer() {
        return last().answer();
    }

    /** {@return the stage after the step; none where nobody enrolled the candidacy} */
    public Optional<String> stage() {
        return last().after().map(candidacy -> candidacy.stage().name().code());
    }

    /** {@return the events of all attempts, in order} */
    public List<EventType> events() {
        return attempts.stream()
                .flatMap(attempt -> attempt.answer().eventTypes().stream())
                .toList();
    }

    public List<Advice> advice() {
        return attempts.stream()
                .flatMap(attempt -> attempt.answer().givenAdvice().stream())
                .toList();
    }

    public boolean held() {
        return failures.isEmpty();
    }
}
