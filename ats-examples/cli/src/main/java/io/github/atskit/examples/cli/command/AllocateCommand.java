package io.github.atskit.examples.cli.command;

import io.github.atskit.core.allocation.Allocation;
import io.github.atskit.core.allocation.AllocationRequest;
import io.github.atskit.core.allocation.AllocationWeights;
import io.github.atskit.core.allocation.Conflict;
import io.github.atskit.core.allocation.ReviewerCapacity;
import io.github.atskit.core.allocation.WorkbookToPlace;
import io.github.atskit.examples.cli.allocation.AllocationCsv;
import io.github.atskit.examples.cli.allocation.AllocationJson;
import io.github.atskit.examples.cli.allocation.AllocationTable;
import io.github.atskit.examples.cli.allocation.ConflictFiles;
import io.github.atskit.examples.cli.allocation.ReviewerFiles;
import io.github.atskit.examples.cli.allocation.WorkbookFiles;
import io.github.atskit.examples.cli.report.Language;
import io.github.atskit.examples.cli.yaml.Faults;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Proposes who reviews what. */
@Command(
        name = "allocate",
        mixinStandardHelpOptions = true,
        versionProvider = AtsCommand.Version.class,
        sortOptions = false,
        description = {
            "Proposes which reviewer gets which workbook, with the reason for each, and for each seat that stays open.",
            "It only proposes: nothing is assigned. Conflicts, absences and capacities are never broken."
        },
        footer = {"", "Exit status: 0 every seat is given out; 1 a seat stays open; 2 the input or the call is wrong."})
final class AllocateCommand implements Callable<Integer> {
    private static final AllocationWeights USUAL = AllocationWeights.DEFAULT;

    private final Terminal terminal;

    @Option(names = "--workbooks", required = true, paramLabel = "FILE", description = "Workbooks, in CSV or JSON.")
    private Path workbooks = Path.of("");

    @Option(names = "--reviewers", required = true, paramLabel = "FILE", description = "Reviewers, in CSV or JSON.")
    private Path reviewers = Path.of("");

    @Option(names = "--conflicts", paramLabel = "FILE", description = "Conflicts of interest, in CSV or JSON.")
    private @Nullable Path conflicts;

    @Option(names = "--on", required = true, paramLabel = "DATE", description = "The day of the allocation.")
    private LocalDate day = LocalDate.EPOCH;

    @Option(names = "--missing-expertise", paramLabel = "COST", description = "For each tag; 1000 unless given.")
    private long missingExpertise = USUAL.missingExpertise();

    @Option(names = "--unevenness", paramLabel = "COST", description = "For uneven loads; 1000 unless given.")
    private long unevenness = USUAL.unevenness();

    @Option(
            names = "--change-of-reviewer",
            paramLabel = "COST",
            description = "For somebody new in a later round; 500 unless given.")
    private long changeOfReviewer = USUAL.changeOfReviewer();

    @Option(names = "--absent-day", paramLabel = "COST", description = "For each day away until due; 50 unless given.")
    private long absentDay = USUAL.absentDay();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES}; table unless given.")
    private Format format = Format.table;

    @Option(names = "--lang", paramLabel = "LANGUAGE", description = "${COMPLETION-CANDIDATES}; en unless given.")
    private Language language = Language.en;

    /** How a proposal is told; named as users write it. */
    enum Format {
        table,
        json,
        csv
    }

    AllocateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        AllocationWeights weights;
        try {
            weights = new AllocationWeights(missingExpertise, unevenness, changeOfReviewer, absentDay);
        } catch (IllegalArgumentException e) {
            return terminal.refuse("the costs make no sense: " + e.getMessage());
        }
        Faults faults = new Faults(Terminal.MOST_FAULTS);
        List<WorkbookToPlace> waiting = new WorkbookFiles(faults).read(workbooks);
        List<ReviewerCapacity> team = new ReviewerFiles(faults).read(reviewers);
        ConflictFiles reader = new ConflictFiles(faults);
        List<Conflict> barriers = conflicts == null ? List.of() : reader.read(conflicts);
        if (!faults.isEmpty()) {
            return terminal.refuse(faults);
        }
        AllocationRequest request = AllocationRequest.builder()
                .day(day)
                .workbooks(io.vavr.collection.List.ofAll(waiting))
                .reviewers(io.vavr.collection.List.ofAll(team))
                .conflicts(io.vavr.collection.List.ofAll(barriers))
                .weights(weights)
                .build();
        request.unmatchedConflicts()
                .forEach(conflict -> terminal.err()
                        .println("warning: " + reader.at(conflict) + ": the conflict of '" + conflict.reviewer()
                                + "' with '" + conflict.id() + "' bars nobody here; is a name misspelt?"));
        Allocation allocation = Allocation.propose(request);
        tell(allocation);
        return allocation.open().isEmpty() ? Terminal.HELD : Terminal.FAILED;
    }

    private void tell(Allocation allocation) {
        switch (format) {
            case table -> new AllocationTable(terminal.out(), terminal.colours(), language).tell(allocation);
            case json -> terminal.out().print(AllocationJson.of(allocation));
            case csv -> AllocationCsv.print(allocation, language, terminal.out());
        }
        terminal.out().flush();
        terminal.err().flush();
    }
}
