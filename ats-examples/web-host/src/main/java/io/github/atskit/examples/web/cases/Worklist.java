package io.github.atskit.examples.web.cases;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Coded;
import io.github.atskit.persistence.IndexFilter;
import io.github.atskit.persistence.IndexRow;
import io.github.atskit.persistence.IndexStore;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lists cases that somebody has to do with. */
@Component
public final class Worklist {
    /** How many cases a page lists. */
    public static final int PAGE = 50;

    private static final int MOST = 1_000;

    private final IndexStore index;
    private final Cases cases;

    Worklist(IndexStore index, Cases cases) {
        this.index = index;
        this.cases = cases;
    }

    /**
     * A page of cases.
     *
     * @param cases what the viewer may see, in the order of ids, or of what falls due first where that was asked for
     * @param next where the next page begins; none at the end
     */
    public record Page(List<OpenCase> cases, Optional<String> next) {}

    /**
     * Which of the cases to list.
     *
     * @param cohort those of a cohort only
     * @param stage those at a stage only, by its external name
     * @param dueBefore those with something due before an instant only
     */
    public record Only(Optional<String> cohort, Optional<String> stage, Optional<Instant> dueBefore) {
        /** All of them. */
        public static final Only ALL = new Only(Optional.empty(), Optional.empty(), Optional.empty());

        /** Those of one cohort. */
        public Only in(String wanted) {
            return new Only(Optional.of(wanted), stage, dueBefore);
        }

        /** Those at one stage. */
        public Only at(Coded wanted) {
            return new Only(cohort, Optional.of(wanted.code()), dueBefore);
        }

        /** Those with something due. */
        public Only due(Instant before) {
            return new Only(cohort, stage, Optional.of(before));
        }

        private IndexFilter narrow(IndexFilter filter) {
            IndexFilter narrowed = cohort.map(filter::inCohort).orElse(filter);
            IndexFilter staged = stage.map(narrowed::atStage).orElse(narrowed);
            return dueBefore.map(staged::dueBefore).orElse(staged);
        }

        private boolean fits(OpenCase open) {
            Candidacy seen = open.sight().candidacy();
            return cohort.stream().allMatch(seen.definition().cohort()::equals)
                    && stage.stream().allMatch(seen.stage().name().code()::equals);
        }
    }

    /**
     * Lists the cases of a viewer.
     *
     * @param viewer who asks
     * @param after the page begins after this case; none for the first page
     * @return a page
     */
    public Page of(Actor viewer, Optional<String> after) {
        return of(viewer, Only.ALL, after, PAGE);
    }

    /**
     * Lists some of the cases of a viewer. The index knows the true stage, so whoever may not know it is never answered by the index: of
     * their few cases those are left out that do not look as if they fitted.
     *
     * @param viewer who asks
     * @param only which cases
     * @param after the page begins after this place; none for the first page
     * @param most how many are looked at
     * @return a page
     */
    public Page of(Actor viewer, Only only, Optional<String> after, int most) {
        IndexFilter filter = wanted(viewer);
        List<IndexRow> rows = index.page(isOverall(viewer) ? only.narrow(filter) : filter, after.map(Place::row), most);
        List<OpenCase> seen = rows.stream()
                .flatMap(row ->
                        cases.open(new CandidacyId(row.candidacyId()), viewer).toJavaStream())
                .filter(only::fits)
                .toList();
        return new Page(
                seen, rows.size() < most ? Optional.empty() : Optional.of(Place.of(rows.get(rows.size() - 1), only)));
    }

    /** {@return whether a viewer looks at cases of the whole programme, and not only at those that they have a part in} */
    public boolean isOverall(Actor viewer) {
        return wanted(viewer).equals(IndexFilter.ALL);
    }

    /**
     * Counts the cases of a cohort. For those who look at the whole programme only.
     *
     * @param cohort the cohort
     * @return how many there are at each stage, by its external name
     */
    public Map<String, Long> countByStage(String cohort) {
        return index.countByStage(cohort);
    }

    /**
     * Counts the cases that somebody is assigned to as a reviewer.
     *
     * @param person the reviewer
     * @param stage those at this stage only
     * @return how many, up to a thousand
     */
    public int countReviewedBy(String person, Coded stage) {
        return index.page(IndexFilter.ALL.reviewedBy(person).atStage(stage.code()), Optional.empty(), MOST)
                .size();
    }

    /** Places in a list, as they stand in addresses: the id of a case, and when it is due where the list goes by that. */
    private static final class Place {
        private static final char BETWEEN = '~';

        static String of(IndexRow last, Only only) {
            return only.dueBefore().isEmpty()
                    ? last.candidacyId()
                    : last.candidacyId()
                            + BETWEEN
                            + last.due().map(Instant::toString).orElse("");
        }

        static IndexRow row(String place) {
            int end = place.indexOf(BETWEEN);
            String id = end < 0 ? place : place.substring(0, end);
            return new IndexRow(
                    CaseIds.read(id).value(),
                    0,
                    "",
                    "",
                    "",
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    due(end < 0 ? "" : place.substring(end + 1)));
        }

        private static Optional<Instant> due(String text) {
            try {
                return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
            } catch (DateTimeParseException nonsense) {
                throw new NotFound();
            }
        }
    }

    /** Only narrows what is looked through; who may see what is for the sight to say. */
    private static IndexFilter wanted(Actor viewer) {
        return switch (viewer.role()) {
            case PARTICIPANT -> IndexFilter.ALL.ofParticipant(viewer.id());
            case MENTOR -> IndexFilter.ALL.mentoredBy(viewer.id());
            case REVIEWER -> IndexFilter.ALL.reviewedBy(viewer.id());
            case PROGRAMME_HEAD -> IndexFilter.ALL.withPanelMember(viewer.id());
            default -> IndexFilter.ALL;
        };
    }
}
