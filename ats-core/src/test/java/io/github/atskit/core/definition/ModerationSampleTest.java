package io.github.atskit.core.definition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.review.Finding;
import io.github.atskit.core.sampling.Draw;
import io.github.atskit.core.sampling.ReviewedWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ATS-055: the sample can be drawn again by anybody; the draws of seed 1 are the programme's, the others were made with sha256sum. */
class ModerationSampleTest {
    @ParameterizedTest(name = "ATS-055 seed {0}, cohort {1}, {2}, round {3} draws {4}")
    @CsvSource({
        "1, 5, c-1, 1, 85",
        "1, 5, c-1, 2, 97",
        "2022, 2022, c-1, 1, 34",
        "-3000000000, 5, c-1, 1, 43",
        "1, \u00e9, c-1, 1, 31"
    })
    void theDrawIsThatOfTheProgramme(long seed, String cohort, String candidacy, int round, int draw) {
        assertThat(Draw.of(seed, cohort, candidacy, round).outOfHundred()).isEqualTo(draw);
    }

    @Test
    void aReviewIsSampledIfItsDrawIsBelowThePercentage() {
        for (boolean allMet : new boolean[] {true, false}) {
            for (int percent : new int[] {-1, 0, 1, 84, 85, 86, 99, 100, 101}) {
                ModerationRules rules =
                        allMet ? new ModerationRules(0, percent, 1) : new ModerationRules(percent, 0, 1);
                assertThat(rules.plan().samples(reviewed(allMet)))
                        .as("%s percent, all met %s", percent, allMet)
                        .isEqualTo(percent > 85);
            }
        }
    }

    private static ReviewedWorkbook reviewed(boolean allMet) {
        return ReviewedWorkbook.builder()
                .cohort("5")
                .workbook("c-1")
                .reviewer("r-1")
                .finding(allMet ? Finding.MET : Finding.NOT_MET)
                .build();
    }
}
