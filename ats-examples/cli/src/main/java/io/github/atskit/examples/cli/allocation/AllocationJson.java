package io.github.atskit.examples.cli.allocation;

import io.github.atskit.core.allocation.Allocation;
import io.github.atskit.core.allocation.CostPart;
import io.github.atskit.core.allocation.OpenSeats;
import io.github.atskit.core.allocation.Others;
import io.github.atskit.core.allocation.Placement;
import io.github.atskit.examples.cli.report.JsonDocument;
import io.vavr.collection.List;

/** A proposal as JSON. */
public final class AllocationJson {
    private AllocationJson() {}

    public static String of(Allocation allocation) {
        return JsonDocument.of(json -> json.text(
                        "day", allocation.request().day().toString())
                .count("cost", allocation.cost())
                .objects("placements", allocation.placements(), AllocationJson::placement)
                .objects("open", allocation.open(), AllocationJson::open)
                .objects(
                        "loads",
                        allocation.loads(),
                        (each, load) -> each.text("reviewer", load.reviewer())
                                .count("capacity", load.capacity())
                                .count("before", load.before())
                                .count("after", load.after()))
                .objects(
                        "unmatched-conflicts",
                        allocation.request().unmatchedConflicts(),
                        (each, conflict) -> each.text("reviewer", conflict.reviewer())
                                .text("kind", conflict.kind().code())
                                .text(conflict.scope().code(), conflict.id())));
    }

    private static void placement(JsonDocument json, Placement placement) {
        json.text("workbook", placement.workbook())
                .text("reviewer", placement.reviewer())
                .count("load-before", placement.loadBefore())
                .count("load-after", placement.loadAfter())
                .texts("matched", placement.matched())
                .texts("missing", placement.missing())
                .count("cost", placement.cost());
        parts(json, placement.parts());
        others(json, placement.others());
    }

    private static void open(JsonDocument json, OpenSeats open) {
        json.text("workbook", open.workbook()).count("seats", open.seats());
        others(json, open.others());
    }

    private static void others(JsonDocument json, Others others) {
        json.count("possible-others", others.possible())
                .objects("next-best", others.nextBest(), (each, alternative) -> {
                    each.text("reviewer", alternative.reviewer()).count("extra-cost", alternative.extraCost());
                    parts(each, alternative.difference());
                })
                .objects(
                        "excluded",
                        others.excluded(),
                        (each, count) ->
                                each.text("exclusion", count.exclusion().code()).count("reviewers", count.reviewers()));
    }

    private static void parts(JsonDocument json, List<CostPart> parts) {
        json.objects(
                "parts",
                parts,
                (each, part) -> each.text("kind", part.kind().code()).count("cost", part.cost()));
    }
}
