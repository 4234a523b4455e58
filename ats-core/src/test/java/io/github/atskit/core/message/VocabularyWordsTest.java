package io.github.atskit.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.agreement.Band;
import io.github.atskit.core.allocation.AllocationConflict;
import io.github.atskit.core.fixture.ExportedTypes;
import io.github.atskit.core.review.ConflictKind;
import io.github.atskit.core.sight.Viewpoint;
import io.github.atskit.core.validation.FaultCode;
import io.github.atskit.core.vocabulary.Coded;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Each closed vocabulary of the library")
class VocabularyWordsTest {
    private static final Messages ENGLISH = Messages.in(Locale.UK);
    private static final Messages GERMAN = Messages.in(Locale.GERMANY);

    static Stream<Class<?>> vocabularies() {
        return ExportedTypes.all().filter(type -> type.isEnum() && Coded.class.isAssignableFrom(type));
    }

    private static List<Coded> words(Class<?> vocabulary) {
        return List.of((Coded[]) vocabulary.getEnumConstants());
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    @DisplayName("has a label and help for each of its words, in both languages")
    void hasWords(Class<?> vocabulary) {
        for (String language : List.of("en_GB", "de")) {
            Map<String, String> texts = BundledTexts.of(language);
            for (String prefix : List.of("label.", "help.")) {
                assertThat(words(vocabulary))
                        .allSatisfy(word -> assertThat(Named.word(word).keys().map(key -> prefix + key))
                                .as(prefix + word)
                                .anyMatch(texts::containsKey));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    @DisplayName("has labels that tell its words apart, in both languages")
    void labelsDiffer(Class<?> vocabulary) {
        for (Messages messages : List.of(ENGLISH, GERMAN)) {
            assertThat(words(vocabulary).map(messages::label)).doesNotHaveDuplicates();
        }
    }

    @Test
    @DisplayName("is listed once, and nothing else is")
    void listedOnce() {
        List<Coded> listed = List.of(Vocabulary.values()).flatMap(Vocabulary::words);
        Set<Coded> found = List.ofAll(vocabularies().toList())
                .flatMap(VocabularyWordsTest::words)
                .toSet();
        assertThat(listed).hasSameSizeAs(found);
        assertThat(listed.toSet()).isEqualTo(found);
    }

    @Test
    @DisplayName("has short names fit for a title or a filter")
    void examples() {
        assertThat(ENGLISH.label(FaultCode.TOO_LONG)).isEqualTo("Too long");
        assertThat(GERMAN.label(FaultCode.TOO_LONG)).isEqualTo("Zu lang");
        assertThat(ENGLISH.help(Viewpoint.PANEL)).isEqualTo("Somebody with a seat at the booked viva.");
        assertThat(GERMAN.label(Band.ALMOST_PERFECT)).isEqualTo("Fast vollkommen");
    }

    @Test
    @DisplayName("shares the words of another where the fact is the same")
    void shared() {
        assertThat(ENGLISH.label(AllocationConflict.MENTOR)).isEqualTo(ENGLISH.label(ConflictKind.MENTOR));
        assertThat(ENGLISH.label(AllocationConflict.SAME_EMPLOYER)).isEqualTo("Same employer");
    }
}
