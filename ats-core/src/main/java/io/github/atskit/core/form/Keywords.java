package io.github.atskit.core.form;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;

/** The keywords of one schema, in the order in which they are written. */
record Keywords(Map<String, Object> map) {
    static Keywords none() {
        return new Keywords(LinkedHashMap.empty());
    }

    static Keywords of(String name, Object value) {
        return none().with(name, value);
    }

    static Keywords type(String type) {
        return of("type", type);
    }

    Keywords with(String name, Object value) {
        return new Keywords(map.put(name, value instanceof Keywords keywords ? keywords.map : value));
    }

    /** Says nothing where there is nothing to say. */
    Keywords text(String name, String text) {
        return text.isEmpty() ? this : with(name, text);
    }

    Keywords list(String name, List<?> list) {
        return list.isEmpty() ? this : with(name, list.map(each -> each instanceof Keywords one ? one.map : each));
    }

    Keywords and(Keywords further) {
        return new Keywords(further.map.foldLeft(map, (all, entry) -> all.put(entry._1(), entry._2())));
    }
}
