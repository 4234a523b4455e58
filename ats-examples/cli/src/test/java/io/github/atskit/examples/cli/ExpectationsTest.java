package io.github.atskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expectations that do not hold are counted, told and make the exit status 1. */
class ExpectationsTest {
    private static final String NOMINATE =
            "  - {at: +1h, as: participant:p-1, do: nominate-mentor, with: {mentor: m-1, relation: colleague, "
                    + "more-experienced: true, mentoring-programme: true}";

    private final Folder folder;

    ExpectationsTest(@TempDir Path path) {
        this.folder = new Folder(path);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    expect: unknown | outcome: expected unknown, actual accepted
                    expect: {stale: 2} | outcome: expected stale 2, actual accepted
                    expect: {stale: 1}, expected-revision: 0 | PASS
                    expect: {stale: 2}, expected-revision: 0 | outcome: expected stale 2, actual stale 1
                    expect: {rejected: [on-hold]} | outcome: expected rejected [on-hold], actual accepted
                    expect: {invalid: [mentor]} | outcome: expected invalid [mentor], actual accepted
                    stage: modifying | stage: expected modifying, actual drafting
                    events: [] | events: expected [], actual [mentor-nominated]
                    advice: [mentor-untrained] | advice: expected [mentor-untrained], actual []
                    as-is: | PASS
                    """)
    void eachPartOfAnExpectation(String expectation, String failure) {
        String added = expectation.startsWith("as-is") ? "" : ", " + expectation;
        Run run = Run.ats("play", folder.journey(Folder.ENROL + NOMINATE + added + "}\n"));

        boolean holds = failure.equals("PASS");
        if (!holds) {
            assertThat(run.out()).contains("FAILED in step 2, " + failure);
        }
        assertThat(run.outLines()).last().isEqualTo("1 journeys, 2 steps, " + (holds ? 0 : 1) + " expectations failed");
        assertThat(run.status()).isEqualTo(holds ? 0 : 1);
    }

    @Test
    void anUnexpectedRefusalIsAFailedExpectation() {
        Run run = Run.ats("play", folder.journey(Folder.ENROL + "  - {as: 'participant:p-1', do: lapse}\n"));

        assertThat(run.out()).contains("outcome: expected accepted, actual rejected [role-not-allowed]");
        assertThat(run.status()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    role-not-allowed: {allowed: [system, administrator]} | 0
                    role-not-allowed: {} | 0
                    role-not-allowed | 0
                    role-not-allowed: {allowed: [system]} | 1
                    role-not-allowed: {allowed: system} | 1
                    role-not-allowed: {stage: drafting} | 1
                    not-at-this-stage | 1
                    """)
    void parametersMustBeThoseOfTheReason(String reason, int failed) {
        String step = "  - {as: 'participant:p-1', do: lapse, expect: {rejected: [" + reason + "]}}\n";
        Run run = Run.ats("play", folder.journey(Folder.ENROL + step));

        assertThat(run.outLines()).last().isEqualTo("1 journeys, 2 steps, " + failed + " expectations failed");
    }

    @Test
    void aParameterThatFailsIsTold() {
        String step = "  - {as: 'participant:p-1', do: save-section, with: {section: impact}, "
                + "expect: {rejected: [not-at-this-stage: {stage: modifying}]}}\n";
        Run run = Run.ats("play", folder.journey(Folder.ENROL + step));

        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("expected rejected [not-at-this-stage: {stage=modifying}], "
                        + "actual rejected [not-at-this-stage: {stage=awaiting-mentor}]");
    }

    @Test
    void invalidPathsAreComparedAsTheyAreTold() {
        String step = "  - {as: 'participant:p-1', do: nominate-mentor, with: {mentor: '', relation: colleague, "
                + "more-experienced: true}, expect: {invalid: [mentoring-programme, mentor]}}\n";
        Run run = Run.ats("play", folder.journey(Folder.ENROL + step));

        assertThat(run.out().replaceAll("\\s+", " "))
                .contains(
                        "expected invalid [mentoring-programme, mentor], actual invalid [mentor, mentoring-programme]");
    }

    @Test
    void everyPartOfAMenuCountsForItself() {
        String step = "  - {menu: 'participant:p-1', allowed: [withdraw], "
                + "blocked: {lapse: [on-hold], withdraw: [on-hold], enrol: [role-not-allowed]}}\n";
        Run run = Run.ats("play", folder.journey(Folder.ENROL + step));

        assertThat(run.out())
                .contains("allowed: expected [withdraw], actual [request-mentor, nominate-mentor, withdraw]")
                .contains("blocked lapse: expected [on-hold], actual [role-not-allowed]")
                .contains("blocked withdraw: expected [on-hold], actual allowed");
        assertThat(run.outLines()).last().isEqualTo("1 journeys, 2 steps, 3 expectations failed");
    }

    @Test
    void aMenuOfACandidacyThatNobodyEnrolledIsUnknown() {
        String expected = "  - {candidacy: c-2, menu: 'participant:p-1', expect: unknown}\n";
        String unexpected = "  - {candidacy: c-2, menu: 'participant:p-1', allowed: [], blocked: {lapse: [on-hold]}}\n";

        assertThat(Run.ats("play", folder.journey(Folder.ENROL + expected)).status())
                .isZero();
        assertThat(Run.ats("play", folder.journey(Folder.ENROL + unexpected)).outLines())
                .last()
                .isEqualTo("1 journeys, 2 steps, 3 expectations failed");
    }

    @Test
    void jsonSaysWhichStepDidNotHold() {
        Run run = Run.ats("play", "--format=json", folder.journey(Folder.ENROL + NOMINATE + ", stage: modifying}\n"));

        assertThat(run.outLines()).hasSize(2);
        assertThat(run.outLines().get(0)).contains("\"held\":true");
        assertThat(run.outLines().get(1)).contains("\"held\":false");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void givenStepsAreNumberedAndCountedAsIfTheyStoodHere() {
        Path given = folder.journey(Folder.ENROL.replace("do: enrol", "stage: drafting\n    do: enrol"));
        Path journey = folder.write(
                "sub/outer.yaml",
                "journey: Outer\ngiven: ../journey.yaml\ncandidacy: c-9\nsteps:\n"
                        + "  - {at: +1d, as: 'administrator:adm-1', do: withdraw, with: {reason: So.}}\n");
        Run run = Run.ats("play", "--format=json", journey, given);

        assertThat(run.outLines()).hasSize(3);
        assertThat(run.outLines().get(0))
                .contains("sub/outer.yaml\",\"journey\":\"Outer\",\"candidacy\":\"c-9\",\"step\":\"1\"")
                .contains("\"held\":false");
        assertThat(run.outLines().get(1)).contains("\"step\":\"2\",\"at\":\"2020-01-07T09:00:00Z\"");
        assertThat(run.outLines().get(2)).contains("\"candidacy\":\"c-1\"");
    }
}
