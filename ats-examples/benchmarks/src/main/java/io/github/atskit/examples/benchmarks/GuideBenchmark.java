package io.github.atskit.examples.benchmarks;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.command.Enrol;
import io.github.atskit.core.decision.Decider;
import io.github.atskit.core.decision.Transition;
import io.github.atskit.core.event.Event;
import io.github.atskit.core.guide.CaseDocument;
import io.github.atskit.core.guide.Checklist;
import io.github.atskit.core.guide.WorkItem;
import io.github.atskit.core.sight.Happening;
import io.github.atskit.core.sight.Sight;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Role;
import io.github.atskit.examples.benchmarks.limit.LimitCaller;
import io.github.atskit.examples.benchmarks.limit.LimitDocument;
import io.github.atskit.examples.benchmarks.scenario.Scenario;
import io.github.atskit.examples.benchmarks.scenario.Step;
import io.vavr.collection.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a page of one case costs, while the workbook is full and not handed in, and once the certificate is issued. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 8, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@State(Scope.Thread)
public class GuideBenchmark {
    private static final int FULL = 8;

    private final Scenario scenario = Scenario.withModifications();
    private final java.util.List<Candidacy> along = scenario.candidacies();
    private final List<Happening> whole = history(scenario);
    private final Actor participant = new Actor(along.get(0).participant(), Role.PARTICIPANT);
    private final Candidacy full = along.get(FULL);
    private final Candidacy ended = along.get(along.size() - 1);
    private final List<Happening> upToFull = whole.take((int) full.revision());
    private final Context context = scenario.steps().get(FULL).context();
    private final LimitDraft draft = LimitDraft.after(scenario, FULL + 1);
    private final LimitCaller caller = new LimitCaller(participant.id(), Role.PARTICIPANT, context.at());

    static List<Happening> history(Scenario scenario) {
        Decider decider = new Decider();
        java.util.List<Candidacy> along = scenario.candidacies();
        List<Happening> history = List.empty();
        for (int i = 0; i < along.size(); i++) {
            Step step = scenario.steps().get(i);
            var decision = step.command() instanceof Enrol enrol
                    ? decider.enrol(scenario.definition(), Scenario.ID, enrol, step.context())
                    : decider.decide(scenario.definition(), along.get(i - 1), step.command(), step.context());
            history = appended(history, decision.get());
        }
        return history;
    }

    private static List<Happening> appended(List<Happening> history, Transition step) {
        List<Happening> after = history;
        for (Event event : step.events()) {
            after = after.append(new Happening(after.size() + 1L, event, step.context()));
        }
        return after;
    }

    /** The documents are of the whole journey, and the limit's is the library's. */
    @Setup
    public void journeyEndsWell() {
        Scenario.requireCertificate(ended);
        if (documentOfAnEndedCase().timeline().entries().isEmpty()
                || documentOfAFullWorkbook().checklist().steps().isEmpty()) {
            throw new IllegalStateException("a document is empty");
        }
        if (!DocumentLines.of(documentOfAFullWorkbook()).equals(DocumentLines.of(limitOfAFullWorkbook()))) {
            throw new IllegalStateException("the limit shows something else than the library");
        }
    }

    private Sight sight(Candidacy candidacy) {
        return Sight.of(scenario.definition(), candidacy, participant).get();
    }

    @Benchmark
    public CaseDocument documentOfAFullWorkbook() {
        return CaseDocument.of(sight(full), upToFull, context.at());
    }

    @Benchmark
    public LimitDocument limitOfAFullWorkbook() {
        return draft.document(caller);
    }

    @Benchmark
    public CaseDocument documentOfAnEndedCase() {
        return CaseDocument.of(sight(ended), whole, context.at());
    }

    @Benchmark
    public Checklist checklist() {
        return Checklist.of(sight(full), context.at());
    }

    @Benchmark
    public WorkItem workItem() {
        return WorkItem.of(sight(full), context.at());
    }
}
