package io.github.atskit.core.internal.tree;

import io.github.atskit.core.validation.FaultCode;
import io.github.atskit.core.validation.ShapeFault;
import io.github.atskit.core.vocabulary.Coded;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One map of a tree, read name by name; {@link #noOthers()} then refuses the names nobody asked for. */
public sealed class Fields permits Outline {
    private final String path;
    private final Map<?, ?> map;
    private final boolean placeholder;
    private final Faults faults;
    private final ArrayList<String> known = new ArrayList<>();

    Fields(String path, Map<?, ?> map, boolean placeholder, Faults faults) {
        this.path = path;
        this.map = map;
        this.placeholder = placeholder;
        this.faults = faults;
    }

    static Fields of(String path, Map<?, ?> map, Faults faults) {
        return new Fields(path, map, false, faults);
    }

    /** Stands in for a map that is missing or no map, which has been reported already. */
    static Fields placeholder(String path, Faults faults) {
        return new Fields(path, Map.of(), true, faults);
    }

    /**
     * A name that has to be there.
     *
     * @param name the name
     * @return its value; where it is absent that is a fault and the value a placeholder
     */
    public Value required(String name) {
        Object value = lookUp(name);
        if (value == null && !placeholder) {
            faults.add(at(name), FaultCode.MISSING);
        }
        return value == null ? Value.placeholder(at(name), faults) : new Value(at(name), value, faults);
    }

    /**
     * A name that may be absent; a value of nothing counts as absent.
     *
     * @param name the name
     * @return its value, if there is one
     */
    public Option<Value> optional(String name) {
        Object value = lookUp(name);
        return value == null ? Option.none() : Option.some(new Value(at(name), value, faults));
    }

    /**
     * A name that has to be there where another name has a certain value, and may be absent elsewhere.
     *
     * @param name the name
     * @param other the other name
     * @param value the value of the other name
     * @return its value, if there is one; where it is absent and has to be there that is a fault, and the value a placeholder
     */
    public Option<Value> requiredWith(String name, String other, Coded value) {
        Option<Value> given = optional(name);
        boolean asked = given.isEmpty() && has(map, other) && value.code().equals(map.get(other));
        return asked ? Option.some(required(name)) : given;
    }

    private @Nullable Object lookUp(String name) {
        if (!known.contains(name)) {
            known.add(name);
        }
        return has(map, name) ? map.get(name) : null;
    }

    /**
     * Whether a map has a name. A sorted map whose names are no texts throws instead of saying no.
     *
     * @param map a map of a tree
     * @param name the name
     * @return whether it is there
     */
    public static boolean has(Map<?, ?> map, String name) {
        try {
            return map.containsKey(name);
        } catch (ClassCastException otherNames) {
            return false;
        }
    }

    /** Reports every name that was not asked for. */
    public void noOthers() {
        for (Object key : map.keySet()) {
            if (!(key instanceof String name) || !known.contains(name)) {
                faults.add(at(String.valueOf(key)), ShapeFault.notOneOf(FaultCode.UNKNOWN_NAME, List.ofAll(known)));
            }
        }
    }

    final String at(String name) {
        return path.isEmpty() ? name : path + '.' + name;
    }
}
