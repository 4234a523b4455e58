package io.github.atskit.core.validation;

import static io.github.atskit.core.validation.NumberShape.HOURS;
import static io.github.atskit.core.validation.NumberShape.LEVEL;
import static io.github.atskit.core.validation.NumberShape.MINUTES;
import static io.github.atskit.core.validation.NumberShape.WEEKLY_HOURS;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class NumberShapeTest {
    static Stream<Arguments> ranges() {
        return Stream.of(
                Arguments.of(MINUTES, "1", "600", "0.99", "600.01"),
                Arguments.of(HOURS, "0.01", "1000", "0", "1000.01"),
                Arguments.of(WEEKLY_HOURS, "0", "168", "-0.01", "168.01"),
                Arguments.of(LEVEL, "0", "8", "-0.01", "8.01"));
    }

    @ParameterizedTest
    @MethodSource("ranges")
    void bothEndsOfARangeAreInIt(NumberShape shape, String min, String max, String below, String above) {
        ShapeFault outside = new ShapeFault(FaultCode.OUT_OF_RANGE, LinkedHashMap.of("min", min, "max", max));
        for (String inside :
                List.of(min, max, min + (min.contains(".") ? "000" : ".000"), "1", "1.5", "2.50", "3.25")) {
            assertThat(shape.faultIn(new BigDecimal(inside))).as(inside).isEmpty();
        }
        for (String number :
                List.of(below, above, "1.005", "1.001", "-1", "1e1000000000", "-1e1000000000", "1e-1000000000")) {
            assertThat(shape.faultIn(new BigDecimal(number))).as(number).containsExactly(outside);
        }
    }

    @ParameterizedTest
    @EnumSource(NumberShape.class)
    void zeroIsJudgedByItsValueHoweverItIsWritten(NumberShape shape) {
        boolean allowed = shape == WEEKLY_HOURS || shape == LEVEL;
        for (String zero : List.of("0", "0.00", "0e1000000000", "0e-1000000000", "-0.0")) {
            assertThat(shape.faultIn(new BigDecimal(zero)).isEmpty()).as(zero).isEqualTo(allowed);
        }
    }

    @Test
    void numbersWrittenWithAnExponentAreTheirValue() {
        assertThat(MINUTES.faultIn(new BigDecimal("6e2"))).isEmpty();
        assertThat(MINUTES.faultIn(new BigDecimal("7e2"))).isNotEmpty();
        assertThat(LEVEL.faultIn(new BigDecimal("500e-2"))).isEmpty();
    }

    @Test
    void theValidatorTakesEveryKindOfNumber() {
        NumberOfValidator validator = new NumberOfValidator();
        assertThat(validator.isValid(null, null)).isTrue();
        for (Number five : new Number[] {5, 5L, (short) 5, (byte) 5, 5.0, 5f, new BigDecimal("5.00")}) {
            assertThat(validator.isValid(five, null)).isTrue();
        }
        assertThat(validator.isValid(9, null)).isFalse();
    }
}
