package io.github.atskit.examples.cli.play;

import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.decision.ActionStatus;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.core.rejection.ReasonCode;
import io.github.atskit.core.validation.FieldFault;
import io.github.atskit.core.vocabulary.Coded;
import io.github.atskit.examples.cli.journey.ExpectedOutcome;
import io.github.atskit.examples.cli.journey.ExpectedOutcome.ExpectedReason;
import io.github.atskit.examples.cli.journey.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares what happened with what was expected. Each part of an expectation that does not hold counts as one. */
final class Judge {
    private static final String NOT_SHOWN = "no menu, for nobody enrolled the candidacy";

    private final PlayedStep played;
    private final List<Failure> failures = new ArrayList<>();

    private Judge(PlayedStep played) {
        this.played = played;
    }

    static List<Failure> failures(PlayedStep played) {
        Judge judge = new Judge(played);
        Step step = played.timed().step();
        judge.outcome(step.head().expect());
        step.head().stage().ifPresent(judge::stage);
        if (step instanceof Step.Do command) {
            command.events().ifPresent(events -> judge.same("events", codes(events), codes(played.events())));
            command.advice().ifPresent(advice -> judge.same("advice", codes(advice), codes(played.advice())));
        } else if (step instanceof Step.Menu menu) {
            judge.menu(menu);
        }
        return List.copyOf(judge.failures);
    }

    private void outcome(ExpectedOutcome expected) {
        if (!holds(expected)) {
            failures.add(new Failure("outcome", told(expected), told(played.answer(), expected)));
        }
    }

    private boolean holds(ExpectedOutcome expected) {
        Answer answer = played.answer();
        if (expected instanceof ExpectedOutcome.Rejected rejected) {
            return reasonsHold(rejected.reasons(), answer.reasons());
        }
        if (expected instanceof ExpectedOutcome.Invalid invalid) {
            return answer instanceof Answer.Invalid && invalid.paths().equals(paths(answer));
        }
        if (expected instanceof ExpectedOutcome.Stale stale) {
            return answer instanceof Answer.Stale actual && actual.actual().value() == stale.actual();
        }
        return expected instanceof ExpectedOutcome.Unknown ? answer instanceof Answer.Unknown : !answer.refused();
    }

    private static boolean reasonsHold(List<ExpectedReason> expected, List<Reason> actual) {
        if (expected.size() != actual.size()) {
            return false;
        }
        for (int i = 0; i < actual.size(); i++) {
            Reason reason = actual.get(i);
            ExpectedReason wanted = expected.get(i);
            if (reason.code() != wanted.code() || !Parameters.match(wanted.params(), reason)) {
                return false;
            }
        }
        return true;
    }

    private void stage(StageName expected) {
        same("stage", expected.code(), played.stage().orElse("none, for nobody enrolled the candidacy"));
    }

    private void menu(Step.Menu menu) {
        Optional<List<ActionStatus>> shown = played.answer().statuses();
        menu.allowed()
                .ifPresent(actions -> same(
                        "allowed", codes(actions), shown.map(Judge::allowed).orElse(NOT_SHOWN)));
        menu.blocked().forEach((action, codes) -> {
            String actual = shown.map(statuses -> blocked(action, statuses)).orElse(NOT_SHOWN);
            same("blocked " + action.code(), codes(codes), actual);
        });
    }

    private static String allowed(List<ActionStatus> menu) {
        return codes(menu.stream()
                .filter(ActionStatus::allowed)
                .map(ActionStatus::action)
                .toList());
    }

    private static String blocked(Action action, List<ActionStatus> menu) {
        List<ReasonCode> codes = menu.stream()
                .filter(status -> status.action() == action)
                .flatMap(status -> status.blockedBy().asJava().stream().map(Reason::code))
                .toList();
        return codes.isEmpty() ? "allowed" : codes(codes);
    }

    private void same(String what, String expected, String actual) {
        if (!expected.equals(actual)) {
            failures.add(new Failure(what, expected, actual));
        }
    }

    private static String told(ExpectedOutcome expected) {
        if (expected instanceof ExpectedOutcome.Rejected rejected) {
            return "rejected "
                    + list(rejected.reasons().stream().map(Judge::told).toList());
        }
        if (expected instanceof ExpectedOutcome.Invalid invalid) {
            return "invalid " + list(invalid.paths());
        }
        if (expected instanceof ExpectedOutcome.Stale stale) {
            return "stale " + stale.actual();
        }
        return expected instanceof ExpectedOutcome.Unknown ? "unknown" : "accepted";
    }

    private static String told(ExpectedReason reason) {
        return reason.params().isEmpty() ? reason.code().code() : reason.code().code() + ": " + reason.params();
    }

    /** Parameters are told only where the journey asks for some, else they would hide the codes. */
    private static String told(Answer answer, ExpectedOutcome expected) {
        boolean params = expected instanceof ExpectedOutcome.Rejected rejected
                && rejected.reasons().stream()
                        .anyMatch(reason -> !reason.params().isEmpty());
        if (answer instanceof Answer.Rejected rejected) {
            return "rejected "
                    + list(rejected.reasons().stream()
                            .map(reason -> reason.code().code() + (params ? ": " + Parameters.tree(reason) : ""))
                            .toList());
        }
        if (answer instanceof Answer.Invalid) {
            return "invalid " + list(paths(answer));
        }
        return answer instanceof Answer.Stale stale ? "stale " + stale.actual() : answer.outcome();
    }

    private static List<String> paths(Answer answer) {
        return answer.fieldFaults().stream().map(FieldFault::path).toList();
    }

    private static String codes(List<? extends Coded> codes) {
        return list(codes.stream().map(Coded::code).toList());
    }

    private static String list(List<String> items) {
        return '[' + String.join(", ", items) + ']';
    }
}
