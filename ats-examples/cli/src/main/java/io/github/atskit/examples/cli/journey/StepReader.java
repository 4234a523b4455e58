package io.github.atskit.examples.cli.journey;

import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.event.EventType;
import io.github.atskit.core.rejection.Advice;
import io.github.atskit.core.rejection.ReasonCode;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Coded;
import io.github.atskit.core.vocabulary.Identifier;
import io.github.atskit.examples.cli.yaml.Faults;
import io.github.atskit.examples.cli.yaml.Forms;
import io.github.atskit.examples.cli.yaml.Keys;
import io.github.atskit.examples.cli.yaml.Node;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the steps of one file. Every key of a step is looked at, also after one was found faulty. */
final class StepReader {
    private static final String SAVE_WORKBOOK = "save-workbook";

    private final Faults faults;
    private final Forms forms;
    private final ExpectReader expectations;
    private final PayloadReader payloads;

    StepReader(PayloadReader payloads, Faults faults) {
        this.payloads = payloads;
        this.faults = faults;
        this.forms = new Forms(faults);
        this.expectations = new ExpectReader(faults);
    }

    JourneyFile.Line read(Node node) {
        Optional<Node.Mapping> map = forms.map(node, "a step, which is a map of at, as, do and so on");
        if (map.isEmpty()) {
            return new JourneyFile.Line(node.at(), node.at(), new When.Illegible(), Optional.empty());
        }
        Keys keys = new Keys(map.get(), faults);
        Optional<Node> at = keys.optional("at");
        When when = at.map(this::when).orElseGet(() -> new When.After(Duration.ZERO));
        Optional<Step> step = keys.has("menu") ? menu(keys) : command(keys);
        keys.noOthers();
        return new JourneyFile.Line(node.at(), at.map(Node::at).orElse(node.at()), when, step);
    }

    private When when(Node node) {
        Optional<When> when = node.tree() instanceof String text ? Times.when(text) : Optional.empty();
        return when.or(() -> forms.refuse(node, Times.INSTANT_OR_WAIT)).orElseGet(When.Illegible::new);
    }

    private Optional<Step> command(Keys keys) {
        Field<CandidacyId> candidacy = candidacy(keys);
        Optional<Actor> actor = keys.required("as").flatMap(this::actor);
        // A step that does nothing and shows nothing lacks one of the two.
        Optional<Node> what = keys.required("do");
        Optional<What> action = what.flatMap(this::action);
        Optional<Step.Payloads> payload = action.flatMap(name -> payload(keys, name));
        Field<Long> revision = field(keys, "expected-revision", forms::count);
        Field<ExpectedOutcome> expect = field(keys, "expect", expectations::outcome);
        Field<StageName> stage = stage(keys);
        Field<List<EventType>> events = field(keys, "events", node -> codes(node, "event", EventType.values()));
        Field<List<Advice>> advice = field(keys, "advice", node -> codes(node, "advice", Advice.values()));
        if (what.isEmpty() || action.isEmpty()) {
            keys.optional("with");
            keys.optional("with-file");
        }
        boolean complete = Field.allLegible(candidacy, revision, expect, stage, events, advice);
        if (!complete || actor.isEmpty() || action.isEmpty() || payload.isEmpty()) {
            return Optional.empty();
        }
        Step.Head head = head(actor.get(), candidacy, expect, stage);
        return Optional.of(new Step.Do(
                head,
                action.get().name(),
                action.get().action(),
                payload.get(),
                revision.value(),
                events.value(),
                advice.value()));
    }

