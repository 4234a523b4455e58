package io.github.atskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands under {@code with} is judged by the programme; files are put together before. */
class PayloadsTest {
    private static final String MENTOR =
            "  - {as: 'participant:p-1', do: nominate-mentor, with: {mentor: m-1, relation: colleague, "
                    + "more-experienced: true, mentoring-programme: true}}\n";

    private final Folder folder;

    PayloadsTest(@TempDir Path path) {
        this.folder = new Folder(path);
    }

    @Test
    void aKeyUnderWithReplacesTheWholeValueOfThatKey() {
        folder.write(
                "mentor.yaml",
                "{mentor: m-1, relation: colleague, more-experienced: false, mentoring-programme: true}");
        String steps = Folder.ENROL
                + "  - {as: 'participant:p-1', do: nominate-mentor, with-file: mentor.yaml, "
                + "with: {more-experienced: true}, advice: []}\n"
                + "  - {as: 'participant:p-1', do: nominate-mentor, with-file: mentor.yaml, "
                + "advice: [mentor-less-experienced]}\n"
                + "  - {as: 'participant:p-1', do: nominate-mentor, with-file: mentor.yaml, with: {mentor: {a: 1}}, "
                + "expect: {invalid: [mentor]}}\n";

        assertThat(Run.ats("play", folder.journey(steps)).outLines())
                .last()
                .isEqualTo("1 journeys, 4 steps, 0 expectations failed");
    }

    @Test
    void aWorkbookIsSavedUpToTheFirstPayloadThatIsRefused() {
        folder.write("workbook.yaml", """
                - {section: introduction, parts: {motivation: Mine.}}
                - {section: impact, parts: {quality-strategy: Ours.}}
                - {section: impact, parts: {kind: none}}
                - {section: introduction, parts: {motivation: Never saved.}}
                """);
        String step = "  - {as: 'participant:p-1', do: save-workbook, with-file: workbook.yaml, "
                + "expect: {rejected: [part-unknown]}, events: [section-saved, section-saved]}\n";
        Run run = Run.ats("play", "--format=json", folder.journey(Folder.ENROL + MENTOR + step));

        assertThat(run.status()).isZero();
        assertThat(run.outLines()).hasSize(5);
        assertThat(run.outLines().subList(2, 5).stream()
                        .map(PayloadsTest::brief)
                        .toList())
                .isEqualTo(List.of("3.1 accepted 3", "3.2 accepted 4", "3.3 rejected 4"));
    }

    private static String brief(String json) {
        return json.replaceAll(
                ".*\"step\":\"([0-9.]+)\".*\"outcome\":\"([a-z]+)\".*\"revision\":([0-9]+),.*", "$1 $2 $3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "with: {reason: 5}",
                "with: {reason: so, raison: so}",
                "with: [1]",
                "with: so",
                "with: {}",
                "with:",
                "at: +0s"
            })
    void whatIsWrongUnderWithIsAnAnswerAndNoFaultOfTheFile(String with) {
        Run run = Run.ats(
                "play", folder.journey(Folder.ENROL + "  - as: participant:p-1\n    do: withdraw\n    " + with + "\n"));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("expected accepted, actual invalid [");
    }

    @Test
    void theCoreSchemaLeavesTextsAlone() {
        folder.write(
                "plain.yaml",
                "{participant: on, entry: {set-member: yes, suitability-declared-on: 2020-01-02, qualification-level: 0x6,"
                        + " weekly-hours: 1e1, qualified-on: '2014-01-06', qtls-or-qts: True, post-14: no}}");
        String step = "  - {at: '2020-01-06T09:00:00Z', as: 'administrator:a', do: enrol, with-file: plain.yaml, "
                + "expect: {invalid: [entry.post-14, entry.set-member]}}\n";

        assertThat(Run.ats("play", folder.journey(step)).status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e99999999999", "-1e999", "1e-99999999999", "-1e-2000", "1e-2147483648"})
    void aNumberFarOutOfReachIsOutOfRange(String hours) {
        folder.write("far.yaml", "{participant: p-1, entry: {weekly-hours: " + hours + "}}");
        String step = "  - {at: '2020-01-06T09:00:00Z', as: 'administrator:a', do: enrol, with-file: far.yaml}\n";

        assertThat(Run.ats("play", "--format", "json", folder.journey(step)).out())
                .contains("{\"path\":\"entry.weekly-hours\",\"code\":\"out-of-range\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0e99999999999", "-0.0e-99999999999", "0e1"})
    void nothingIsNothingWhateverItsExponent(String hours) {
        folder.write("nothing.yaml", "{participant: p-1, entry: {weekly-hours: " + hours + "}}");
        String step = "  - {at: '2020-01-06T09:00:00Z', as: 'administrator:a', do: enrol, with-file: nothing.yaml, "
                + "expect: {rejected: [entry-criteria-not-met]}}\n";

        assertThat(Run.ats("play", folder.journey(step)).status()).isZero();
    }
}
