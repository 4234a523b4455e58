package io.github.atskit.core.internal.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @ValueSource(strings = {"2020-12-04", "2020-02-29", "2000-02-29", "2021-01-31", "0001-01-01", "9999-12-31"})
    void aDateIsYearMonthAndDay(String text) {
        assertThat(Dates.date(text)).containsExactly(LocalDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-02-29",
                "1900-02-29",
                "2021-04-31",
                "2021-13-01",
                "2021-00-10",
                "2021-01-00",
                "2021-01-32",
                "21-01-01",
                "2021-1-1",
                "2021-01-1",
                "20210101",
                "2021/01/01",
                "+2021-01-01",
                "-2021-01-01",
                "12021-01-01",
                "2021-01-01 ",
                " 2021-01-01",
                "2021-01-01T00:00:00Z",
                "2021-001",
                "2021-W01-1",
                "2021-01-01Z",
                "\u0662\u0660\u0662\u0661-01-01",
                "",
                "today",
                "01.01.2021"
            })
    void anythingElseIsNoDate(String text) {
        assertThat(Dates.date(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12-04T17:00:00Z, 2020-12-04T17:00:00Z",
        "2020-12-04t17:00:00z, 2020-12-04T17:00:00Z",
        "2020-12-04T17:00:00z, 2020-12-04T17:00:00Z",
        "2020-12-04t17:00:00+01:00, 2020-12-04T16:00:00Z",
        "2021-07-01T09:30:00.5+01:00, 2021-07-01T08:30:00.500Z",
        "2021-07-01T00:30:00+01:00, 2021-06-30T23:30:00Z",
        "2021-07-01T09:30:00-05:30, 2021-07-01T15:00:00Z",
        "2021-07-01T09:30:00-00:00, 2021-07-01T09:30:00Z",
        "2021-07-01T09:30:00+18:00, 2021-06-30T15:30:00Z",
        "2020-02-29T23:59:59.123456789Z, 2020-02-29T23:59:59.123456789Z",
        "2021-01-01T00:00:00Z, 2021-01-01T00:00:00Z",
        "2021-01-01T00:00:00.000Z, 2021-01-01T00:00:00Z"
    })
    void aDateTimeOfRfc3339IsAnInstant(String text, String instant) {
        assertThat(Dates.instant(text)).containsExactly(Instant.parse(instant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-12-04",
                "2020-12-04T17:00:00",
                "2020-12-04T17:00Z",
                "2020-12-04T17:00+01:00",
                "2020-12-04T17Z",
                "2020-12-04 17:00:00Z",
                "2020-12-04T24:00:00Z",
                "2020-12-04T23:60:00Z",
                "2020-12-04T23:59:60Z",
                "2021-02-29T10:00:00Z",
                "2021-04-31T10:00:00Z",
                "2021-13-01T10:00:00Z",
                "2020-12-04T17:00:00.Z",
                "2020-12-04T17:00:00,5Z",
                "2020-12-04T17:00:00.1234567890Z",
                "2020-12-04T17:00:00+01",
                "2020-12-04T17:00:00+0100",
                "2020-12-04T17:00:00+1:00",
                "2020-12-04T17:00:00+19:00",
                "2020-12-04T17:00:00+01:60",
                "2020-12-04T17:00:00+01:00[Europe/Paris]",
                "2020-12-04T17:00:00 Z",
                "2020-12-04T17:00:00ZZ",
                "2020-12-04T17:00:00+01:00Z",
                "+2020-12-04T17:00:00Z",
                "20201204T170000Z",
                "2020-12-04T17:00:0\u0660Z",
                "2020-12-04T17:00:00.-5Z",
                "2020-12-04X17:00:00Z",
                "Z",
                "z",
                "+01:00",
                "-01:00",
                "",
                "now",
                "12020-12-04T17:00:00Z",
                "2020-12-4T17:00:00Z",
                "2020-12-04T17:00:00.5.5Z"
            })
    void anythingElseIsNoInstant(String text) {
        assertThat(Dates.instant(text)).isEmpty();
    }

    @Test
    void neitherStandsForTheOther() {
        assertThat(Dates.date("2020-12-04T17:00:00Z")).isEmpty();
        assertThat(Dates.instant("2020-12-04")).isEmpty();
    }
}
