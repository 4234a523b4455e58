package io.github.atskit.examples.cli.report;

import io.github.atskit.core.decision.ActionStatus;
import io.github.atskit.core.message.Messages;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.examples.cli.journey.Journey;
import io.github.atskit.examples.cli.journey.Step;
import io.github.atskit.examples.cli.play.Answer;
import io.github.atskit.examples.cli.play.Failure;
import io.github.atskit.examples.cli.play.PlayedJourney;
import io.github.atskit.examples.cli.play.PlayedStep;
import io.github.atskit.examples.cli.report.Colours.Colour;
import java.io.PrintStream;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table for each journey, with the reasons in plain English under what was refused. */
public final class TableReport implements Report {
    private final PrintStream out;
    private final Colours colours;
    private int journeys;
    private int steps;
    private int failures;

    public TableReport(PrintStream out, Colours colours) {
        this.out = out;
        this.colours = colours;
    }

    @Override
    public void journey(PlayedJourney played) {
        Journey journey = played.journey();
        ZoneId zone = journey.definition().resolved().zone();
        out.println(colours.paint(Colour.STRONG, journey.title()));
        out.println(colours.paint(
                Colour.FAINT,
                journey.file() + ", cohort " + journey.definition().ref() + ", times in " + zone));
        out.println();
        out.print(table(played, zone).text());
        out.println();
        out.flush();
        journeys++;
        steps += played.steps().size();
        failures += played.failures();
    }

    @Override
    public void end() {
        String line = journeys + " journeys, " + steps + " steps, " + failures + " expectations failed";
        out.println(colours.paint(failures == 0 ? Colour.DONE : Colour.FAILED, line));
        out.flush();
    }

    private Table table(PlayedJourney played, ZoneId zone) {
        boolean several = played.steps().stream()
                        .map(step -> step.timed().candidacy())
                        .distinct()
                        .count()
                > 1;
        Table table = several
                ? new Table(colours, "time", "candidacy", "actor", "action", "outcome", "stage")
                : new Table(colours, "time", "actor", "action", "outcome", "stage");
        Messages messages = Wording.at(zone);
        played.steps().forEach(step -> tell(step, zone, several, messages, table));
        return table;
    }

    private void tell(PlayedStep step, ZoneId zone, boolean several, Messages messages, Table table) {
        List<String> cells = new ArrayList<>();
        cells.add(Clock.in(zone, step.timed().at()));
        if (several) {
            cells.add(step.timed().candidacy().value());
        }
        cells.add(step.timed().step().head().actor().toString());
        cells.add(step.timed().step() instanceof Step.Do command ? command.name() : "menu");
        cells.add(
                step.answer() instanceof Answer.Shown ? "shown" : step.answer().outcome());
        cells.add(step.stage().orElse("-"));
        Colour colour = step.answer().refused() ? Colour.REFUSED : Colour.DONE;
        table.row(colour, cells.size() - 2, cells);
        notes(step.answer(), messages).forEach(table::note);
        menuNotes(step).forEach(table::note);
        for (Failure failure : step.failures()) {
            table.note(
                    Colour.FAILED,
                    "FAILED in step " + step.number() + ", " + failure.what() + ": expected " + failure.expected()
                            + ", actual " + failure.actual());
        }
    }

    /** What is said under a row: why not and what can be done about it, or what could be better. */
    private static List<String> notes(Answer answer, Messages messages) {
        if (answer instanceof Answer.Rejected rejected) {
            return rejected.why()
                    .reasons()
                    .map(reason -> reason(reason, messages))
                    .asJava();
        }
        if (answer instanceof Answer.Invalid invalid) {
            return invalid.faults().stream()
                    .map(fault ->
                            (fault.path().isEmpty() ? "the payload" : fault.path()) + ": " + messages.fault(fault))
                    .toList();
        }
        if (answer instanceof Answer.Stale stale) {
            return List.of("Somebody else was faster: the candidacy is at revision " + stale.actual() + ", not at "
                    + stale.expected() + ". Look at it again, then try again.");
        }
        if (answer instanceof Answer.Unknown unknown) {
            return List.of("There is no " + unknown.what() + " " + unknown.name() + ".");
        }
        return answer.givenAdvice().stream()
                .map(advice -> "Advice: " + messages.advice(advice))
                .toList();
    }

    static String reason(Reason reason, Messages messages) {
        String remedy = messages.remedy(reason);
        return remedy.isEmpty() ? messages.reason(reason) : messages.reason(reason) + ' ' + remedy;
    }

    /** What may be done, and why not those actions that the journey asks about; all the others would bury them. */
    private static List<String> menuNotes(PlayedStep step) {
        if (!(step.answer() instanceof Answer.Shown shown) || !(step.timed().step() instanceof Step.Menu asked)) {
            return List.of();
        }
        List<String> notes = new ArrayList<>();
        String allowed = shown.menu().stream()
                .filter(ActionStatus::allowed)
                .map(status -> status.action().code())
                .collect(Collectors.joining(", "));
        notes.add(allowed.isEmpty() ? "may do nothing" : "may " + allowed);
        shown.menu().stream()
                .filter(status -> asked.blocked().containsKey(status.action()) && !status.allowed())
                .map(status -> "may not " + status.action().code() + ": "
                        + status.blockedBy().map(reason -> reason.code().code()).mkString(", "))
                .forEach(notes::add);
        return notes;
    }
}
