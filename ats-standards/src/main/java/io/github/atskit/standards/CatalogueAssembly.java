package io.github.atskit.standards;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.Objects;

/** Checks that editions and lineages belong together. */
final class CatalogueAssembly {
    private CatalogueAssembly() {}

    /** All lineages as one, or what is wrong. Editions are looked at first: without them no link makes sense. */
    static Either<List<DataFault>, Lineage> check(List<StandardsEdition> editions, List<Lineage> lineages) {
        Objects.requireNonNull(editions, "editions");
        Objects.requireNonNull(lineages, "lineages");
        Faults faults = new Faults("editions");
        checkEditions(editions, faults);
        Faults lineageFaults = new Faults("lineages");
        List<LineageLink> links = merge(lineages, new KnownStandards(editions), lineageFaults);
        return faults.isEmpty() && lineageFaults.isEmpty()
                ? Either.right(Lineage.of(links))
                : Either.left(faults.inOrder().appendAll(lineageFaults.inOrder()));
    }

    private static void checkEditions(List<StandardsEdition> editions, Faults faults) {
        if (editions.isEmpty()) {
            faults.add(1, 1, "there is no edition", "at least one");
        }
        int place = 1;
        for (List<StandardsEdition> rest = editions; !rest.isEmpty(); rest = rest.tail()) {
            String id = Objects.requireNonNull(rest.head(), "edition").id();
            for (List<StandardsEdition> before = editions; before != rest; before = before.tail()) {
                if (before.head().id().equals(id)) {
                    faults.add(place, 1, "edition " + id + " is given twice", "each edition once");
                    break;
                }
            }
            place++;
        }
    }

    private static List<LineageLink> merge(List<Lineage> lineages, KnownStandards known, Faults faults) {
        List<LineageLink> merged = List.empty();
        int place = 1;
        for (List<Lineage> rest = lineages; !rest.isEmpty(); rest = rest.tail()) {
            List<LineageLink> links =
                    Objects.requireNonNull(rest.head(), "lineage").links();
            for (List<LineageLink> left = links; !left.isEmpty(); left = left.tail()) {
                checkLink(left.head(), merged, known, faults, place);
            }
            // The first lineage is as a rule the only one, and then its list is taken as it is.
            merged = merged.isEmpty() ? links : merged.appendAll(links);
            place++;
        }
        return merged;
    }

    private static void checkLink(
            LineageLink link, List<LineageLink> earlier, KnownStandards known, Faults faults, int place) {
        checkExists(link.from(), known, faults, place);
        checkExists(link.to(), known, faults, place);
        for (List<LineageLink> rest = earlier; !rest.isEmpty(); rest = rest.tail()) {
            if (rest.head().joinsSameAs(link)) {
                faults.add(
                        place,
                        1,
                        "the link from " + link.from() + " to " + link.to() + " is repeated",
                        "each link once");
                return;
            }
        }
    }

    private static void checkExists(StandardCode code, KnownStandards known, Faults faults, int place) {
        if (known.standard(code).isEmpty()) {
            faults.add(place, 1, "there is no standard " + code, known.ranges());
        }
    }

    /** Inserts each edition where it belongs; for two or three of them there is nothing faster to wake up. */
    static List<StandardsEdition> byAge(List<StandardsEdition> editions) {
        StandardsEdition[] sorted = new StandardsEdition[editions.size()];
        int count = 0;
        for (List<StandardsEdition> rest = editions; !rest.isEmpty(); rest = rest.tail()) {
            int at = count++;
            while (at > 0 && isOlder(rest.head(), sorted[at - 1])) {
                sorted[at] = sorted[at - 1];
                at--;
            }
            sorted[at] = rest.head();
        }
        return InOrder.list(sorted);
    }

    private static boolean isOlder(StandardsEdition one, StandardsEdition other) {
        int byDay = one.published().compareTo(other.published());
        return byDay < 0 || byDay == 0 && one.id().compareTo(other.id()) < 0;
    }
}
