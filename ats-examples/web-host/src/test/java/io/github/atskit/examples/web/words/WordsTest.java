package io.github.atskit.examples.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.examples.web.people.People;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.StaticMessageSource;

class WordsTest {
    private static final Instant EVENING = Instant.parse("2027-01-26T17:00:00Z");

    private final Words words = new Words(new People(List.of()), new StaticMessageSource());

    @AfterEach
    void speakAsBefore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void datesAreWrittenInTheOrderOfTheLanguage() {
        LocaleContextHolder.setLocale(Locale.UK);
        assertThat(words.time(EVENING)).isEqualTo("26 January 2027, 17:00 GMT");
        assertThat(words.date(LocalDate.of(2027, 1, 26))).isEqualTo("26 January 2027");

        LocaleContextHolder.setLocale(Locale.GERMAN);
        assertThat(words.time(EVENING)).isEqualTo("26. Januar 2027, 17:00 GMT");
        assertThat(words.date(LocalDate.of(2027, 1, 26))).isEqualTo("26. Januar 2027");
    }
}
