package io.github.atskit.core.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.atskit.core.internal.NormalCurve;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Overturns")
class OverturnsTest {

    private static Judged moderated(String each) {
        Judged judged = new Judged();
        int workbook = 0;
        for (String pair : each.split(" ")) {
            judged.add(Judged.anyRecord()
                    .workbook(Judged.name(workbook++))
                    .finding(Judged.finding(pair.charAt(0)))
                    .moderated(Judged.moderated(pair.charAt(1))));
        }
        return judged;
    }

    @Test
    @DisplayName("are counted with their direction")
    void counted() {
        Judged judged = moderated("++ +- +- -+ -- ++ ++ ++ ++ ++");
        judged.add(Judged.anyRecord().workbook("not moderated"));
        Overturns overturns = Judged.shown(Judged.slice(judged.report().overturns(), Dimension.OVERALL, ""));
        assertThat(overturns.participants()).isEqualTo(10);
        assertThat(overturns.moderated()).isEqualTo(10);
        assertThat(overturns.stricter()).isEqualTo(2);
        assertThat(overturns.moreLenient()).isEqualTo(1);
        assertThat(overturns.rate()).isEqualTo(0.3);
        Remark remark = overturns.remark();
        assertThat(remark.code()).isEqualTo(RemarkCode.OVERTURNED);
        assertThat(remark.params().get("percent").get()).hasToString("30.0");
    }

    /** From "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17, 1998, table I. */
    @ParameterizedTest
    @CsvSource({"81,263,0.2553,0.3662", "15,148,0.0624,0.1605", "0,20,0,0.1611", "1,29,0.0061,0.1718"})
    @DisplayName("have the interval that is published")
    void published(int hits, int of, double lower, double upper) {
        Range range = Wilson.range(hits, of, of, NormalCurve.quantile(0.975));
        assertThat(range.lower()).isEqualTo(lower, within(0.00005));
        assertThat(range.upper()).isEqualTo(upper, within(0.00005));
    }

    @Test
    @DisplayName("have an interval that mirrors where hits and misses change places")
    void mirrored() {
        for (int hits = 0; hits <= 30; hits++) {
            Range range = Wilson.range(hits, 30, 21.5, 1.96);
            Range mirrored = Wilson.range(30 - hits, 30, 21.5, 1.96);
            assertThat(range.lower()).isEqualTo(1 - mirrored.upper(), within(1e-12));
            assertThat(range.contains(hits / 30.0)).isTrue();
        }
    }

    @Test
    @DisplayName("of whole workbooks count no more than the workbooks, of scattered judgements as many as they are")
    void wholeWorkbooks() {
        Judged whole = new Judged();
        for (int w = 0; w < 20; w++) {
            for (String criterion : new String[] {"a", "b", "c"}) {
                whole.add(Judged.anyRecord()
                        .workbook(Judged.name(w))
                        .criterion(criterion)
                        .moderated(Judged.moderated(w < 4 ? '-' : '+')));
            }
        }
        double z = NormalCurve.quantile(0.975);
        assertThat(Likeness.ofOverturns(whole.table().rows())).isEqualTo(1, within(1e-12));
        Range overall = Judged.shown(Judged.slice(whole.report().overturns(), Dimension.OVERALL, ""))
                .interval();
        Range asOfWorkbooks = Wilson.range(4, 20, 20, z);
        assertThat(overall.lower()).isEqualTo(asOfWorkbooks.lower(), within(1e-12));
        assertThat(overall.upper()).isEqualTo(asOfWorkbooks.upper(), within(1e-12));
        assertThat(Likeness.ofOverturns(moderated("+- ++ ++ -- -+").table().rows()))
                .isZero();
    }

    @Test
    @DisplayName("hang together within a workbook as the mean product of two says")
    void likeness() {
        Judged judged = new Judged();
        String[] changed = {"10", "11", "00", "00", "011"};
        double sum = 0;
        double count = 0;
        for (int w = 0; w < changed.length; w++) {
            for (int c = 0; c < changed[w].length(); c++) {
                judged.add(Judged.anyRecord()
                        .workbook(Judged.name(w))
                        .criterion("c" + c)
                        .moderated(Judged.moderated(changed[w].charAt(c) == '1' ? '-' : '+')));
                sum += changed[w].charAt(c) - '0';
                count++;
            }
        }
        double rate = sum / count;
        double products = 0;
        double pairs = 0;
        for (String workbook : changed) {
            for (int i = 0; i < workbook.length(); i++) {
                for (int j = 0; j < workbook.length(); j++) {
                    if (i != j) {
                        products += (workbook.charAt(i) - '0' - rate) * (workbook.charAt(j) - '0' - rate);
                        pairs++;
                    }
                }
            }
        }
        assertThat(Likeness.ofOverturns(judged.table().rows()))
                .isEqualTo(products / pairs / (rate * (1 - rate)), within(1e-12))
                .isBetween(0.1, 0.9);
    }
}