    private Optional<Step> menu(Keys keys) {
        Field<CandidacyId> candidacy = candidacy(keys);
        Optional<Actor> actor = keys.required("menu").flatMap(this::actor);
        Field<List<Action>> allowed = field(keys, "allowed", node -> codes(node, "action", Action.values()));
        Field<Map<Action, List<ReasonCode>>> blocked = field(keys, "blocked", expectations::blocked);
        Field<ExpectedOutcome> expect = field(keys, "expect", this::menuOutcome);
        Field<StageName> stage = stage(keys);
        boolean complete = Field.allLegible(candidacy, allowed, blocked, expect, stage);
        return !complete || actor.isEmpty()
                ? Optional.empty()
                : Optional.of(new Step.Menu(
                        head(actor.get(), candidacy, expect, stage),
                        allowed.value(),
                        blocked.value().orElse(Map.of())));
    }

    private static Step.Head head(
            Actor actor, Field<CandidacyId> candidacy, Field<ExpectedOutcome> expect, Field<StageName> stage) {
        ExpectedOutcome outcome = expect.value().orElseGet(ExpectedOutcome.Accepted::new);
        return new Step.Head(actor, candidacy.value(), outcome, stage.value());
    }

    private Field<CandidacyId> candidacy(Keys keys) {
        return field(keys, "candidacy", this::candidacy);
    }

    Optional<CandidacyId> candidacy(Node node) {
        return node.tree() instanceof String text && Identifier.isWellFormed(text)
                ? Optional.of(new CandidacyId(text))
                : forms.refuse(node, Actors.ID);
    }

    private Optional<Actor> actor(Node node) {
        Optional<String> text = forms.text(node, "ROLE:ID such as participant:p-1");
        Optional<String> fault = text.flatMap(Actors::faultIn);
        fault.ifPresent(what -> faults.add(node.at(), what));
        return fault.isPresent() ? Optional.empty() : text.map(Actors::of);
    }

    /** What a step does: an action, or what stands for several. */
    private record What(String name, Action action) {

        boolean several() {
            return name.equals(SAVE_WORKBOOK);
        }
    }

    private Optional<What> action(Node node) {
        String allowed = Forms.codes(Action.values()) + ", " + SAVE_WORKBOOK;
        Optional<String> name = forms.text(node, allowed);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<Action> action = name.get().equals(SAVE_WORKBOOK)
                ? Optional.of(Action.SAVE_SECTION)
                : Action.of(name.get()).toJavaOptional();
        if (action.isEmpty()) {
            faults.add(node.at(), "unknown action '" + name.get() + "', allowed: " + allowed);
        }
        return action.map(known -> new What(name.get(), known));
    }

    private Optional<Step.Payloads> payload(Keys keys, What what) {
        if (what.several()) {
            return keys.required("with-file").flatMap(payloads::several);
        }
        Optional<Node> with = keys.optional("with");
        Optional<Node> file = keys.optional("with-file");
        return payloads.one(with, file);
    }

    private Optional<ExpectedOutcome> menuOutcome(Node node) {
        Optional<ExpectedOutcome> outcome = expectations.outcome(node);
        boolean fits = outcome.isEmpty()
                || outcome.get() instanceof ExpectedOutcome.Accepted
                || outcome.get() instanceof ExpectedOutcome.Unknown;
        return fits ? outcome : forms.refuse(node, "accepted or unknown, for a menu is never refused otherwise");
    }

    private Field<StageName> stage(Keys keys) {
        return field(keys, "stage", node -> forms.coded(node, "stage", StageName.values()));
    }

    private <T extends Coded> Optional<List<T>> codes(Node node, String what, T[] all) {
        return forms.list(node, "a list of " + Forms.codes(all), item -> forms.coded(item, what, all));
    }

    private static <T> Field<T> field(Keys keys, String key, Function<Node, Optional<T>> reading) {
        Optional<Node> node = keys.optional(key);
        Optional<T> value = node.flatMap(reading);
        return new Field<>(value, node.isEmpty() || value.isPresent());
    }

    /** A key that may be left out, and whether what stands there could be read. */
    private record Field<T>(Optional<T> value, boolean legible) {

        static boolean allLegible(Field<?>... fields) {
            for (Field<?> field : fields) {
                if (!field.legible()) {
                    return false;
                }
            }
            return true;
        }
    }
}
