package io.github.atskit.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.agreement.Band;
import io.github.atskit.core.agreement.Coefficient;
import io.github.atskit.core.agreement.Obstacle;
import io.github.atskit.core.agreement.Reading;
import io.github.atskit.core.agreement.ReadingCode;
import io.github.atskit.core.allocation.AllocationConflict;
import io.github.atskit.core.allocation.CostKind;
import io.github.atskit.core.allocation.Exclusion;
import io.github.atskit.core.allocation.ViolationKind;
import io.github.atskit.core.calibration.CalibrationFaultCode;
import io.github.atskit.core.calibration.ShortfallCode;
import io.github.atskit.core.calibration.Standing;
import io.github.atskit.core.candidacy.HoldKind;
import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.consistency.Caveat;
import io.github.atskit.core.consistency.Remark;
import io.github.atskit.core.consistency.RemarkCode;
import io.github.atskit.core.consistency.Suppression;
import io.github.atskit.core.consistency.TableFault;
import io.github.atskit.core.consistency.TableFaultCode;
import io.github.atskit.core.definition.EntryCriterion;
import io.github.atskit.core.definition.LintCode;
import io.github.atskit.core.definition.Milestone;
import io.github.atskit.core.event.EventType;
import io.github.atskit.core.guide.MessageTemplate;
import io.github.atskit.core.rejection.Advice;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.core.rejection.ReasonCode;
import io.github.atskit.core.rejection.Remedy;
import io.github.atskit.core.rejection.Rule;
import io.github.atskit.core.review.ConflictKind;
import io.github.atskit.core.review.Criterion;
import io.github.atskit.core.sampling.PickKind;
import io.github.atskit.core.sampling.Risk;
import io.github.atskit.core.sampling.SamplingFaultCode;
import io.github.atskit.core.validation.FaultCode;
import io.github.atskit.core.viva.VivaMode;
import io.github.atskit.core.vocabulary.Coded;
import io.github.atskit.core.vocabulary.Role;
import io.github.atskit.core.workbook.PartKind;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Each bundle of texts")
class MessageBundlesTest {
    private static final Pattern NAME = Pattern.compile("\\{([^{}]*)}");

    /** Words that reasons put into sentences. */
    private static final List<Coded> WORDS = List.<Coded[]>of(
                    Role.values(),
                    StageName.values(),
                    HoldKind.values(),
                    ConflictKind.values(),
                    AllocationConflict.values(),
                    Criterion.values(),
                    EntryCriterion.values(),
                    Milestone.values(),
                    VivaMode.values(),
                    PartKind.values(),
                    Risk.values(),
                    Standing.values(),
                    Coefficient.values(),
                    Band.values(),
                    Obstacle.values())
            .flatMap(List::of);

    private static List<String> keys(String prefix, Coded... codes) {
        return List.of(codes).map(code -> prefix + code.code());
    }

    /** What has to be there, but for words. */
    private static List<String> needed() {
        return keys("reason.", ReasonCode.values())
                .appendAll(
                        Samples.reasons().filter(MessageBundlesTest::saysMore).map(MessageBundlesTest::richKey))
                .appendAll(keys("remedy.", Remedy.values()).remove("remedy.nobody"))
                .appendAll(keys("fault.", FaultCode.values()))
                .appendAll(keys("advice.", Advice.values()))
                .appendAll(keys("lint.", LintCode.values()))
                .appendAll(keys("pick.", PickKind.values()))
                .appendAll(keys("sampling-fault.", SamplingFaultCode.values()))
                .appendAll(keys("shortfall.", ShortfallCode.values()))
                .appendAll(keys("calibration-fault.", CalibrationFaultCode.values()))
                .appendAll(keys("reading.", ReadingCode.values()))
                .appendAll(keys("exclusion.", Exclusion.values()))
                .appendAll(keys("cost.", CostKind.values()))
                .appendAll(List.of("alternative.same", "alternative.costlier", "alternative.cheaper"))
                .appendAll(keys("violation.", ViolationKind.values()))
                .appendAll(keys("remark.", RemarkCode.values()))
                .appendAll(keys("suppression.", Suppression.values()))
                .appendAll(keys("caveat.", Caveat.values()))
                .appendAll(keys("table.", TableFaultCode.values()))
                .appendAll(keys("subject.", MessageTemplate.values()))
                .appendAll(List.of(Rule.values()).map(rule -> "rule." + rule.id()))
                .appendAll(keys("event.", EventType.values()))
                .appendAll(Happenings.told().keySet().map(type -> "event." + type.code() + ".with"))
                .distinct();
    }

    /** A code that comes with parameters and without has a text for each. */
    private static boolean saysMore(Reason reason) {
        return !reason.params().isEmpty()
                && Samples.reasons()
                        .exists(other ->
                                other.code() == reason.code() && other.params().isEmpty());
    }

    private static String richKey(Reason reason) {
        return "reason." + reason.code().code() + ".with";
    }

