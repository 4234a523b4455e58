package io.github.atskit.standards;

import io.vavr.collection.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the standards of a newer edition grew out of those of an older one. The relation is many to many: two old
 * standards may have merged, and one may live on in several. It is our own reading, because no official table could be
 * found in public, so a host should show it as help and never decide by it.
 */
public final class Lineage {
    private static final Lineage NONE = new Lineage(List.empty());

    private final List<LineageLink> links;

    // The same links last to first: answers are built from their end.
    private final LineageLink[] backwards;

    private Lineage(List<LineageLink> links) {
        this.links = links;
        this.backwards = new LineageLink[links.size()];
        int at = backwards.length;
        for (List<LineageLink> rest = links; !rest.isEmpty(); rest = rest.tail()) {
            backwards[--at] = rest.head();
        }
    }

    /** {@return a lineage without links, for a catalogue of one edition} */
    public static Lineage none() {
        return NONE;
    }

    /** The links must be distinct; whoever calls this has checked it. */
    static Lineage of(List<LineageLink> links) {
        return links.isEmpty() ? NONE : new Lineage(links);
    }

    /** {@return all links, in the order of the file they were read from} */
    public List<LineageLink> links() {
        return links;
    }

    /**
     * Finds what became of a standard.
     *
     * @param code the older standard
     * @return the links that start from it, in the order of {@link #links()}; empty if there are none
     * @throws NullPointerException if the code is null
     */
    public List<LineageLink> successors(StandardCode code) {
        Objects.requireNonNull(code, "code");
        List<LineageLink> found = List.empty();
        for (LineageLink link : backwards) {
            if (link.from().equals(code)) {
                found = found.prepend(link);
            }
        }
        return found;
    }

    /**
     * Finds where a standard came from.
     *
     * @param code the newer standard
     * @return the links that lead to it, in the order of {@link #links()}; empty if there are none
     * @throws NullPointerException if the code is null
     */
    public List<LineageLink> predecessors(StandardCode code) {
        Objects.requireNonNull(code, "code");
        List<LineageLink> found = List.empty();
        for (LineageLink link : backwards) {
            if (link.to().equals(code)) {
                found = found.prepend(link);
            }
        }
        return found;
    }

    /** {@return always false: every lineage file has to say that it is unofficial} */
    public boolean official() {
        return false;
    }

    /** Two lineages are equal if they have the same links in the same order. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Lineage that && links.equals(that.links);
    }

    @Override
    public int hashCode() {
        return links.hashCode();
    }

    /** {@return the number of links, for a log} */
    @Override
    public String toString() {
        return "Lineage of " + links.size() + " links, unofficial";
    }
}
