package io.github.atskit.examples.benchmarks.store;

import io.github.atskit.core.AtsProgramme;
import io.github.atskit.core.Receipt;
import io.github.atskit.core.Refusal;
import io.github.atskit.core.Request;
import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.command.Enrol;
import io.github.atskit.core.port.CandidacyLedger;
import io.github.atskit.core.port.DefinitionSource;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Role;
import io.github.atskit.examples.benchmarks.scenario.Scenario;
import io.github.atskit.examples.benchmarks.scenario.Step;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;

/** Takes candidacies through a scenario by the front door, each with a participant of its own. For one thread. */
final class Traveller {
    private final Scenario scenario;
    private final List<Step> steps;
    private final AtsProgramme programme;
    private Instant now = Instant.EPOCH;

    Traveller(Scenario scenario, List<Step> steps, CandidacyLedger ledger) {
        this.scenario = scenario;
        this.steps = steps;
        this.programme = AtsProgramme.builder()
                .ledger(ledger)
                .definitions(DefinitionSource.of(scenario.definition()))
                .clock(() -> now)
                .build();
    }

    /**
     * A candidacy and its participant; the texts of both are as long for every one.
     *
     * @param candidacy the id of the candidacy
     * @param participant the id of the participant
     */
    record Name(String candidacy, String participant) {
        private static final int FIRST = 10_000_000;

        static Name of(int number) {
            return new Name("c-" + (FIRST + number), "p-" + (FIRST + number));
        }
    }

    int commands() {
        return steps.size();
    }

    /** Takes one candidacy from enrolment to certificate. */
    void travel(Name name) {
        for (int i = 0; i < steps.size(); i++) {
            step(name, i);
        }
    }

    /** Hands in one command; it has to be accepted. */
    Candidacy step(Name name, int index) {
        Step step = steps.get(index);
        now = step.context().at();
        Either<Refusal, Receipt> answer = programme.handle(request(name, step));
        return answer.getOrElseThrow(refusal -> new IllegalStateException(refusal.toString()))
                .candidacy();
    }

    private Request request(Name name, Step step) {
        CandidacyId id = new CandidacyId(name.candidacy());
        Actor by = step.context().by();
        if (step.command() instanceof Enrol enrol) {
            Enrol own = new Enrol(name.participant(), enrol.entry(), enrol.waiver());
            return Request.enrolment(id, scenario.definition().ref(), own, by);
        }
        return Request.of(
                id, step.command(), by.role() == Role.PARTICIPANT ? new Actor(name.participant(), by.role()) : by);
    }
}
