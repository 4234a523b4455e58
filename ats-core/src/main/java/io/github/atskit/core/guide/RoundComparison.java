package io.github.atskit.core.guide;

import io.github.atskit.core.sight.Happening;
import io.github.atskit.core.sight.Sight;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * What changed in a workbook from one submission to the next, and which request each change answers. While modifications are made, the
 * workbook as it stands takes the place of the next submission.
 *
 * @param round the round of the earlier submission, from 1
 * @param handedIn whether the later state was handed in; it is the workbook as it stands otherwise
 * @param changes what differs
 * @param requests what was asked for in the earlier round, in the order of the requests, and what came of it
 */
public record RoundComparison(int round, boolean handedIn, WorkbookChanges changes, List<OfRequest> requests) {

    /**
     * Refuses null.
     *
     * @param round the round of the earlier submission, from 1
     * @param handedIn whether the later state was handed in; it is the workbook as it stands otherwise
     * @param changes what differs
     * @param requests what was asked for in the earlier round, in the order of the requests, and what came of it
     */
    public RoundComparison {
        Objects.requireNonNull(changes, "changes");
        Objects.requireNonNull(requests, "requests");
    }

    /**
     * A request and what came of it.
     *
     * @param id the id of the request
     * @param target what it points at, as it was written
     * @param response what the participant answered, as written; none before the later submission
     * @param changed what changed within its target: parts ({@code project/account}), then ids of evidence items; a request that points at
     *     a part is answered by the items that the part refers to as well. Empty where nothing there changed, or where the target does
     *     not exist
     */
    public record OfRequest(String id, String target, Option<String> response, List<String> changed) {
        /**
         * Refuses null.
         *
         * @param id the id of the request
         * @param target what it points at, as it was written
         * @param response what the participant answered, as written; none before the later submission
         * @param changed what changed within its target: parts ({@code project/account}), then ids of evidence items; a request that
         *     points at a part is answered by the items that the part refers to as well. Empty where nothing there changed, or where the
         *     target does not exist
         */
        public OfRequest {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(target, "target");
            Objects.requireNonNull(response, "response");
            Objects.requireNonNull(changed, "changed");
        }
    }

    /**
     * Compares each submission with the one before it.
     *
     * @param sight the case as its viewer sees it
     * @param history the whole history of the case; what the viewer may not see of it is left out
     * @return one for each further submission, oldest first, and one more while modifications are made; empty before that
     */
    public static List<RoundComparison> of(Sight sight, List<Happening> history) {
        return ofVisible(sight, sight.events(history));
    }

    static List<RoundComparison> ofVisible(Sight sight, List<Happening> visible) {
        return Submissions.of(sight, visible).comparisons(sight);
    }
}
