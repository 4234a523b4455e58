package io.github.atskit.core.approval;

import io.github.atskit.core.review.Finding;
import io.github.atskit.core.sampling.Pick;
import io.github.atskit.core.sampling.ReviewedWorkbook;
import io.github.atskit.core.sampling.Risk;
import io.github.atskit.core.sampling.SamplingPlan;
import io.github.atskit.core.sampling.Stratum;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sample of one seed")
class SampleTest {
    private static final SamplingPlan PLAN = new SamplingPlan(
            2022,
            List.of(
                    Stratum.builder()
                            .name("not met")
                            .finding(Option.some(Finding.NOT_MET))
                            .percent(60)
                            .build(),
                    Stratum.builder()
                            .name("new reviewer")
                            .risks(HashSet.of(Risk.NEW_REVIEWER))
                            .percent(40)
                            .build(),
                    Stratum.builder().name("met").percent(10).build()),
            3);

    /** Sixty workbooks, handed round among six reviewers, the last of whom is new; every fourth has a criterion not met. */
    private static ReviewedWorkbook review(int n) {
        return ReviewedWorkbook.builder()
                .cohort("2022")
                .workbook("w-" + n)
                .reviewer("r-" + n % 6)
                .centre(Option.some(n % 2 == 0 ? "Łódź" : "北"))
                .finding(n % 4 == 0 ? Finding.NOT_MET : Finding.MET)
                .risks(n % 6 == 5 ? HashSet.of(Risk.NEW_REVIEWER) : HashSet.empty())
                .build();
    }

    @Test
    @DisplayName("is the approved one, on every JDK; it was drawn in two steps")
    void approved() {
        List<ReviewedWorkbook> reviews = List.range(0, 60).map(SampleTest::review);
        List<Pick> first = PLAN.draw(reviews.take(25), List.empty()).get();
        List<Pick> both = PLAN.draw(reviews.reverse(), first).get();
        Approved.matches("sample.txt", lines("after 25 reviews", first) + "\n" + lines("after 60 reviews", both));
    }

    private static String lines(String title, List<Pick> picks) {
        return picks.map(pick ->
                        pick.review().workbook() + " round " + pick.review().round() + ": "
                                + pick.reason().kind().code() + " "
                                + pick.reason().params().mkString(", ") + "\n")
                .mkString(title + "\n", "", "");
    }
}
