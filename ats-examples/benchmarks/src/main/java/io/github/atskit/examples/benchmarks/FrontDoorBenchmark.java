package io.github.atskit.examples.benchmarks;

import io.github.atskit.core.AtsProgramme;
import io.github.atskit.core.AtsProgrammeBuilder;
import io.github.atskit.core.Receipt;
import io.github.atskit.core.Refusal;
import io.github.atskit.core.Request;
import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.command.CommandChecks;
import io.github.atskit.core.port.DefinitionSource;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.examples.benchmarks.limit.LimitAnswer;
import io.github.atskit.examples.benchmarks.limit.LimitPort;
import io.github.atskit.examples.benchmarks.limit.LimitState;
import io.github.atskit.examples.benchmarks.scenario.Scenario;
import io.vavr.control.Either;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The seventeen commands through the front door, each in an envelope of its own, with a ledger in memory that keeps state and events. The
 * ledger is emptied every {@value #HELD} journeys, on both sides.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 8, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@State(Scope.Thread)
public class FrontDoorBenchmark {
    private static final int HELD = 256;

    private final Journey journey = new Journey(Scenario.straight());
    private final SteppedClock clock = new SteppedClock();
    private final HeldLedger ledger = new HeldLedger();
    private final CandidacyId[] ids = new CandidacyId[HELD];
    private final Actor[] actors = new Actor[journey.commands.length];
    private final LimitPort port = new LimitPort(journey.limitDefinition);
    private AtsProgramme unchecked;
    private AtsProgramme checked;
    private ValidatorFactory factory;
    private int next;

    /** Tells the instant of the command that is played. */
    private static final class SteppedClock implements InstantSource {
        private Instant now = Instant.EPOCH;

        @Override
        public Instant instant() {
            return now;
        }
    }

    /** Builds both front doors, and looks that every way ends in a certificate. */
    @Setup
    public void open() {
        for (int i = 0; i < HELD; i++) {
            ids[i] = new CandidacyId("c-" + i);
        }
        for (int i = 0; i < actors.length; i++) {
            actors[i] = journey.contexts[i].by();
        }
        factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
        Validator validator = factory.getValidator();
        AtsProgrammeBuilder builder = AtsProgramme.builder()
                .ledger(ledger)
                .definitions(DefinitionSource.of(journey.definition))
                .clock(clock);
        unchecked = builder.build();
        checked = builder.checks(CommandChecks.using(validator)).build();
        allReachTheCertificate();
    }

    private void allReachTheCertificate() {
        Scenario.requireCertificate(validationOff());
        Scenario.requireCertificate(validationOn());
        Journey.requireCertificate(limit());
    }

    /** Still so after the measurement. */
    @TearDown
    public void close() {
        allReachTheCertificate();
        factory.close();
    }

    @Benchmark
    public Candidacy validationOff() {
        return play(unchecked);
    }

    @Benchmark
    public Candidacy validationOn() {
        return play(checked);
    }

    private Candidacy play(AtsProgramme programme) {
        CandidacyId id = ids[room()];
        clock.now = journey.contexts[0].at();
        Either<Refusal, Receipt> answer =
                programme.handle(Request.enrolment(id, journey.definition.ref(), journey.enrolment, actors[0]));
        for (int i = 1; i < journey.commands.length; i++) {
            clock.now = journey.contexts[i].at();
            answer = programme.handle(Request.of(id, journey.commands[i], actors[i]));
        }
        return answer.get().candidacy();
    }

    @Benchmark
    public LimitState limit() {
        String id = ids[room()].value();
        LimitAnswer answer = null;
        for (int i = 0; i < journey.limitCommands.length; i++) {
            answer = port.handle(id, journey.limitCommands[i], journey.limitCallers[i]);
        }
        return ((LimitAnswer.Accepted) answer).to();
    }

    private int room() {
        if (next == HELD) {
            ledger.clear();
            port.clear();
            next = 0;
        }
        return next++;
    }
}
