package io.github.atskit.core.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkbookTest {
    private static final Workbook EMPTY = Workbook.empty(WorkbookTemplate.ats2020(), "2014");

    private static EvidenceItem item(String id, String title, int... standards) {
        return EvidenceItem.of(
                id, title, EvidenceType.DOCUMENT, LocalDate.of(2020, 3, 2), StandardNumbers.of(standards));
    }

    private static Section project(Workbook workbook) {
        return workbook.section("project").get();
    }

    private static List<String> titles(Section section) {
        return section.evidence().map(item -> item.id() + " " + item.title());
    }

    @Test
    void anEmptyWorkbookMissesEveryRequiredPart() {
        assertThat(EMPTY.template()).isEqualTo(WorkbookTemplate.ats2020());
        assertThat(EMPTY.edition()).isEqualTo("2014");
        assertThat(EMPTY.sections().map(Section::name))
                .containsExactly("introduction", "development-plan", "project", "impact", "final-action-plan");
        assertThat(EMPTY.sections().forAll(Section::isEmpty)).isTrue();
        assertThat(EMPTY.coverage()).isEqualTo(Coverage.NOTHING);
        assertThat(EMPTY.missingParts())
                .isEqualTo(WorkbookTemplate.ats2020()
                        .parts()
                        .filter(PartTemplate::required)
                        .map(PartTemplate::path))
                .hasSize(17)
                .doesNotContain(new PartPath("development-plan", "goals"));
        assertThat(EMPTY.evidence()).isEmpty();
        assertThat(EMPTY.section("diary")).isEmpty();
    }

    @Test
    void removalsComeFirstThenItemsThenParts() {
        Workbook before = EMPTY.with(
                SectionChange.of("project").add(item("ev-1", "old"), item("ev-2", "old"), item("ev-3", "old")));
        Workbook after = before.with(SectionChange.of("project")
                .fill("evidence", new PartValue.Evidence(List.of("ev-1")))
                .add(item("ev-1", "new"), item("ev-0", "new"))
                .remove("ev-1", "ev-2", "never-there"));
        assertThat(titles(project(after))).containsExactly("ev-0 new", "ev-1 new", "ev-3 old");
        assertThat(project(after).part("evidence")).containsExactly(new PartValue.Evidence(List.of("ev-1")));
        assertThat(titles(project(before))).containsExactly("ev-1 old", "ev-2 old", "ev-3 old");
    }

    @Test
    void anItemWithAKnownIdIsReplacedAndOthersAreLeft() {
        Workbook workbook = EMPTY.with(SectionChange.of("project").add(item("ev-1", "one", 1), item("ev-2", "two", 2)))
                .with(SectionChange.of("project").add(item("ev-1", "three", 3)));
        assertThat(titles(project(workbook))).containsExactly("ev-1 three", "ev-2 two");
        assertThat(project(workbook).evidenceCount()).isEqualTo(2);
        assertThat(project(workbook).evidence("ev-1")).containsExactly(item("ev-1", "three", 3));
        assertThat(project(workbook).evidence("ev-9")).isEmpty();
        assertThat(workbook.coverage().evidenced()).isEqualTo(1L << 3 | 1L << 2);
        assertThat(workbook.sectionHolding("ev-2").map(Section::name)).containsExactly("project");
        assertThat(workbook.sectionHolding("ev-9")).isEmpty();
    }

    @Test
    void partsThatAreGivenAreReplacedAndOthersAreLeft() {
        Workbook workbook = EMPTY.with(SectionChange.of("project")
                        .fill("account", PartValue.text("one"))
                        .fill("kind", PartValue.text("case-study")))
                .with(SectionChange.of("project").fill("account", PartValue.text("two")));
        assertThat(project(workbook).parts())
                .isEqualTo(LinkedHashMap.of("kind", PartValue.text("case-study"), "account", PartValue.text("two")));
        assertThat(project(workbook).parts().keySet().toList()).containsExactly("kind", "account");
        assertThat(project(workbook).part("activities")).isEmpty();
        assertThat(project(workbook).part("diary")).isEmpty();
    }

    @Test
    void aPartIsEmptiedByNothingAndByAnEmptyValue() {
        Workbook full = EMPTY.with(SectionChange.of("development-plan")
                .fill("rationale", PartValue.text("x"))
                .fill("goals", goals("g"))
                .fill("specialist-standards", new PartValue.Standards(StandardNumbers.of(8)))
                .fill("self-assessment", ratings(8)));
        assertThat(full).isNotEqualTo(EMPTY);
        Workbook emptied = full.with(SectionChange.of("development-plan")
                .empty("rationale")
                .fill("goals", new PartValue.EmptyList())
                .fill("specialist-standards", new PartValue.Standards(StandardNumbers.NONE))
                .fill("self-assessment", new PartValue.Ratings(LinkedHashMap.empty())));
        assertThat(emptied).isEqualTo(EMPTY).hasSameHashCodeAs(EMPTY);
        assertThat(emptied.coverage()).isEqualTo(Coverage.NOTHING);
        assertThat(emptied.digest()).isEqualTo(EMPTY.digest());
        assertThat(emptied.section("development-plan").get().isEmpty()).isTrue();
    }

    private static PartValue goals(String goal) {
        return new PartValue.Goals(
                List.of(new PartValue.Goal(goal, LocalDate.of(2020, 3, 2), StandardNumbers.of(19), Option.none())));
    }

    private static PartValue ratings(int... standards) {
        LinkedHashMap<Integer, PartValue.Rating> ratings = LinkedHashMap.empty();
        for (int standard : standards) {
            ratings = ratings.put(standard, new PartValue.Rating("advanced", Option.none()));
        }
        return new PartValue.Ratings(ratings);
    }

    @Test
    void unknownSectionsAndPartsAreTheCallersMistake() {
        assertThatThrownBy(() -> EMPTY.with(SectionChange.of("diary")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("diary");
        assertThatThrownBy(() -> EMPTY.with(SectionChange.of("project").fill("diary", PartValue.text("x"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("diary", "project");
        assertThatThrownBy(() -> EMPTY.with(SectionChange.of("project").empty("diary")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void coverageFollowsEveryChange() {
        Workbook one = EMPTY.with(SectionChange.of("development-plan")
                .fill("specialist-standards", new PartValue.Standards(StandardNumbers.of(4, 12)))
                .fill("self-assessment", ratings(1, 20))
                .fill("goals", goals("g"))
                .add(item("ev-1", "t", 7)));
        Workbook two = one.with(
                SectionChange.of("project").fill("account", PartValue.text("x")).add(item("ev-2", "t", 7, 9)));
        assertThat(one.coverage())
                .isEqualTo(new Coverage(1L << 3 | 1L << 4 | 1L << 7, 1L << 1 | 1L << 20, 1L << 4 | 1L << 12, 1L << 7));
        assertThat(two.coverage())
                .isEqualTo(new Coverage(
                        1L << 3 | 1L << 4 | 1L << 7 | 1L << 9,
                        1L << 1 | 1L << 20,
                        1L << 4 | 1L << 12,
                        1L << 7 | 1L << 9));
        assertThat(project(two).coverage()).isEqualTo(new Coverage(1L << 9, 0, 0, 1L << 7 | 1L << 9));
        assertThat(two.missingParts())
                .doesNotContain(new PartPath("project", "account"))
                .hasSize(14);
        Workbook three = two.with(SectionChange.of("development-plan")
                .fill("specialist-standards", new PartValue.Standards(StandardNumbers.of(5)))
                .empty("self-assessment")
                .remove("ev-1"));
        assertThat(three.coverage())
                .isEqualTo(new Coverage(1L << 4 | 1L << 7 | 1L << 9, 0, 1L << 5, 1L << 7 | 1L << 9));
    }

    @Test
    void unchangedSectionsAreShared() {
        Workbook before = EMPTY.with(SectionChange.of("impact").fill("quality-strategy", PartValue.text("x")));
        Workbook after = before.with(SectionChange.of("project").fill("account", PartValue.text("y")));
        for (int i = 0; i < 5; i++) {
            boolean changed = before.sections().get(i).name().equals("project");
            assertThat(after.sections().get(i) == before.sections().get(i)).isEqualTo(!changed);
        }
        assertThat(project(before).isEmpty()).isTrue();
    }

    @Test
    void standardsAreCountedByItemsOfTheWholeWorkbook() {
        Workbook workbook = EMPTY.with(
                        SectionChange.of("project").add(item("ev-1", "t", 7, 8), item("ev-2", "t", 8, 8)))
                .with(SectionChange.of("impact").add(item("ev-3", "t", 8, 9, 64, 0)));
        assertThat(workbook.evidencedBy(0)).isEqualTo(-1L);
        assertThat(workbook.evidencedBy(1)).isEqualTo(1L << 7 | 1L << 8 | 1L << 9);
        assertThat(workbook.evidencedBy(2)).isEqualTo(1L << 8);
        assertThat(workbook.evidencedBy(3)).isEqualTo(1L << 8);
        assertThat(workbook.evidencedBy(4)).isZero();
        assertThat(workbook.evidence().map(EvidenceItem::id)).containsExactly("ev-1", "ev-2", "ev-3");
    }

    @Test
    void aSealFitsTheVeryContentAndNoOther() {
        Workbook one = EMPTY.with(SectionChange.of("project").fill("account", PartValue.text("x")));
        Workbook same = EMPTY.with(SectionChange.of("project").fill("account", PartValue.text("y")))
                .with(SectionChange.of("project").fill("account", PartValue.text("x")));
        Workbook other = EMPTY.with(SectionChange.of("project").fill("account", PartValue.text("x ")));
        List<WorkbookSeal> fitting = List.of(
                WorkbookSeal.of(one),
                WorkbookSeal.of(same),
                WorkbookSeal.of(one.digest()),
                WorkbookSeal.of(same.digest()));
        for (WorkbookSeal seal : fitting) {
            assertThat(seal.fits(one)).isTrue();
            assertThat(seal.fits(same)).isTrue();
            assertThat(seal.fits(other)).isFalse();
            assertThat(seal.digest()).isEqualTo(one.digest());
            for (WorkbookSeal equal : fitting) {
                assertThat(seal).isEqualTo(equal).hasSameHashCodeAs(equal);
            }
            assertThat(seal)
                    .isNotEqualTo(WorkbookSeal.of(other))
                    .isNotEqualTo(WorkbookSeal.of(other.digest()))
                    .isNotEqualTo(null)
                    .isNotEqualTo(one);
        }
        assertThat(WorkbookSeal.of(one.digest())).hasToString(one.digest().hex());
    }

    @Test
    void standardsAreASetOfNumbersWhateverTheyAre() {
        StandardNumbers numbers = StandardNumbers.of(64, 8, 1, 63, -5, 8, 0, 64);
        assertThat(numbers.numbers()).containsExactly(-5, 0, 1, 8, 63, 64);
        assertThat(numbers).hasToString("[-5, 0, 1, 8, 63, 64]");
        assertThat(numbers.bits()).isEqualTo(1L << 1 | 1L << 8 | 1L << 63);
        assertThat(numbers)
                .isEqualTo(StandardNumbers.of(List.of(0, 64, -5, 63, 1, 8)))
                .hasSameHashCodeAs(StandardNumbers.of(List.of(0, 64, -5, 63, 1, 8)));
        assertThat(numbers).isNotEqualTo(StandardNumbers.of(1, 8, 63));
        assertThat(numbers.isEmpty()).isFalse();
        assertThat(StandardNumbers.of(99).isEmpty()).isFalse();
        assertThat(StandardNumbers.of()).isSameAs(StandardNumbers.NONE);
        assertThat(numbers.unknownIn(1L << 8)).containsExactly(-5, 0, 1, 63, 64);
        assertThat(StandardNumbers.of(8).unknownIn(1L << 8)).isEmpty();
        assertThat(StandardNumbers.numbersOf(-1L)).hasSize(64).startsWith(0, 1).endsWith(62, 63);
    }
}
