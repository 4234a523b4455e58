package io.github.atskit.persistence.codec;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The upcasters of all kinds. For each kind they lead without a gap to the number that this build writes. */
final class Upcasters {
    /** The name of the personal half in the merged map and in paths. */
    static final String PERSONAL = "personal";

    static final Upcasters NONE = new Upcasters(Map.of());

    private final Map<String, Upcaster> byStep;

    private Upcasters(Map<String, Upcaster> byStep) {
        this.byStep = byStep;
    }

    Upcasters with(Upcaster[] added, Shapes shapes) {
        Map<String, Upcaster> all = new HashMap<>(byStep);
        for (Upcaster upcaster : added) {
            if (all.put(step(upcaster.kind(), upcaster.from()), upcaster) != null) {
                throw new IllegalArgumentException("two upcasters of " + step(upcaster.kind(), upcaster.from()));
            }
        }
        for (Upcaster upcaster : all.values()) {
            int next = upcaster.from() + 1;
            int written = shapes.schema(upcaster.kind());
            if (next > written || next < written && !all.containsKey(step(upcaster.kind(), next))) {
                throw new IllegalArgumentException("nothing leads from schema " + next + " of " + upcaster.kind()
                        + " to " + written + ", which this build writes");
            }
        }
        return new Upcasters(Map.copyOf(all));
    }

    private static String step(String kind, int from) {
        return kind + " from " + from;
    }

    /** {@return the form in the shape that this build writes} */
    Form lifted(Place place, String kind, int stored, int written, Form form) {
        if (stored == written) {
            return form;
        }
        if (stored > written) {
            throw Fault.newer(place, "has schema " + stored + " of " + kind + "; this build knows up to " + written);
        }
        if (stored < 1) {
            throw Fault.at(place, "has schema " + stored + ", and schemas count from 1");
        }
        Map<String, Object> data = merged(place, form);
        for (int from = stored; from < written; from++) {
            data = lifted(place, kind, from, data);
        }
        return parted(place, kind, written - 1, data);
    }

    private static Map<String, Object> merged(Place place, Form form) {
        if (form.open().containsKey(PERSONAL)) {
            throw Fault.at(place, "has personal texts in its open half");
        }
        Map<String, Object> data = new LinkedHashMap<>(form.open());
        if (!form.personal().isEmpty()) {
            data.put(PERSONAL, new LinkedHashMap<>(form.personal()));
        }
        return data;
    }

    private Map<String, Object> lifted(Place place, String kind, int from, Map<String, Object> data) {
        Upcaster upcaster = byStep.get(step(kind, from));
        if (upcaster == null) {
            throw Fault.older(place, kind, from);
        }
        @Nullable Map<String, Object> lifted;
        try {
            lifted = upcaster.lift(data);
        } catch (RuntimeException mayQuote) {
            // What it says may quote the record, so it is not passed on.
            throw Fault.notLifted(place, kind, from, "could not be lifted");
        }
        if (lifted == null) {
            throw Fault.notLifted(place, kind, from, "was lifted to nothing");
        }
        return lifted;
    }

    private static Form parted(Place place, String kind, int from, Map<String, Object> data) {
        Map<String, Object> open = new LinkedHashMap<>(data);
        Object personal = open.remove(PERSONAL);
        if (personal == null) {
            return new Form(open, Map.of());
        }
        if (!(personal instanceof Map<?, ?> map)) {
            throw Fault.notLifted(place, kind, from, "was lifted to personal texts that are not a map");
        }
        @SuppressWarnings("unchecked") // the reader checks each name
        Map<String, Object> names = (Map<String, Object>) map;
        return new Form(open, names);
    }
}
