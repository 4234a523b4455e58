package io.github.atskit.core.decision;

import io.github.atskit.core.rejection.Rule;
import io.github.atskit.core.vocabulary.Coded;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * One thing that an action asks for, there or not. It comes from the gate or check that rejects the command without it.
 *
 * @param code what is asked for
 * @param rule the rule it comes from
 * @param where what it is about, as a request for modification would point at it: a part ({@code project/account}), a standard
 *     ({@code 8}); besides these the id of a request, a criterion or a role; none where the whole case is meant
 * @param params figures by their external names, as in {@link io.github.atskit.core.rejection.Reason#params()}
 * @param state whether it is there
 */
public record Requirement(
        RequirementCode code, Rule rule, Option<String> where, Map<String, Object> params, RequirementState state) {

    /**
     * Refuses null.
     *
     * @param code what is asked for
     * @param rule the rule it comes from
     * @param where what it is about, as a request for modification would point at it: a part ({@code project/account}), a standard
     *     ({@code 8}); besides these the id of a request, a criterion or a role; none where the whole case is meant
     * @param params figures by their external names, as in {@link io.github.atskit.core.rejection.Reason#params()}
     * @param state whether it is there
     */
    public Requirement {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(params, "params");
        Objects.requireNonNull(state, "state");
    }

    static Requirement of(RequirementCode code, Rule rule, RequirementState state) {
        return new Requirement(code, rule, Option.none(), LinkedHashMap.empty(), state);
    }

    Requirement at(Object place) {
        String text = place instanceof Coded coded ? coded.code() : place.toString();
        return new Requirement(code, rule, Option.some(text), params, state);
    }

    Requirement with(String name, Object figure) {
        return new Requirement(code, rule, where, params.put(name, figure), state);
    }

    Requirement with(Map<String, Object> figures) {
        return new Requirement(code, rule, where, params.isEmpty() ? figures : params.merge(figures), state);
    }

    /** {@return whether the menu says no because of it} */
    public boolean unmet() {
        return state == RequirementState.UNMET;
    }

    /** {@return whether it is there} */
    public boolean met() {
        return state == RequirementState.MET;
    }
}
