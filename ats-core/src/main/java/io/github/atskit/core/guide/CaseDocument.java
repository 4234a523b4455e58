package io.github.atskit.core.guide;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.candidacy.HoldKind;
import io.github.atskit.core.candidacy.Revision;
import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.decision.ActionStatus;
import io.github.atskit.core.internal.AtsStyle;
import io.github.atskit.core.sight.Extent;
import io.github.atskit.core.sight.Facet;
import io.github.atskit.core.sight.Happening;
import io.github.atskit.core.sight.Sight;
import io.github.atskit.core.vocabulary.Actor;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * Everything that a screen shows of one case to one viewer at one instant, but for the workbook itself: made of codes, ids, numbers,
 * dates and instants. A host that shows it, or sends it, has nothing to work out and no rule to know.
 *
 * <p>Immutable; made by {@link #of}.
 */
@Value.Immutable
@AtsStyle
public sealed interface CaseDocument permits ImmutableCaseDocument {

    /** {@return the case} */
    CandidacyId id();

    /** {@return the revision, to be passed back with a command; none where the viewer may not know it} */
    Option<Revision> revision();

    /** {@return who looks} */
    Actor viewer();

    /** {@return the instant for which it was made} */
    Instant at();

    /** {@return where the case stands, as the viewer may know it} */
    StageName stage();

    /** {@return the round of review, from 1} */
    int round();

    /** {@return the kind of the hold that lies on the case, if one does} */
    Option<HoldKind> hold();

    /** {@return every action, and what is against it} */
    List<ActionStatus> menu();

    /** {@return what lies between the case and its next stage} */
    Checklist checklist();

    /** {@return how far the workbook has come} */
    Progress progress();

    /** {@return which evidence bears out which standard} */
    CoverageMatrix coverage();

    /** {@return the dates, and how each came about} */
    Deadlines deadlines();

    /** {@return the history} */
    Timeline timeline();

    /** {@return what the plan anticipated against what came of it} */
    ImpactPairs impact();

    /** {@return what changed from submission to submission, oldest first} */
    List<RoundComparison> rounds();

    /**
     * Makes the document.
     *
     * @param sight the case as its viewer sees it
     * @param history the whole history of the case; what the viewer may not see of it is left out
     * @param at the instant asked about
     * @return the document
     */
    static CaseDocument of(Sight sight, List<Happening> history, Instant at) {
        Objects.requireNonNull(sight, "sight");
        List<Happening> visible = sight.events(history);
        List<ActionStatus> menu = sight.menu(at);
        Checklist checklist = new ChecklistMaker(sight, at, menu).checklist();
        CoverageMatrix coverage = CoverageMatrix.of(sight);
        List<RoundComparison> rounds = RoundComparison.ofVisible(sight, visible);
        Candidacy now = sight.candidacy();
        boolean counted = Facet.REVISION.from(sight.viewpoint()) == Extent.ALL;
        return ImmutableCaseDocument.builder()
                .id(now.id())
                .revision(counted ? Option.some(now.currentRevision()) : Option.none())
                .viewer(sight.viewer())
                .at(at)
                .stage(now.stage().name())
                .round(now.round())
                .hold(now.hold().map(hold -> hold.kind()))
                .menu(menu)
                .checklist(checklist)
                .progress(Progress.of(sight, checklist, coverage, menu, rounds))
                .coverage(coverage)
                .deadlines(Deadlines.ofVisible(sight, visible, at))
                .timeline(Timeline.ofVisible(visible))
                .impact(ImpactPairs.ofVisible(sight, visible))
                .rounds(rounds)
                .build();
    }
}
