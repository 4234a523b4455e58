package io.github.atskit.persistence.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.workbook.Section;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A tree")
class TreesTest {

    static List<Stored> samples() {
        return Stored.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    @DisplayName("holds texts, whole numbers, booleans, lists and maps, under names of the programme")
    void onlyFiveKinds(Stored sample) {
        check(sample.form().open());
        check(sample.form().personal());
    }

    private static void check(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            map.keySet().forEach(name -> assertThat(name).asString().matches("[a-z0-9]+(-[a-z0-9]+)*"));
            map.values().forEach(TreesTest::check);
        } else if (tree instanceof List<?> list) {
            list.forEach(TreesTest::check);
        } else {
            assertThat(tree).isInstanceOfAny(String.class, Long.class, Boolean.class);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    @DisplayName("has every personal text in its personal half, and none in its open half")
    void personalTexts(Stored sample) {
        assertThat(marks(sample.form().open())).isZero();
        assertThat(marks(sample.form().personal())).isEqualTo(marksIn(sample.value()));
    }

    private static int marks(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            return marksOfAll(map.keySet()) + marksOfAll(map.values());
        }
        if (tree instanceof List<?> list) {
            return marksOfAll(list);
        }
        return occurrences(tree.toString());
    }

    private static int marksOfAll(Collection<?> trees) {
        return trees.stream().mapToInt(TreesTest::marks).sum();
    }

    private static int occurrences(String text) {
        return text.split(Samples.MARK, -1).length - 1;
    }

    /** Records print everything in them; a section prints only its names. */
    private static int marksIn(Object sample) {
        if (sample instanceof Section section) {
            return occurrences(section.parts().toString())
                    + occurrences(section.evidence().toString());
        }
        return occurrences(sample.toString());
    }

    @Test
    @DisplayName("of a state tells in its open half what stays when the texts are gone")
    void outline() {
        Samples.stages().forEach(stage -> {
            Candidacy candidacy = Samples.full(stage);
            Outline outline = Stored.FORMS.readOutline(
                    Stored.PLACE,
                    Stored.FORMS.stateSchema(),
                    Stored.FORMS.writeState(candidacy).open());

            assertThat(outline.definition()).isEqualTo(candidacy.definition());
            assertThat(outline.participant()).isEqualTo("p-1");
            assertThat(outline.stage()).isEqualTo(stage.name());
            assertThat(outline.dates())
                    .containsAllEntriesOf(Map.of(
                            "submission", "2020-12-04T17:00:00Z",
                            "extension", "2021-04-01T16:00:00.000001Z",
                            "resubmission", "2021-03-05T17:00:00.250Z",
                            "statement", "2020-02-29",
                            "hold-placed", "2020-11-01T08:15:30.123456789Z"));
        });
    }

    @Test
    @DisplayName("tells the dates of viva, award and certificate, and none that are not there")
    void datesOfTheEnd() {
        Map<String, Map<String, String>> dates = new LinkedHashMap<>();
        Samples.stages().appendAll(Samples.bareStages()).forEach(stage -> {
            Form state = Stored.FORMS.writeState(Samples.bare(stage));
            dates.merge(
                    stage.name().code(),
                    Stored.FORMS
                            .readOutline(Stored.PLACE, Stored.FORMS.stateSchema(), state.open())
                            .dates(),
                    (full, bare) -> {
                        Map<String, String> both = new LinkedHashMap<>(full);
                        bare.forEach((name, date) -> both.put("bare " + name, date));
                        return both;
                    });
        });

        assertThat(dates.get("viva-booked"))
                .isEqualTo(Map.of(
                        "viva", "2021-05-06T09:30:00Z",
                        "resit-from", "2021-06-05T23:00:00Z",
                        "bare viva", "2021-06-05T23:00:00Z"));
        assertThat(dates.get("awaiting-viva")).isEqualTo(Map.of("resit-from", "2021-06-05T23:00:00Z"));
        assertThat(dates.get("awarded"))
                .isEqualTo(Map.of("awarded", "2020-02-29", "certificate", "2021-06-30", "bare awarded", "2020-02-29"));
        List<String> others = new ArrayList<>(dates.keySet());
        others.removeAll(List.of("viva-booked", "awaiting-viva", "awarded"));
        assertThat(others)
                .hasSize(8)
                .allSatisfy(stage -> assertThat(dates.get(stage)).isEmpty());
    }
}