    @ParameterizedTest
    @ValueSource(strings = {"en_GB", "de"})
    @DisplayName("has a text for every code and rule, and none that nothing asks for")
    void completeAndWithoutRest(String language) {
        Set<String> found = BundledTexts.of(language).keySet().filter(key -> !key.startsWith("word."));
        List<String> sentences = found.toList().reject(key -> key.startsWith("label.") || key.startsWith("help."));
        assertThat(sentences).containsExactlyInAnyOrderElementsOf(needed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en_GB", "de"})
    @DisplayName("has no word but those of the vocabularies")
    void wordsAreOfTheVocabularies(String language) {
        List<String> known = WORDS.map(word -> "word." + word.code());
        assertThat(BundledTexts.of(language).keySet().filter(key -> key.startsWith("word.")))
                .isNotEmpty()
                .isSubsetOf(known);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en_GB", "de"})
    @DisplayName("has texts that say something, without braces that hold no name")
    void textsAreWellFormed(String language) {
        BundledTexts.of(language).forEach((key, text) -> {
            assertThat(text).as(key).isNotBlank().isEqualTo(text.strip());
            assertThat(NAME.matcher(text).replaceAll("")).as(key).doesNotContain("{", "}");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en_GB", "de"})
    @DisplayName("tells the parameters of each reason, all of them and no other")
    void parametersOfReasons(String language) {
        Map<String, String> texts = BundledTexts.of(language);
        for (Reason reason : Samples.reasons()) {
            String key = saysMore(reason)
                    ? richKey(reason)
                    : "reason." + reason.code().code();
            assertThat(names(texts.get(key).get()))
                    .as(key)
                    .containsExactlyInAnyOrderElementsOf(reason.params().keySet());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en_GB", "de"})
    @DisplayName("tells no more of a fault than the fault knows")
    void parametersOfFaults(String language) {
        Map<String, String> texts = BundledTexts.of(language);
        for (FaultCode code : FaultCode.values()) {
            assertThat(names(texts.get("fault." + code.code()).get()))
                    .as(code.code())
                    .containsExactlyInAnyOrderElementsOf(Faults.params(code).keySet());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en_GB", "de"})
    @DisplayName("tells the parameters of each reading, all of them and no other")
    void parametersOfReadings(String language) {
        Map<String, String> texts = BundledTexts.of(language);
        for (Reading reading : Readings.all()) {
            String key = "reading." + reading.code().code();
            assertThat(names(texts.get(key).get()))
                    .as(key)
                    .containsOnlyOnceElementsOf(reading.params().keySet())
                    .hasSize(reading.params().size());
        }
        assertThat(Readings.all().map(Reading::code)).contains(ReadingCode.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en_GB", "de"})
    @DisplayName("tells the parameters of each remark and of each fault of a table, all of them and no other")
    void parametersOfRemarks(String language) {
        Map<String, String> texts = BundledTexts.of(language);
        for (Remark remark : Remarks.all()) {
            String key = "remark." + remark.code().code();
            assertThat(names(texts.get(key).get()))
                    .as(key)
                    .containsExactlyInAnyOrderElementsOf(remark.params().keySet());
        }
        for (TableFault fault : Remarks.faults()) {
            String key = "table." + fault.code().code();
            assertThat(names(texts.get(key).get()))
                    .as(key)
                    .containsExactlyInAnyOrderElementsOf(fault.params().keySet());
        }
        assertThat(Remarks.all().map(Remark::code)).contains(RemarkCode.values());
        assertThat(Remarks.faults().map(TableFault::code)).contains(TableFaultCode.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en_GB", "de"})
    @DisplayName("tells of an event nothing, or what is known of such an event")
    void parametersOfEvents(String language) {
        Map<String, String> texts = BundledTexts.of(language);
        for (EventType type : EventType.values()) {
            String key = "event." + type.code();
            assertThat(names(texts.get(key).get())).as(key).isEmpty();
            assertThat(names(texts.get(key + ".with").getOrElse("")))
                    .as(key + ".with")
                    .containsExactlyInAnyOrderElementsOf(
                            Happenings.told().get(type).getOrElse(List.empty()));
        }
    }

    @Test
    @DisplayName("tells the same in both languages")
    void sameInBothLanguages() {
        Map<String, String> english = BundledTexts.of("en_GB");
        Map<String, String> german = BundledTexts.of("de");
        assertThat(german.keySet()).isEqualTo(english.keySet());
        english.filterKeys(key -> !key.startsWith("word."))
                .forEach((key, text) -> assertThat(names(german.get(key).get()).sorted())
                        .as(key)
                        .isEqualTo(names(text).sorted()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en_GB", "de"})
    @DisplayName("has every word that a reason may need")
    void everyWord(String language) {
        assertThat(WORDS.map(word -> "word." + word.code()).distinct())
                .isSubsetOf(BundledTexts.of(language).keySet());
    }

    @Test
    @DisplayName("names no key twice, where the later one would win without a word")
    void noKeyTwice() throws java.io.IOException {
        for (String language : List.of("en_GB", "de")) {
            var seen = new java.util.ArrayList<Object>();
            var properties = new Properties() {
                private static final long serialVersionUID = 1L;

                @Override
                public synchronized Object put(Object key, Object value) {
                    seen.add(key);
                    return super.put(key, value);
                }
            };
            for (String subject : BundledTexts.SUBJECTS) {
                String file = subject + "_" + language + ".properties";
                try (var in = BundledTexts.class.getResourceAsStream(file)) {
                    properties.load(new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
                }
            }
            assertThat(seen).hasSizeGreaterThan(900).doesNotHaveDuplicates();
        }
    }

    private static List<String> names(String text) {
        return List.ofAll(NAME.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toList()));
    }
}
