package io.github.atskit.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A store that answers the questions of screens ({@link Capability#INDEX}). The rows are written with the commits they tell of. */
public interface IndexStore extends CandidacyStore {

    /**
     * Lists rows, a page at a time. A page continues after the last row of the page before, wherever that row is now: whatever is
     * written between two pages, no row that stands still is left out or listed twice.
     *
     * <p>Texts are ordered by code point, ids being ASCII.
     *
     * @param filter which rows
     * @param after the last row of the page before; none for the first page
     * @param limit how many at most, from 1 to 1,000
     * @return the rows, in the order of the {@linkplain IndexFilter#dueBefore() filter}; fewer than {@code limit} only at the end
     */
    List<IndexRow> page(IndexFilter filter, Optional<IndexRow> after, int limit);

    /**
     * Counts the candidacies of a cohort.
     *
     * @param cohort the cohort
     * @return how many stand at each stage, by the stage's external name; a stage where none stands is not in it
     */
    Map<String, Long> countByStage(String cohort);
}
