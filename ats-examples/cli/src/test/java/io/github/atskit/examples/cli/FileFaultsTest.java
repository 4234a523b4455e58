package io.github.atskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every fault of a file is told as {@code file:line:column: what is wrong, what is allowed}, and then nothing is played. */
class FileFaultsTest {
    private final Folder folder;

    FileFaultsTest(@TempDir Path path) {
        this.folder = new Folder(path);
    }

    /** The text stands in for line 9 of a journey whose lines before are without fault. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {as: 'participant:p-1', do: enroll} | 33: unknown action 'enroll', allowed: enrol, request-mentor,
                    {as: 'participant:p-1', do: 5} | 33: '5' (a number) does not fit here, allowed: enrol,
                    {as: 'pupil:p-1', do: lapse} | 10: unknown role 'pupil', allowed: participant, mentor, reviewer,
                    {as: 'p-1', do: lapse} | 10: 'p-1' is no actor, allowed: ROLE:ID such as participant:p-1
                    {as: 'mentor:', do: lapse} | 10: '' is no id, allowed: an id of 1 to 64 letters,
                    {as: 'mentor:m 1', do: lapse} | 10: 'm 1' is no id, allowed: an id of 1 to 64 letters,
                    {as: 'system:s'} | 5: the key 'do' is missing, required here: do
                    {do: lapse} | 5: the key 'as' is missing, required here: as
                    {as: 'system:s', do: lapse, menu: 'system:s'} | 6: unknown key 'as', allowed: at, candidacy, menu,
                    {as: 'system:s', do: lapse, wth: {}} | 33: unknown key 'wth', allowed: at, candidacy, as, do, with,
                    {as: 'system:s', do: lapse, allowed: []} | 33: unknown key 'allowed', allowed: at, candidacy, as,
                    {as: 'system:s', do: lapse, stage: draft} | 40: unknown stage 'draft', allowed: awaiting-mentor,
                    {as: 'system:s', do: lapse, events: [lapsd]} | 42: unknown event 'lapsd', allowed: enrolled,
                    {as: 'system:s', do: lapse, events: lapsed} | 41: 'lapsed' (a text) does not fit here, allowed: a list of
                    {as: 'system:s', do: lapse, advice: [hurry]} | 42: unknown advice 'hurry', allowed: mentor-less-exp
                    {as: 'system:s', do: lapse, candidacy: 5} | 44: '5' (a number) does not fit here, allowed: an id
                    {as: 'system:s', do: lapse, expect: acepted} | 41: unknown outcome 'acepted', allowed: accepted,
                    {as: 'system:s', do: lapse, expect: rejected} | 41: 'rejected' (a text) does not fit here, allowed:
                    {as: 'system:s', do: lapse, expect: {refused: []}} | 42: unknown outcome 'refused', allowed: accepted,
                    {as: 'system:s', do: lapse, expect: {rejected: []}} | 52: a list does not fit here, allowed: a list of codes, at
                    {as: 'system:s', do: lapse, expect: {rejected: [on-hld]}} | 53: unknown code 'on-hld', allowed: role-not-
                    {as: 'system:s', do: lapse, expect: {rejected: [{on-hld: {}}]}} | 54: unknown code 'on-hld', allowed: role-
                    {as: 'system:s', do: lapse, expect: {rejected: [on-hold: 5]}} | 62: '5' (a number) does not fit here, allowed: a map of
                    {as: 'system:s', do: lapse, expect: {invalid: [7]}} | 52: '7' (a number) does not fit here, allowed: a path
                    {as: 'system:s', do: lapse, expect: {stale: x}} | 49: 'x' (a text) does not fit here, allowed: a whole
                    {as: 'system:s', do: lapse, expect: {stale: 1, rejected: []}} | 41: a map does not fit here, allowed: accepted,
                    {as: 'system:s', do: lapse, expected-revision: -1} | 52: '-1' (a number) does not fit here, allowed: a whole
                    {as: 'system:s', do: lapse, at: tomorrow} | 37: 'tomorrow' (a text) does not fit here, allowed: an instant
                    {as: 'system:s', do: lapse, at: 2020-01-07} | 37: '2020-01-07' (a text) does not fit here, allowed: an
                    {as: 'system:s', do: lapse, at: 2020-01-07T09:00:00} | 37: '2020-01-07T09:00:00' (a text) does not fit here,
                    {as: 'system:s', do: lapse, at: +1w} | 37: '+1w' (a text) does not fit here, allowed: an instant
                    {as: 'system:s', do: lapse, at: +1.5h} | 37: '+1.5h' (a text) does not fit here, allowed: an instant
                    {as: 'system:s', do: lapse, at: 2020-01-06T08:59:59Z} | 37: the time goes backwards to 2020-01-06T08:59:59Z, allowed: 2020-01-06T09:00:00Z or later
                    {as: 'system:s', do: lapse, with-file: no.yaml} | 44: there is no file 'no.yaml', allowed: a YAML file
                    {as: 'system:s', do: lapse, with-file: .} | 44: '' is no file, allowed: a YAML file
                    {as: 'system:s', do: save-workbook} | 5: the key 'with-file' is missing, required here: with-file
                    {as: 'system:s', do: save-workbook, with-file: list.yaml, with: {}} | 63: unknown key 'with', allowed:
                    {menu: 'system:s', expect: {stale: 1}} | 32: a map does not fit here, allowed: accepted or unknown,
                    {menu: 'system:s', allowed: [fly]} | 34: unknown action 'fly', allowed: enrol,
                    {menu: 'system:s', blocked: {fly: [on-hold]}} | 34: unknown action 'fly', allowed: enrol,
                    {menu: 'system:s', blocked: {lapse: [held]}} | 42: unknown code 'held', allowed: role-not-allowed,
                    {as: 'system:s', do: lapse, with: {a: 1, a: 2}} | 46: the key 'a' stands twice, allowed: each key once
                    {as: 'system:s', do: lapse, <<: {stage: drafting}} | 33: unknown key '<<', allowed: at, candidacy,
                    {as: !actor 'system:s', do: lapse} | 10: 'system:s' is no value of the tag !actor, allowed: values
                    lapse | 5: 'lapse' (a text) does not fit here, allowed: a step, which is a map
                    """)
    void faultsOfAStep(String step, String fault) {
        folder.write("list.yaml", "- {section: impact}\n");
        Run run = Run.ats("play", folder.journey(Folder.ENROL + "  - " + step + "\n"));

        assertThat(run.out()).isEmpty();
        assertThat(folder.relative(run.err()).replace(folder.path().toString(), ""))
                .startsWith("journey.yaml:9:" + fault);
        assertThat(run.status()).isEqualTo(2);
    }

    /** A journey as a whole; the place is that of the first fault. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    journey: [A]\\ncandidacy: c-1\\ndefinition: cohort.yaml\\nsteps: STEPS | 1:10: a list does not fit here, allowed: the title
                    \\n# x\\ncandidacy: c-1\\ndefinition: cohort.yaml\\nsteps: STEPS | 3:1: the key 'journey' is missing, required here
                    journey: A\\ncandidacy: c-1\\ndefinition: cohort.yaml | 1:1: the key 'steps' is missing, required here: steps
                    journey: A\\ncandidacy: c-1\\nsteps: STEPS | 1:1: the key 'definition' is missing, required here: definition
                    journey: A\\ndefinition: cohort.yaml\\nsteps: STEPS | 1:1: the key 'candidacy' is missing, required here:
                    journey: A\\ncandidacy: c-1\\ndefinition: cohort.yaml\\nsteps: [] | 1:1: a journey without steps, allowed: at least
                    journey: A\\ncandidacy: c-1\\ndefinition: no.yaml\\nsteps: STEPS | 3:13: there is no file 'no.yaml', allowed: a YAML
                    journey: A\\ncandidacy: c-1\\ngiven: no.yaml\\nsteps: STEPS | 3:8: there is no file 'no.yaml', allowed: a YAML file
                    journey: A\\ncandidacy: c-1\\ndefinition: cohort.yaml\\nstep: 5\\nsteps: STEPS | 4:1: unknown key 'step', allowed: journey,
                    journey: A\\ncandidacy: c-1\\ndefinition: cohort.yaml\\nsteps: [{menu: 'system:s'}] | 4:9: the first step needs an instant
                    journey: A\\ncandidacy: c-1\\ndefinition: cohort.yaml\\nsteps: [{menu: 'system:s', at: +1d}] | 4:32: the first step needs
                    journey: A\\ncandidacy: c-1\\ndefinition: cohort.yaml\\nsteps: STEPS\\n---\\nb: 1 | 6:1: a second document, allowed: one document in each file
                    journey: 'A\\n | 2:1: no YAML: found unexpected end of stream, allowed: YAML 1.2
                    journey: A\\ndefinition: {preset: ats-2019, cohort: x, calendar: {starts: 2020-01-06, submission: 2020-12-04}}\\nsteps: STEPS\\ncandidacy: c-1 | 2:22: preset: this is none of the values allowed: ats-2018, ats-2020, ats-2021
                    journey: A\\ndefinition: {cohort: x}\\nsteps: STEPS\\ncandidacy: c-1 | 2:13: calendar: this is missing
                    journey: A\\ndefinition: {cohort: x, calendar: {starts: 2020-01-06}}\\nsteps: STEPS\\ncandidacy: c-1 | 2:35: calendar.submission: this is missing
                    journey: A\\ndefinition: {cohort: x, vivas: {}, calendar: {starts: 2020-01-06, submission: 2020-12-04}}\\nsteps: STEPS\\ncandidacy: c-1 | 2:25: vivas: there is no such name; allowed are: preset,
                    journey: A\\ndefinition: {cohort: 5, calendar: {starts: 2020-01-06, submission: 2020-12-04}}\\nsteps: STEPS\\ncandidacy: c-1 | 2:22: cohort: a text is needed here
                    journey: A\\ndefinition: {cohort: x, viva: {panel: [lead-moderator, judge]}, calendar: {starts: 2020-01-06, submission: 2020-12-04}}\\nsteps: STEPS\\ncandidacy: c-1 | 2:39: viva.panel: There is no role "judge"; allowed are: participant
                    journey: A\\ndefinition: {cohort: x, calendar: {starts: 2020-01-06, submission: 2019-12-04}}\\nsteps: STEPS\\ncandidacy: c-1 | 2:68: calendar.submission: 2019-12-04 does not come after 2020-01-06.
                    steps | 1:1: 'steps' (a text) does not fit here, allowed: a journey, which is a map
                    `` | 1:1: the file is empty, allowed: one document
                    """)
    void faultsOfAJourney(String text, String fault) {
        folder.write("cohort.yaml", Folder.DEFINITION);
        String steps = "[{at: 2020-01-06T09:00:00Z, menu: 'system:s', expect: unknown}]";
        Path journey = folder.write("journey.yaml", text.replace("\\n", "\n").replace("STEPS", steps));
        Run run = Run.ats("play", journey);

        assertThat(run.out()).isEmpty();
        assertThat(folder.relative(run.err())).startsWith("journey.yaml:" + fault);
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void allFaultsOfAllFilesAreToldOnceAndNothingIsPlayed() {
        folder.write("cohort.yaml", Folder.DEFINITION.replace("ats-2020", "ats-1920") + "verson: 2\n");
        String outer = "journey: A\ngiven: inner.yaml\nsteps:\n  - {do: fly}\n";
        folder.write("inner.yaml", Folder.HEAD + Folder.ENROL + "  - {at: yesterday, menu: you}\n");
        folder.write("sound.yaml", Folder.HEAD.replace("cohort", "other") + Folder.ENROL);
        folder.write("other.yaml", Folder.DEFINITION);
        Run run = Run.ats(
                "play",
                folder.path().resolve("sound.yaml"),
                folder.write("outer.yaml", outer),
                folder.write("again.yaml", outer));

        assertThat(run.out()).isEmpty();
        assertThat(folder.relative(run.err()).lines().map(line -> line.replaceAll(": .*", "")))
                .containsExactly(
                        "cohort.yaml:1:9",
                        "cohort.yaml:6:1",
                        "inner.yaml:9:10",
                        "inner.yaml:9:27",
                        "outer.yaml:4:5",
                        "outer.yaml:4:10",
                        "again.yaml:4:5",
                        "again.yaml:4:10");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void anIncludeLoopIsToldWhereItCloses() {
        String steps = "steps: [{at: 2020-01-06T09:00:00Z, menu: 'system:s'}]\n";
        folder.write("b.yaml", "journey: B\ngiven: a.yaml\n" + steps);
        Run run = Run.ats("play", folder.write("a.yaml", "journey: A\ngiven: b.yaml\n" + steps));

        assertThat(folder.relative(run.err()))
                .isEqualTo(
                        "b.yaml:2:8: include loop a.yaml > b.yaml > a.yaml, allowed: a file that does not lead back\n");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void timeGoesOnAfterTheGivenSteps() {
        folder.journey(Folder.ENROL);
        Run run = Run.ats(
                "play",
                folder.write(
                        "outer.yaml",
                        "journey: A\ngiven: journey.yaml\nsteps:\n  - {at: 2020-01-05T09:00:00Z, menu: 'system:s'}\n"));

        assertThat(folder.relative(run.err())).startsWith("outer.yaml:4:10: the time goes backwards");
    }

    @Test
    void aPayloadFileThatIsNoYamlIsAFaultOfThatFile() {
        folder.write("payload.yaml", "reason: {\n");
        folder.write("workbook.yaml", "section: introduction\n");
        String steps = "  - {as: 'participant:p-1', do: withdraw, with-file: payload.yaml}\n"
                + "  - {as: 'participant:p-1', do: save-workbook, with-file: workbook.yaml}\n";
        Run run = Run.ats("play", folder.journey(Folder.ENROL + steps));

        assertThat(folder.relative(run.err()).lines())
                .anyMatch(line -> line.startsWith("payload.yaml:2:1: no YAML: "))
                .contains(
                        "workbook.yaml:1:1: a map does not fit here, allowed: a list of save-section payloads, at least one")
                .hasSize(2);
    }

    @Test
    void bytesThatAreNotUtf8() throws IOException {
        Path journey = folder.path().resolve("journey.yaml");
        Files.write(journey, new byte[] {'a', ':', '\n', ' ', (byte) 0xE9, '\n'});

        assertThat(folder.relative(Run.ats("play", journey).err()))
                .isEqualTo("journey.yaml:2:2: not UTF-8, allowed: a file in UTF-8\n");
    }

    @Test
    void fiftyAliasesAreAllowed() {
        String fifty = "    with: {reason: &r so, more: [" + "*r, ".repeat(49) + "*r]}\n";
        String withdraw = Folder.ENROL + "  - as: participant:p-1\n    do: withdraw\n    expect: {invalid: [more]}\n";

        assertThat(Run.ats("play", folder.journey(withdraw + fifty)).status()).isZero();
        Run run = Run.ats("play", folder.journey(withdraw + fifty.replace("*r]", "*r, *r]")));
        assertThat(run.err()).contains("too many aliases, allowed: 50");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void aliasesDoNotMultiplyWithoutEnd() {
        StringBuilder bomb = new StringBuilder("    with:\n      a0: &a0 [x, x, x]\n");
        for (int i = 1; i <= 16; i++) {
            bomb.append("      a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
        }
        Run run = Run.ats("play", folder.journey(Folder.ENROL + "  - as: system:s\n    do: lapse\n" + bomb));

        assertThat(run.err()).contains("the aliases make the file too large");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void aValueCannotContainItself() {
        Run run = Run.ats("play", folder.journey(Folder.ENROL + "  - {as: 'system:s', do: lapse, with: &w {w: *w}}\n"));

        assertThat(folder.relative(run.err())).startsWith("journey.yaml:9:39: the value contains itself");
    }
}
