package io.github.atskit.core.internal;

import io.vavr.collection.List;

/** Looks things up on the hot path, without the iterator and the closure that a list makes for it. */
public final class Search {
    private Search() {}

    /**
     * Whether a list holds something.
     *
     * @param <T> what the list holds
     * @param list any list
     * @param wanted what is looked for
     * @return whether an element equals it
     */
    public static <T> boolean has(List<T> list, T wanted) {
        for (List<T> rest = list; !rest.isEmpty(); rest = rest.tail()) {
            if (rest.head().equals(wanted)) {
                return true;
            }
        }
        return false;
    }
}
