package io.github.atskit.examples.cli.play;

import io.github.atskit.core.Refusal;
import io.github.atskit.core.candidacy.Revision;
import io.github.atskit.core.decision.ActionStatus;
import io.github.atskit.core.event.EventType;
import io.github.atskit.core.rejection.Advice;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.core.rejection.Rejection;
import io.github.atskit.core.validation.FieldFault;
import java.util.List;
import java.util.Optional;

/** What the programme answered. */
public sealed interface Answer {

    /** {@return the outcome by its name in journeys} */
    String outcome();

    /** It was done. */
    record Accepted(List<EventType> events, List<Advice> advice) implements Answer {
        @Override
        public String outcome() {
            return "accepted";
        }
    }

    /** A menu was shown. */
    record Shown(List<ActionStatus> menu) implements Answer {
        @Override
        public String outcome() {
            return "accepted";
        }
    }

    /** The rules said no. */
    record Rejected(Rejection why) implements Answer {
        @Override
        public String outcome() {
            return "rejected";
        }
    }

    /** The payload is faulty. */
    record Invalid(List<FieldFault> faults) implements Answer {
        @Override
        public String outcome() {
            return "invalid";
        }
    }

    /** Somebody else was faster. */
    record Stale(Revision expected, Revision actual) implements Answer {
        @Override
        public String outcome() {
            return "stale";
        }
    }

    /** There is no such thing. */
    record Unknown(String what, String name) implements Answer {
        @Override
        public String outcome() {
            return "unknown";
        }
    }

    /** {@return an answer that says no} */
    static Answer of(Refusal refusal) {
        return refusal.fold(new Refusal.Cases<Answer>() {
            @Override
            public Answer invalid(Refusal.Invalid invalid) {
                return new Invalid(invalid.faults().asJava());
            }

            @Override
            public Answer rejected(Refusal.Rejected rejected) {
                return new Rejected(rejected.why());
            }

            @Override
            public Answer stale(Refusal.Stale stale) {
                return new Stale(stale.expected(), stale.actual());
            }

            @Override
            public Answer unknown(Refusal.Unknown unknown) {
                return new Unknown(unknown.what(), unknown.name());
            }
        });
    }

    default boolean refused() {
        return !(this instanceof Accepted) && !(this instanceof Shown);
    }

    default List<EventType> eventTypes() {
        return this instanceof Accepted accepted ? accepted.events() : List.of();
    }

    default List<Advice> givenAdvice() {
        return this instanceof Accepted accepted ? accepted.advice() : List.of();
    }

    default List<Reason> reasons() {
        return this instanceof Rejected rejected ? rejected.why().reasons().asJava() : List.of();
    }

    default List<FieldFault> fieldFaults() {
        return this instanceof Invalid invalid ? invalid.faults() : List.of();
    }

    default Optional<List<ActionStatus>> statuses() {
        return this instanceof Shown shown ? Optional.of(shown.menu()) : Optional.empty();
    }
}
