package io.github.atskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
    private static final Path JOURNEY = Path.of("journeys", "07-deadline-extension-lapse.yaml");
    private static final Path COHORT = Path.of("journeys", "cohorts", "cohort-2022.yaml");

    private final Folder folder;

    CommandsTest(@TempDir Path path) {
        this.folder = new Folder(path);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    '' | Missing command
                    fly | Unmatched argument at index 0: 'fly'
                    play | Missing required parameter: 'FILE'
                    play --format xml x | expected one of [table, json]
                    play --store jdbc:oracle:x x | ats: --store: no store of this kind is known, allowed: memory:, jdbc:h2:
                    play no-such.yaml | no-such.yaml: there is no file 'no-such.yaml', allowed: a YAML file
                    play journeys | journeys: 'journeys' is no file, allowed: a YAML file
                    menu x | Missing required option: '--as=ROLE:ID'
                    menu x --as pupil:p | ats: --as: unknown role 'pupil', allowed: participant,
                    menu x --as mentor:m --at noon | ats: --at: 'noon' is no time, allowed: an instant with an offset
                    menu x --as mentor:m --candidacy c/1 | ats: --candidacy: 'c/1' is no id, allowed: an id of 1
                    menu x --as mentor:m | x: there is no file 'x', allowed: a YAML file
                    standards --edition 2018 | ats: --edition: unknown edition '2018', allowed: 2014, 2022
                    diagram --format svg | expected one of [mermaid, plantuml, dot]
                    consistency | Missing required parameter: 'FILE'
                    consistency no-such.csv | no-such.csv: there is no file 'no-such.csv', allowed: a file of CSV or JSON
                    sample x | Missing required option: '--plan=FILE'
                    allocate --on 2026-01-05 --workbooks x --reviewers journeys | journeys: 'journeys' is no file, allowed: a file of
                    definition no-such.yaml | no-such.yaml: there is no file 'no-such.yaml', allowed: a YAML file
                    """)
    void aWrongCallEndsWithTwoAndSaysWhy(String call, String message) {
        Run run = Run.ats(call.isEmpty() ? new Object[0] : call.split(" "));

        assertThat(run.err()).contains(message);
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "play",
                "menu",
                "standards",
                "rules",
                "words",
                "diagram",
                "definition",
                "forms",
                "consistency",
                "sample",
                "allocate",
                "simulate"
            })
    void everyCommandHasHelp(String command) {
        Run run = Run.ats(command, "--help");

        assertThat(run.out()).startsWith("Usage: ats " + command);
        assertThat(run.status()).isZero();
    }

    @Test
    void helpAndVersionOfTheWhole() {
        assertThat(Run.ats("--help").out()).contains("play", "Exit status: 0");
        assertThat(Run.ats("--version").out()).startsWith("ats ");
    }

    @Test
    void storeInMemoryMayBeNamed() {
        assertThat(Run.ats("play", "--store", "memory:", JOURNEY).status()).isZero();
    }

    @Test
    void menuAfterAJourney() {
        Run run = Run.ats("menu", JOURNEY, "--as", "lead-moderator:lm-1");

        assertThat(run.outLines())
                .startsWith("lead-moderator:lm-1, c-1 (awaiting-reviewer), 2020-12-17 16:00 +00:00")
                .contains("  assign-reviewer         allowed", "  withdraw                blocked")
                .contains(
                        "      role-not-allowed (ATS-001): Your role may not do this. It can be done by: participant, administrator.");
        assertThat(run.status()).isZero();
    }

    @Test
    void menuOfAnotherCandidacyAtALaterTime() {
        Run run = Run.ats(
                "menu", JOURNEY, "--as", "participant:p-2", "--candidacy", "c-2", "--at", "2021-06-01T00:00:00Z");

        assertThat(run.outLines()).startsWith("participant:p-2, c-2 (not-awarded), 2021-06-01 01:00 +01:00");
    }

    @Test
    void menuOfNobodysCandidacyOrBeforeTheLastStep() {
        assertThat(Run.ats("menu", JOURNEY, "--as", "system:s", "--candidacy", "c-3"))
                .isEqualTo(new Run(2, "", "ats: nobody enrolled the candidacy 'c-3', allowed: c-1, c-2\n"));
        assertThat(Run.ats("menu", JOURNEY, "--as", "system:s", "--at", "2020-12-17T15:59:59Z"))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                "ats: --at: 2020-12-17T15:59:59Z is before the last step, allowed: 2020-12-17T16:00:00Z or later\n"));
    }

    @Test
    void menuOfAJourneyThatDidNotHold() {
        Path journey = folder.journey(Folder.ENROL + "    stage: drafting\n");
        Run run = Run.ats("menu", journey, "--as", "participant:p-1");

        assertThat(run.out()).contains("nominate-mentor         allowed");
        assertThat(run.err()).isEqualTo("ats: 1 expectations of the journey failed; play it to see which\n");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void standards() {
        assertThat(Run.ats("standards").outLines()).hasSize(41);
        assertThat(Run.ats("standards", "--edition", "2022").outLines())
                .hasSize(21)
                .contains("  2022:1    values     Scrutinise own practice to raise results");
        List<String> lineage = Run.ats("standards", "--lineage").outLines();
        assertThat(lineage).anyMatch(line -> line.startsWith("  2014:1   2022:1   strong"));
        assertThat(Run.ats("standards", "--lineage", "--edition", "2014").outLines())
                .isEqualTo(lineage);
    }

    @Test
    void rules() {
        assertThat(Run.ats("rules").outLines())
                .anyMatch(line -> line.matches("  ATS-045  .* {2}deadline-passed +S"))
                .anyMatch(line -> line.matches("  ATS-060  .* {2}- +S"));
    }

    @Test
    void wordsForTranslators() {
        assertThat(Run.ats("words").outLines())
                .startsWith("key,en-GB,de")
                .contains("label.action.withdraw,Withdraw,Zurückziehen")
                .contains("reason.no-hold,The candidacy is not on hold.,Das Verfahren ruht nicht.")
                .hasSizeGreaterThan(900);
        assertThat(Run.ats("words", "--only", "label.finding.").outLines())
                .containsExactly(
                        "key,en-GB,de", "label.finding.met,Met,Erfüllt", "label.finding.not-met,Not met,Nicht erfüllt");
    }

    @Test
    void wordsThatAreNotThere() {
        Run run = Run.ats("words", "--only", "labels.");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--only: no key begins with 'labels.'", "label", "help", "reason");
    }

    @ParameterizedTest
    @CsvSource({"mermaid, stateDiagram-v2", "plantuml, @startuml", "dot, digraph"})
    void diagram(String format, String begin) {
        assertThat(Run.ats("diagram", "--format", format).out())
                .startsWith(begin)
                .contains("awaiting");
    }

    @Test
    void mermaidUnlessAskedOtherwise() {
        assertThat(Run.ats("diagram")).isEqualTo(Run.ats("diagram", "--format", "mermaid"));
    }

    @Test
    void definitionWithWarnings() {
        Run run = Run.ats("definition", COHORT);

        assertThat(run.outLines())
                .contains("  calendar.resubmission               2024-05-31 17:00 +01:00")
                .contains("  viva.attempts                       1")
                .anyMatch(line -> line.startsWith("warning: " + COHORT + ":10:16: rounds-without-window: "))
                .endsWith("0 errors, 1 warnings");
        assertThat(run.status()).isZero();
    }

    @Test
    void definitionWithSeveralReviewers() {
        Run run = Run.ats("definition", Path.of("journeys", "cohorts", "cohort-6-two-reviewers.yaml"));

        assertThat(run.outLines())
                .contains("  review.reviewers                    2")
                .contains("  review.reconciliation               all-agree")
                .contains("  review.calibration-days             none")
                .contains("  review.anonymous                    false");
        assertThat(run.status()).isZero();
    }

    @Test
    void definitionWithErrors() {
        Path file = folder.write("c.yaml", Folder.DEFINITION + "viva: {modes: [], attempts: 0}\n");
        Run run = Run.ats("definition", file);

        assertThat(run.outLines()).endsWith("2 errors, 2 warnings");
        assertThat(folder.relative(run.err()).lines())
                .containsExactly(
                        "c.yaml:6:15: viva.modes: No kind of viva is offered.",
                        "c.yaml:6:29: viva.attempts: 0 is too small; the least is 1.");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void definitionThatCannotBeRead() {
        Run run =
                Run.ats("definition", folder.write("c.json", "{\"cohort\": \"x\", \"calendar\": {\"starts\": 2020}}"));

        assertThat(run.out()).isEmpty();
        assertThat(folder.relative(run.err()).lines().map(line -> line.replaceAll(": .*", "")))
                .containsExactly("c.json:1:29", "c.json:1:40");
        assertThat(run.status()).isEqualTo(2);
    }
}
