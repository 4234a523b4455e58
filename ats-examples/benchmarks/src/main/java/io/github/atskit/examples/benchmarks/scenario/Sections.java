package io.github.atskit.examples.benchmarks.scenario;

import io.github.atskit.core.workbook.EvidenceItem;
import io.github.atskit.core.workbook.EvidenceType;
import io.github.atskit.core.workbook.PartValue;
import io.github.atskit.core.workbook.PieceKind;
import io.github.atskit.core.workbook.SectionChange;
import io.github.atskit.core.workbook.StandardNumbers;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A full workbook, section by section: about 4,600 words, twenty ratings with a note each, twelve items of evidence. */
final class Sections {
    /** Mandatory and chosen standards in turn, three for each item: every one is borne out four times. */
    private static final int[] EVIDENCED = {2, 6, 7, 8, 9, 10, 20, 3, 11};

    private static final String[] WORDS =
            ("learners teaching practice colleagues reflection evidence progress lesson vocational workshop "
                            + "assessment feedback inclusive planning research community standards college employer skill")
                    .split(" ");

    /** As long as somebody would write. */
    static final Sections FULL = new Sections(Integer.MAX_VALUE);

    /** Hardly a word anywhere, and no notes: what is left is the structure. */
    static final Sections BRIEF = new Sections(3);

    private final int mostWords;

    private Sections(int mostWords) {
        this.mostWords = mostWords;
    }

    List<SectionChange> all() {
        return List.of(introduction(), developmentPlan(), project(), impact(), finalActionPlan());
    }

    private SectionChange introduction() {
        return SectionChange.of("introduction")
                .add(item(1), item(2))
                .fill("role-and-responsibilities", PartValue.text(prose(1, 400)))
                .fill("motivation", PartValue.text(prose(2, 300)))
                .fill("entry-evidence", new PartValue.Evidence(ids(1, 2)));
    }

    private SectionChange developmentPlan() {
        Map<Integer, PartValue.Rating> ratings = LinkedHashMap.empty();
        for (int number = 1; number <= 20; number++) {
            String rating = number % 3 == 0 ? "advanced" : "experienced";
            ratings = ratings.put(number, new PartValue.Rating(rating, note(number)));
        }
        return SectionChange.of("development-plan")
                .fill("self-assessment", new PartValue.Ratings(ratings))
                .fill("specialist-standards", new PartValue.Standards(StandardNumbers.of(3, 11)))
                .fill("rationale", PartValue.text(prose(3, 400)))
                .fill("anticipated-impact", PartValue.text(prose(4, 300)))
                .fill("goals", new PartValue.Goals(List.of(goal(1), goal(2), goal(3))));
    }

    private SectionChange project() {
        return SectionChange.of("project")
                .add(item(3), item(4), item(5), item(6), item(7), item(8))
                .fill("kind", PartValue.text("improvement-project"))
                .fill("account", PartValue.text(prose(5, 1_100)))
                .fill("activities", new PartValue.Activities(List.range(1, 7).map(this::activity)))
                .fill("evidence", new PartValue.Evidence(ids(3, 8)));
    }

    private SectionChange impact() {
        return SectionChange.of("impact")
                .add(item(9), item(10), item(11), item(12))
                .fill("pieces", new PartValue.Pieces(List.of(piece(1), piece(2))))
                .fill("impact-on-others", PartValue.text(prose(6, 350)))
                .fill("quality-strategy", PartValue.text(prose(7, 250)))
                .fill("mastery-evidence", new PartValue.Evidence(ids(9, 12)));
    }

    private SectionChange finalActionPlan() {
        return SectionChange.of("final-action-plan")
                .fill("continuing-development", PartValue.text(prose(8, 300)))
                .fill("actions", new PartValue.Goals(List.of(goal(4), goal(5), goal(6))));
    }

    /** What changes after the review asked for it. */
    SectionChange modifiedProject() {
        return SectionChange.of("project").add(item(3)).fill("account", PartValue.text(prose(9, 1_200)));
    }

    private static String id(int number) {
        return number < 10 ? "ev-0" + number : "ev-" + number;
    }

    private static List<String> ids(int from, int to) {
        return List.rangeClosed(from, to).map(Sections::id);
    }

    private EvidenceItem item(int number) {
        int first = 3 * number;
        return EvidenceItem.of(
                id(number),
                prose(number, 8),
                EvidenceType.DOCUMENT,
                LocalDate.of(2020, 10, number),
                StandardNumbers.of(
                        EVIDENCED[first % EVIDENCED.length],
                        EVIDENCED[(first + 1) % EVIDENCED.length],
                        EVIDENCED[(first + 2) % EVIDENCED.length]));
    }

    private PartValue.Activity activity(int number) {
        return new PartValue.Activity(
                LocalDate.of(2020, 11, number),
                prose(number, 12),
                Option.some(BigDecimal.valueOf(number)),
                StandardNumbers.of(number, number + 1));
    }

    private PartValue.Piece piece(int number) {
        return new PartValue.Piece(
                PieceKind.CASE_STUDY, prose(number, 6), prose(10 + number, 200), ids(8 + number, 9 + number));
    }

    private PartValue.Goal goal(int number) {
        return new PartValue.Goal(
                prose(number, 12),
                LocalDate.of(2021, number, 1),
                StandardNumbers.of(number),
                Option.some(prose(number, 20)));
    }

    private Option<String> note(int number) {
        return mostWords == Integer.MAX_VALUE ? Option.some(prose(number, 25)) : Option.none();
    }

    String prose(int topic, int wanted) {
        int words = Math.min(wanted, mostWords);
        StringBuilder text = new StringBuilder(words * 9);
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS[(i * (topic + 3) + topic) % WORDS.length]);
        }
        return text.toString();
    }
}
