package io.github.atskit.examples.benchmarks;

import io.github.atskit.core.decision.ActionStatus;
import io.github.atskit.core.decision.Requirement;
import io.github.atskit.core.guide.CaseDocument;
import io.github.atskit.core.guide.Checklist;
import io.github.atskit.core.guide.CoverageMatrix;
import io.github.atskit.core.guide.Deadlines;
import io.github.atskit.core.guide.ImpactPairs;
import io.github.atskit.core.guide.Progress;
import io.github.atskit.core.guide.Timeline;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.examples.benchmarks.limit.LimitAnswer;
import io.github.atskit.examples.benchmarks.limit.LimitDocument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A document written out line by line, the library's and the limit's alike, so that they can be compared. */
final class DocumentLines {
    private final List<String> lines = new ArrayList<>();

    private DocumentLines() {}

    private void line(@Nullable Object... figures) {
        lines.add(Arrays.stream(figures).map(String::valueOf).collect(Collectors.joining(" | ")));
    }

    static List<String> of(CaseDocument document) {
        DocumentLines written = new DocumentLines();
        written.line(
                document.id().value(),
                document.viewer().id(),
                document.at(),
                document.round(),
                document.hold().getOrNull());
        for (ActionStatus status : document.menu()) {
            written.line("menu", status.action(), codes(status));
        }
        for (Checklist.Step step : document.checklist().steps()) {
            written.line("step", step.action(), step.by().asJava(), step.open(), step.leadsOn());
            step.requirements().forEach(written::requirement);
        }
        document.checklist()
                .waitingFor()
                .forEach(who -> written.line("waits", who.role(), who.person().getOrNull()));
        written.progress(document.progress());
        document.coverage().rows().forEach(written::row);
        document.coverage().columns().forEach(written::column);
        document.deadlines().dates().forEach(written::date);
        document.timeline().entries().forEach(written::entry);
        document.impact().pairs().forEach(written::pair);
        document.rounds().forEach(round -> written.line("round", round.round()));
        return written.lines;
    }

    static List<String> of(LimitDocument document) {
        DocumentLines written = new DocumentLines();
        written.line(
                document.id(), document.viewer().person(), document.viewer().at(), document.round(), document.hold());
        for (LimitDocument.Status status : document.menu()) {
            written.line("menu", status.action(), codes(status));
        }
        for (LimitDocument.Step step : document.steps()) {
            written.line("step", step.action(), List.of(step.by()), step.open(), step.leadsOn());
            step.asked().forEach(written::requirement);
        }
        document.waitingFor().forEach(who -> written.line("waits", who.role(), who.person()));
        written.progress(document.progress(), document.rows().length);
        Arrays.asList(document.rows()).forEach(written::row);
        Arrays.asList(document.columns()).forEach(written::column);
        document.dates().forEach(date -> written.line("date", date.name(), date.at(), date.binding(), date.passed()));
        Arrays.asList(document.timeline()).forEach(written::entry);
        document.impact().forEach(written::pair);
        return written.lines;
    }

    // The library's.

    private static List<String> codes(ActionStatus status) {
        return status.blockedBy().map(Reason::code).map(code -> code.code()).asJava();
    }

    private void requirement(Requirement asked) {
        line(
                "asks",
                asked.code(),
                asked.rule(),
                asked.where().getOrNull(),
                figures(asked.params().toJavaMap()),
                asked.met());
    }

    private void progress(Progress progress) {
        for (Progress.OfSection of : progress.sections()) {
            line("section", of.section(), of.required(), of.optional(), of.evidence());
        }
        line("rated", progress.rated(), "evidenced", progress.evidenced());
        progress.next()
                .forEach(next -> line(
                        "next",
                        next.action(),
                        next.meets().map(Requirement::code).getOrNull(),
                        next.meets().flatMap(Requirement::where).getOrNull()));
    }

    private void row(CoverageMatrix.Row row) {
        line(
                "row",
                row.standard(),
                row.mandatory(),
                row.chosen(),
                row.rated(),
                row.evidence().asJava(),
                row.asked());
    }

    private void column(CoverageMatrix.Column column) {
        line(
                "column",
                column.evidence(),
                column.section(),
                column.standards().asJava(),
                column.alone().asJava(),
                column.overloaded());
    }

    private void date(Deadlines.DueDate date) {
        line("date", date.name(), date.at(), date.binding(), date.passed());
    }

    private void entry(Timeline.Entry entry) {
        line(
                "entry",
                entry.place(),
                entry.type(),
                entry.at(),
                entry.role(),
                entry.person().getOrNull(),
                figures(entry.params().toJavaMap()));
    }

    private void pair(ImpactPairs.Pair pair) {
        line("pair", pair.part(), pair.index().getOrElse(-1), pair.standards().asJava(), pair.since());
        pair.answers()
                .forEach(answer -> line(
                        "answer", answer.kind(), answer.where(), answer.index().getOrElse(-1)));
    }

    // The limit's.

    private static List<String> codes(LimitDocument.Status status) {
        return status.blockedBy().stream()
                .map(LimitAnswer.Reason::code)
                .map(code -> code.code())
                .toList();
    }

    private void requirement(LimitDocument.Asked asked) {
        line("asks", asked.code(), asked.rule(), asked.where(), figures(asked.figures()), asked.met());
    }

    private void progress(LimitDocument.Progress progress, int standards) {
        for (LimitDocument.OfSection of : progress.sections()) {
            line(
                    "section",
                    of.section(),
                    of.required() + " of " + of.ofRequired(),
                    of.optional() + " of " + of.ofOptional(),
                    of.evidence());
        }
        line(
                "rated",
                progress.rated() + " of " + standards,
                "evidenced",
                progress.evidenced() + " of " + progress.asked());
        LimitDocument.Next next = progress.next();
        if (next != null) {
            LimitDocument.Asked meets = next.meets();
            line("next", next.action(), meets == null ? null : meets.code(), meets == null ? null : meets.where());
        }
    }

    private void row(LimitDocument.Row row) {
        line("row", row.standard(), row.mandatory(), row.chosen(), row.rated(), row.evidence(), row.asked());
    }

    private void column(LimitDocument.Column column) {
        line(
                "column",
                column.evidence(),
                column.section(),
                Arrays.toString(column.standards()),
                Arrays.toString(column.alone()),
                column.overloaded());
    }

    private void entry(LimitDocument.Entry entry) {
        line("entry", entry.place(), entry.type(), entry.at(), entry.role(), entry.person(), figures(entry.params()));
    }

    private void pair(LimitDocument.Pair pair) {
        line("pair", pair.part(), pair.index(), Arrays.toString(pair.standards()), pair.since());
        pair.answers().forEach(answer -> line("answer", answer.kind(), answer.where(), answer.index()));
    }

    // Both.

    private static Map<String, String> figures(Map<String, Object> figures) {
        Map<String, String> sorted = new TreeMap<>();
        figures.forEach((name, figure) -> sorted.put(name, figure(figure)));
        return sorted;
    }

    private static String figure(Object figure) {
        if (figure instanceof int[] numbers) {
            return Arrays.toString(numbers);
        }
        return figure instanceof io.vavr.collection.List<?> list ? list.asJava().toString() : figure.toString();
    }
}
