package io.github.atskit.core.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Words and labels are no sentences and are left out. The limits: 25 words in a sentence is what plain-language guides allow at most.
 * Grade 9 is read at once after nine years of school, LIX 50 is where a text begins to be called difficult; a family of texts, such as all
 * help, has to be clearly easier than its hardest text, at grade 7 and LIX 40. Measures of fewer than eight words say nothing, because
 * one long word decides them; those texts count in their family.
 */
@DisplayName("The texts for people")
class ReadabilityTest {
    private static final int WORDS_IN_A_SENTENCE = 25;
    private static final int WORDS_TO_MEASURE = 8;
    private static final int WORDS_OF_A_FAMILY = 100;
    private static final double GRADE = 9;
    private static final double GRADE_OF_A_FAMILY = 7;
    private static final double LIX = 50;
    private static final double LIX_OF_A_FAMILY = 40;
    private static final double PASSIVES_IN_HELP = 0.25;

    private static final List<String> STILTED_ENGLISH = List.of(
                    "shall", "prior to", "in respect of", "pursuant", "hereby", "herein", "thereof", "therein")
            .appendAll(
                    List.of("utilise", "commence", "in order to", "in the event", "in accordance", "notwithstanding"))
            .appendAll(
                    List.of("aforementioned", "forthwith", "facilitate", "with regard to", "and/or", "e.g.", "i.e."));
    private static final List<String> STILTED_GERMAN = List.of(
                    "bezüglich", "hinsichtlich", "mittels", "seitens", "gemäß", "zwecks", "obliegt", "etwaig")
            .appendAll(List.of("unverzüglich", "gegebenenfalls", "ggf.", "bzw.", "und/oder", "z. B.", "diesbezüglich"));

    private static Map<String, String> sentences(String language) {
        return BundledTexts.of(language).reject((key, text) -> key.startsWith("word.") || key.startsWith("label."));
    }

    private static Map<String, List<String>> families(String language) {
        return sentences(language)
                .toList()
                .groupBy(text -> text._1().substring(0, text._1().indexOf('.')))
                .mapValues(texts -> texts.map(text -> text._2()))
                .filterValues(texts -> texts.flatMap(Readability::words).size() >= WORDS_OF_A_FAMILY);
    }

    /** What is wrong with a text, in words that lead to the mending. */
    private static List<String> complaints(String language, String text) {
        boolean english = language.equals("en_GB");
        String plain = " " + text.toLowerCase(Locale.ROOT);
        List<String> complaints = (english ? STILTED_ENGLISH : STILTED_GERMAN)
                .filter(word -> plain.matches(
                        ".*[^\\p{L}]" + java.util.regex.Pattern.quote(word.toLowerCase(Locale.ROOT)) + ".*"))
                .map(word -> "stilted: " + word);
        int longest = Readability.longestSentence(text);
        if (longest > WORDS_IN_A_SENTENCE) {
            complaints = complaints.append("a sentence of " + longest + " words");
        }
        if (english && Readability.sentences(text).exists(sentence -> Readability.passives(sentence) > 1)) {
            complaints = complaints.append("two passives in a sentence");
        }
        double hardness = english ? Readability.grade(List.of(text)) : Readability.lix(List.of(text));
        boolean tooHard = hardness > (english ? GRADE : LIX);
        return tooHard && Readability.words(text).size() >= WORDS_TO_MEASURE
                ? complaints.append("too hard: " + hardness)
                : complaints;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en_GB", "de"})
    @DisplayName("are plain: short sentences, easy words, nothing stilted")
    void plain(String language) {
        Map<String, List<String>> found = sentences(language)
                .mapValues(text -> complaints(language, text))
                .filterValues(List::nonEmpty);
        assertThat(found.toJavaMap()).isEmpty();
    }

    @Test
    @DisplayName("are easy to read as a whole, subject by subject")
    void families() {
        assertThat(families("en_GB").keySet()).contains("help", "reason", "rule", "event", "lint", "reading", "remark");
        families("en_GB")
                .forEach((family, texts) ->
                        assertThat(Readability.grade(texts)).as(family).isLessThan(GRADE_OF_A_FAMILY));
        families("de")
                .forEach((family, texts) ->
                        assertThat(Readability.lix(texts)).as(family).isLessThan(LIX_OF_A_FAMILY));
    }

    @Test
    @DisplayName("say in help who acts, but for a quarter of the sentences at most")
    void helpIsActive() {
        List<String> help = families("en_GB").get("help").get().flatMap(Readability::sentences);
        assertThat((double) help.count(sentence -> Readability.passives(sentence) > 0) / help.size())
                .isLessThan(PASSIVES_IN_HELP);
    }

    @Test
    @DisplayName("would be refused if they were hard to read")
    void counterExamples() {
        Map<String, String> english = HashMap.of(
                "Documentation demonstrating professional accomplishments necessitates additional institutional authorisation.",
                "too hard",
                "The workbook shall be sent in by you.",
                "stilted: shall",
                "Please ask prior to the viva.",
                "stilted: prior to",
                "A review that was recorded is returned.",
                "two passives",
                "You say what you did and you say why you did it and you say who was with you and you say when it was over.",
                "a sentence of 26 words");
        english.forEach((text, complaint) ->
                assertThat(complaints("en_GB", text).mkString(", ")).contains(complaint));
        assertThat(complaints(
                                "de",
                                "Berücksichtigung institutioneller Qualitätsentwicklungsmaßnahmen ist bei der Antragstellung nachzuweisen.")
                        .mkString(", "))
                .contains("too hard");
        assertThat(complaints("de", "Fragen Sie bezüglich der Frist nach.").mkString(", "))
                .contains("bezüglich");
        assertThat(complaints("en_GB", "Say why you chose this, in a sentence or two."))
                .isEmpty();
        assertThat(complaints("de", "Sagen Sie in ein oder zwei Sätzen, warum."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "the,1",
        "names,1",
        "named,1",
        "added,2",
        "table,2",
        "tables,2",
        "changes,2",
        "people,2",
        "idea,3",
        "area,3",
        "society,4",
        "require,2",
        "reviewed,2",
        "called,1",
        "graduated,4",
        "create,2",
        "period,3",
        "question,2",
        "nation,2",
        "being,2",
        "going,2",
        "centre,2",
        "value,2",
        "studied,2",
        "agree,2",
        "use,1",
        "organisation,5",
        "media,3",
        "lesson,2"
    })
    @DisplayName("are measured by the syllables that one speaks")
    void syllables(String word, int syllables) {
        assertThat(Readability.syllables(word)).isEqualTo(syllables);
    }

    @Test
    @DisplayName("are measured by the published formulas, and words of the programme count as easy")
    void formulas() {
        assertThat(Readability.grade(List.of("The cat sat on the mat."))).isCloseTo(-1.45, within(0.01));
        assertThat(Readability.lix(List.of("Der Hund schläft. Die Katze beobachtet ihn.")))
                .isCloseTo(3.5 + 200.0 / 7, within(0.01));
        assertThat(Readability.syllables("authenticity")).isEqualTo(2);
        assertThat(Readability.sentences("Wait {until}. Then ask! Ready?")).hasSize(3);
    }
}
