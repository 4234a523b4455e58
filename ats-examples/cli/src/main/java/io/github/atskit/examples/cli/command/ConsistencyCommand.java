package io.github.atskit.examples.cli.command;

import io.github.atskit.core.agreement.AgreementPlan;
import io.github.atskit.core.agreement.Scale;
import io.github.atskit.core.consistency.ConsistencyReport;
import io.github.atskit.core.consistency.FindingScale;
import io.github.atskit.core.consistency.JudgementTable;
import io.github.atskit.core.consistency.Period;
import io.github.atskit.core.consistency.ReportSettings;
import io.github.atskit.examples.cli.consistency.JsonOfReport;
import io.github.atskit.examples.cli.consistency.PageReport;
import io.github.atskit.examples.cli.consistency.ReportParts;
import io.github.atskit.examples.cli.consistency.TerminalReport;
import io.github.atskit.examples.cli.report.Language;
import io.github.atskit.examples.cli.reviews.JudgementTables;
import io.github.atskit.examples.cli.yaml.Faults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells how alike reviewers judge. */
@Command(
        name = "consistency",
        mixinStandardHelpOptions = true,
        versionProvider = AtsCommand.Version.class,
        sortOptions = false,
        description = {
            "Tells how alike reviewers judge: agreement, moderation, severity, change with time, turnaround.",
            "It describes and never judges. Nothing is told about fewer than five people."
        },
        footer = {"", "Exit status: 0 the report is made; 2 the input or the call is wrong."})
final class ConsistencyCommand implements Callable<Integer> {
    private static final AgreementPlan USUAL = AgreementPlan.standard();

    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Reviews, a row for each judgement, in CSV or JSON.")
    private List<Path> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES}; table unless given.")
    private Format format = Format.table;

    @Option(names = "--html", paramLabel = "FILE", description = "Writes one page with charts, too.")
    private @Nullable Path html;

    @Option(names = "--seed", paramLabel = "NUMBER", description = "What all chance follows from; 1 unless given.")
    private long seed = USUAL.seed();

    @Option(
            names = "--replicates",
            paramLabel = "COUNT",
            description = "Samples for each interval, 0 for no intervals; 2000 unless given.")
    private int replicates = USUAL.replicates();

    @Option(names = "--period", paramLabel = "PERIOD", description = "month or quarter; month unless given.")
    private String period = Period.MONTH.code();

    @Option(
            names = "--findings",
            paramLabel = "NAME",
            split = ",",
            description = "What may be found, from lenient to strict; met,not-met unless given.")
    private List<String> findings = FindingScale.MET_OR_NOT.findings().asJava();

    @Option(
            names = "--not-met-from",
            paramLabel = "NAME",
            description = "The first finding that counts as not met; the last of them unless given.")
    private @Nullable String notMetFrom;

    @Option(names = "--ordinal", description = "Findings that are far apart count for more disagreement.")
    private boolean ordinal;

    @Option(names = "--lang", paramLabel = "LANGUAGE", description = "${COMPLETION-CANDIDATES}; en unless given.")
    private Language language = Language.en;

    /** How a report is told; named as users write it. */
    enum Format {
        table,
        json
    }

    ConsistencyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Optional<Period> known = Period.of(period).toJavaOptional();
        if (known.isEmpty()) {
            return terminal.refuse("--period: unknown period '" + period + "', allowed: month, quarter");
        }
        ReportSettings settings;
        FindingScale scale;
        try {
            scale = scale();
            settings = settings(known.get());
        } catch (IllegalArgumentException e) {
            return terminal.refuse("these settings make no sense: " + e.getMessage());
        }
        if (html != null && isRead(html)) {
            return terminal.refuse("--html: '" + html + "' holds the reviews, and a page would take their place");
        }
        Faults faults = new Faults(Terminal.MOST_FAULTS);
        Progress progress = new Progress(terminal);
        Optional<JudgementTable> table = new JudgementTables(scale, faults).read(files, progress::step);
        progress.end();
        return table.isEmpty() ? terminal.refuse(faults) : tell(ConsistencyReport.of(table.get(), settings));
    }

    private boolean isRead(Path page) {
        return files.stream().anyMatch(file -> {
            try {
                return Files.isSameFile(file, page);
            } catch (IOException e) {
                // One of the two is not there.
                return false;
            }
        });
    }

    private FindingScale scale() {
        String from = notMetFrom == null ? findings.get(findings.size() - 1) : notMetFrom;
        return new FindingScale(io.vavr.collection.List.ofAll(findings), from);
    }

    private ReportSettings settings(Period of) {
        return ReportSettings.builder()
                .plan(AgreementPlan.builder().seed(seed).replicates(replicates).build())
                .period(of)
                .scale(ordinal ? Scale.ORDINAL : Scale.NOMINAL)
                .build();
    }

    private int tell(ConsistencyReport report) {
        ReportParts parts = ReportParts.of(report, language);
        if (html != null) {
            try {
                Files.writeString(html, PageReport.html(parts));
            } catch (NoSuchFileException e) {
                return terminal.refuse("--html: '" + html + "' cannot be written (no such folder)");
            } catch (IOException e) {
                return terminal.refuse("--html: '" + html + "' cannot be written (" + e.getMessage() + ")");
            }
        }
        if (format == Format.json) {
            terminal.out().print(JsonOfReport.of(report, language.messages()));
        } else {
            new TerminalReport(terminal.out(), terminal.colours()).tell(parts);
        }
        terminal.out().flush();
        return Terminal.HELD;
    }
}
