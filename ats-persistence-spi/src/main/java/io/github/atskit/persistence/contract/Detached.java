package io.github.atskit.persistence.contract;

import java.util.List;
import java.util.Map;

/** Readers that change what they were given. It may refuse; what it may not do is change the store. */
final class Detached {
    private Detached() {}

    static void spoil(List<?> list) {
        try {
            list.clear();
        } catch (UnsupportedOperationException refused) {
            // A list that cannot be changed is detached enough.
        }
    }

    static void spoil(Map<?, ?> map) {
        try {
            map.clear();
        } catch (UnsupportedOperationException refused) {
            // So is a map.
        }
    }
}
