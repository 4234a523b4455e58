package io.github.atskit.examples.web.cases;

import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.persistence.IndexFilter;
import io.github.atskit.persistence.IndexRow;
import io.github.atskit.persistence.IndexStore;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lists cases that somebody has to do with. */
@Component
public final class Worklist {
    /** How many cases a page lists. */
    public static final int PAGE = 50;

    private final IndexStore index;
    private final Cases cases;

    Worklist(IndexStore index, Cases cases) {
        this.index = index;
        this.cases = cases;
    }

    /**
     * A page of cases.
     *
     * @param cases what the viewer may see, in the order of ids
     * @param next where the next page begins; none at the end
     */
    public record Page(List<OpenCase> cases, Optional<String> next) {}

    /**
     * Lists the cases of a viewer.
     *
     * @param viewer who asks
     * @param after the page begins after this case; none for the first page
     * @return a page
     */
    public Page of(Actor viewer, Optional<String> after) {
        List<IndexRow> rows = index.page(wanted(viewer), after.flatMap(this::row), PAGE);
        List<OpenCase> seen = rows.stream()
                .flatMap(row ->
                        cases.open(new CandidacyId(row.candidacyId()), viewer).toJavaStream())
                .toList();
        return new Page(
                seen,
                rows.size() < PAGE
                        ? Optional.empty()
                        : Optional.of(rows.get(rows.size() - 1).candidacyId()));
    }

    private Optional<IndexRow> row(String candidacy) {
        return Optional.of(
                new IndexRow(candidacy, 0, "", "", "", Optional.empty(), List.of(), List.of(), Optional.empty()));
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
