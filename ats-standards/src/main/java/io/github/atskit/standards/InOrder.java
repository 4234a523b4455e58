package io.github.atskit.standards;

import io.vavr.collection.List;

/** Makes lists back to front, which for a linked list is the short way. */
final class InOrder {
    private InOrder() {}

    /**
     * The elements as a list. Used instead of {@code reverse()}, which goes through a lambda of Vavr: the first lambda
     * of a program takes longer to link than one of our files takes to read.
     */
    static <T> List<T> list(T[] elements) {
        List<T> list = List.empty();
        for (int at = elements.length - 1; at >= 0; at--) {
            list = list.prepend(elements[at]);
        }
        return list;
    }
}
