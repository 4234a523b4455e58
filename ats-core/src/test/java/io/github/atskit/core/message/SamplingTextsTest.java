package io.github.atskit.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.calibration.AgreementBelow;
import io.github.atskit.core.calibration.CalibrationAttempt;
import io.github.atskit.core.calibration.CalibrationFault;
import io.github.atskit.core.calibration.CalibrationFaultCode;
import io.github.atskit.core.calibration.CalibrationSample;
import io.github.atskit.core.calibration.CalibrationSet;
import io.github.atskit.core.calibration.CriterionAgreementBelow;
import io.github.atskit.core.calibration.PassRule;
import io.github.atskit.core.calibration.Shortfall;
import io.github.atskit.core.calibration.ShortfallCode;
import io.github.atskit.core.calibration.Standing;
import io.github.atskit.core.calibration.TooManyLenient;
import io.github.atskit.core.review.Criterion;
import io.github.atskit.core.review.Finding;
import io.github.atskit.core.sampling.DrawnByStratum;
import io.github.atskit.core.sampling.DrawnEarlier;
import io.github.atskit.core.sampling.DrawnForMinimum;
import io.github.atskit.core.sampling.PickKind;
import io.github.atskit.core.sampling.PickReason;
import io.github.atskit.core.sampling.ReviewRef;
import io.github.atskit.core.sampling.Risk;
import io.github.atskit.core.sampling.SamplingFault;
import io.github.atskit.core.sampling.SamplingFaultCode;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Messages about samples and calibrations")
class SamplingTextsTest {
    private static final Messages ENGLISH = Messages.in(Locale.UK);
    private static final Messages GERMAN = Messages.in(Locale.GERMANY);

    private static final List<PickReason> PICKS =
            List.of(new DrawnByStratum("met", 20, 7), new DrawnForMinimum("r-1", 1, 2), new DrawnEarlier());
    private static final List<Shortfall> SHORTFALLS = List.of(
            new AgreementBelow(80, 3, 5),
            new CriterionAgreementBelow("sufficiency", 50, 1, 3),
            new TooManyLenient(0, 2));

    /** One fault of each kind, as the judging itself makes them. */
    private static List<CalibrationFault> faults() {
        CalibrationSet set = new CalibrationSet(
                "spring",
                Option.none(),
                List.of(
                        new CalibrationSample("s-1", HashMap.of("sufficiency", Finding.MET)),
                        new CalibrationSample("s-2", HashMap.of("sufficiency", Finding.MET))));
        Map<String, Map<String, Finding>> findings =
                HashMap.of("s-1", HashMap.of("tidiness", Finding.MET), "s-3", HashMap.of("sufficiency", Finding.MET));
        PassRule rule = new PassRule(80, Option.none(), HashMap.of("speed", 50), 1);
        return List.of("spring", "autumn")
                .flatMap(name -> set.judge(new CalibrationAttempt("r-7", name, LocalDate.EPOCH, findings), rule)
                        .getLeft());
    }

    @Test
    @DisplayName("say each in a sentence that tells every parameter, in both languages")
    void everyParameter() {
        for (Messages messages : List.of(ENGLISH, GERMAN)) {
            PICKS.forEach(reason -> tells(messages, messages.pick(reason), reason.params()));
            SHORTFALLS.forEach(one -> tells(messages, messages.shortfall(one), one.params()));
            faults().forEach(fault -> tells(messages, messages.fault(fault), fault.params()));
            for (SamplingFaultCode code : SamplingFaultCode.values()) {
                SamplingFault fault = new SamplingFault(code, new ReviewRef("c-9", 77));
                tells(messages, messages.fault(fault), fault.params());
            }
        }
        assertThat(PICKS.map(PickReason::kind)).containsExactly(PickKind.values());
        assertThat(SHORTFALLS.map(Shortfall::code)).containsExactly(ShortfallCode.values());
        assertThat(faults().map(CalibrationFault::code).distinct())
                .containsExactlyInAnyOrder(CalibrationFaultCode.values());
    }

    private static void tells(Messages messages, String text, Map<String, ?> params) {
        assertThat(text).matches("\\S.*\\.").doesNotContain("{", "}");
        params.forEach((name, value) -> assertThat(text)
                .as(name)
                .contains(value.equals("sufficiency") ? messages.word(Criterion.SUFFICIENCY) : value.toString()));
    }

    @Test
    @DisplayName("read like sentences")
    void read() {
        assertThat(ENGLISH.pick(PICKS.head()))
                .isEqualTo("In the stratum \"met\" draws below 20 are taken; this review drew 7.");
        assertThat(GERMAN.shortfall(SHORTFALLS.get(1)))
                .isEqualTo("Beim Kriterium Umfang stimmen 1 von 3 Befunden mit dem Musterurteil überein. Nötig sind"
                        + " mindestens 50 Prozent.");
        assertThat(ENGLISH.word(Risk.PAST_DISAGREEMENT)).isEqualTo("past disagreement");
        assertThat(GERMAN.word(Standing.OUTDATED)).isEqualTo("veraltet");
    }

    @Test
    @DisplayName("leave a criterion of the host's own as it is, even if it reads like a word of the programme")
    void ownCriteria() {
        assertThat(GERMAN.shortfall(new CriterionAgreementBelow("mentor", 50, 1, 3)))
                .startsWith("Beim Kriterium mentor ");
    }
}
