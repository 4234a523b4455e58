package io.github.atskit.core.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A table of judgements")
class JudgementTableTest {

    private static List<TableFault> faults(JudgementRecord.Builder... records) {
        return JudgementTable.of(List.of(records).map(JudgementRecord.Builder::build))
                .getLeft();
    }

    @Test
    @DisplayName("has no judgement without the names that tell what was judged, and by whom")
    void blankNames() {
        List<JudgementRecord.Builder> nameless = List.of(
                Judged.anyRecord().workbook(" "),
                Judged.anyRecord().cohort(""),
                Judged.anyRecord().reviewer("\t"),
                Judged.anyRecord().criterion(" "),
                Judged.anyRecord().finding(""),
                Judged.anyRecord().centre(Option.some(" ")),
                Judged.anyRecord().section(Option.some("")),
                Judged.anyRecord().moderated(Option.some(" ")));
        nameless.forEach(record -> assertThatThrownBy(record::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a name, not blank"));
    }

    @Test
    @DisplayName("names both judgements where a reviewer judged the same twice")
    void judgedTwice() {
        assertThat(faults(
                        Judged.anyRecord(),
                        Judged.anyRecord().reviewer("ben"),
                        Judged.anyRecord().finding("not-met")))
                .containsExactly(new TableFault.JudgedTwice(3, 1, "w1", "anna"));
    }

    @Test
    @DisplayName("takes a judgement as another one if round, criterion, section, standard or reviewer differ")
    void notTwice() {
        JudgementTable table = JudgementTable.of(List.of(
                                Judged.anyRecord(),
                                Judged.anyRecord().round(2),
                                Judged.anyRecord().criterion("sufficiency"),
                                Judged.anyRecord().section(Option.some("evidence")),
                                Judged.anyRecord().standard(Option.some(7)),
                                Judged.anyRecord().reviewer("ben"))
                        .map(JudgementRecord.Builder::build))
                .get();
        assertThat(table.judgements()).isEqualTo(6);
        assertThat(table.workbooks()).isEqualTo(1);
        assertThat(table.reviewers()).containsExactly("anna", "ben");
        assertThat(table.rows().units()).isEqualTo(5);
    }

    @Test
    @DisplayName("says what is not on the scale, of the reviewer and of the moderator")
    void unknownFinding() {
        assertThat(faults(
                        Judged.anyRecord().finding("perhaps"),
                        Judged.anyRecord().reviewer("ben").moderated(Option.some("Met"))))
                .containsExactly(new TableFault.UnknownFinding(1, "perhaps"), new TableFault.UnknownFinding(2, "Met"));
    }

    @Test
    @DisplayName("names both judgements that put a workbook into different cohorts")
    void twoCohorts() {
        assertThat(faults(
                        Judged.anyRecord(),
                        Judged.anyRecord().workbook("w2"),
                        Judged.anyRecord().reviewer("ben").cohort("2027")))
                .containsExactly(new TableFault.TwoCohorts(3, 1, "w1"));
    }

    @Test
    @DisplayName("tells at most a hundred faults")
    void manyFaults() {
        assertThat(JudgementTable.of(List.range(0, 500)
                                .map(i -> Judged.anyRecord()
                                        .workbook("w" + i)
                                        .finding("?")
                                        .build()))
                        .getLeft())
                .hasSize(100);
    }

    @Test
    @DisplayName("refuses days that no programme has")
    void days() {
        JudgementTable.Builder builder = JudgementTable.builder(FindingScale.MET_OR_NOT);
        JudgementRecord late =
                Judged.anyRecord().recorded(LocalDate.of(10_000, 1, 1)).build();
        assertThatThrownBy(() -> builder.add(late)).isInstanceOf(IllegalArgumentException.class);
        assertThat(builder.build().get().judgements()).isZero();
    }

    @Test
    @DisplayName("takes a scale of the host's own")
    void otherScale() {
        FindingScale scale = new FindingScale(List.of("good", "fair", "poor"), "poor");
        JudgementTable table = JudgementTable.of(
                        scale,
                        List.of(
                                Judged.anyRecord().finding("poor").build(),
                                Judged.anyRecord()
                                        .reviewer("ben")
                                        .finding("fair")
                                        .moderated(Option.some("good"))
                                        .build()))
                .get();
        assertThat(table.rows().finding()).containsExactly(2, 1);
        assertThat(table.rows().moderated()).containsExactly(-1, 0);
        assertThat(table.scale().firstNotMet()).isEqualTo(2);
    }

    @Test
    @DisplayName("refuses a scale that is none")
    void noScale() {
        assertThatThrownBy(() -> new FindingScale(List.of("met"), "met")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FindingScale(List.of("met", "met"), "met"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FindingScale(List.of("met", "not"), "met"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FindingScale(List.of("met", "not"), "poor"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FindingScale(List.of("met", " "), " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("lies the same in whichever order judgements come, numbers far apart included")
    void orderLeavesNoTrace() {
        java.util.List<JudgementRecord> records =
                new ArrayList<>(new SimulatedTeam(SimulatedTeam.severities(5, 0.5, 1), 1, 40, 0.5).records(3));
        records.add(Judged.anyRecord()
                .round(2_000_000_000)
                .standard(Option.some(1_999_999_999))
                .build());
        records.add(Judged.anyRecord().round(3).cohort("2026").build());
        TableRows rows = JudgementTable.of(records).get().rows();
        for (int seed = 0; seed < 20; seed++) {
            JudgementTable other =
                    JudgementTable.of(Judged.shuffled(records, seed)).get();
            assertThat(other.rows()).usingRecursiveComparison().isEqualTo(rows);
        }
    }

    @Test
    @DisplayName("lies by workbook, unit and reviewer")
    void layout() {
        JudgementTable table = new Judged()
                .by("ben", 2, '-')
                .by("anna", 2, '+')
                .by("anna", 1, '-')
                .add(Judged.anyRecord()
                        .workbook(Judged.name(2))
                        .reviewer("anna")
                        .criterion("a"))
                .table();
        TableRows rows = table.rows();
        assertThat(table.names().criteria()).containsExactly("a", "reliability");
        assertThat(rows.firstUnit()).containsExactly(0, 1, 3);
        assertThat(rows.criterion()).containsExactly(1, 0, 1);
        assertThat(rows.firstRow()).containsExactly(0, 1, 2, 4);
        assertThat(rows.reviewer()).containsExactly(0, 0, 0, 1);
        assertThat(rows.finding()).containsExactly(1, 0, 0, 1);
    }
}
