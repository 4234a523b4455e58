package io.github.atskit.standards;

import io.vavr.collection.List;

/**
 * What one kind of data file looks like.
 *
 * @param required header keys that have to be there
 * @param optional header keys that may be there
 * @param columns how many columns a row has
 * @param row how a row looks, for messages
 */
record FileShape(List<String> required, List<String> optional, int columns, String row) {
    static final FileShape EDITION =
            new FileShape(List.of("edition", "published"), List.of("example"), 4, "number | domain | title | keywords");
    static final FileShape LINEAGE =
            new FileShape(List.of("status"), List.empty(), 3, "from | to | strength, as in 2014:7 | 2022:8 | strong");
    static final FileShape OVERLAY =
            new FileShape(List.of("owner", "language"), List.empty(), 2, "code | wording, with a code such as 2014:7");

    boolean knows(String key) {
        return isAmong(required, key) || isAmong(optional, key);
    }

    String keys() {
        return required.appendAll(optional).mkString(", ");
    }

    // Not List.contains, which is a lambda of Vavr: see InOrder.
    private static boolean isAmong(List<String> keys, String key) {
        for (List<String> rest = keys; !rest.isEmpty(); rest = rest.tail()) {
            if (rest.head().equals(key)) {
                return true;
            }
        }
        return false;
    }
}
