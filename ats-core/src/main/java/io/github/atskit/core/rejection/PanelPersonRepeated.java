package io.github.atskit.core.rejection;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.util.Objects;

/**
 * A person has two seats.
 *
 * @param persons those with more than one seat
 */
public record PanelPersonRepeated(List<String> persons) implements Reason {
    /**
     * Refuses null.
     *
     * @param persons those with more than one seat
     */
    public PanelPersonRepeated {
        Objects.requireNonNull(persons, "persons");
    }

    @Override
    public ReasonCode code() {
        return ReasonCode.PANEL_PERSON_REPEATED;
    }

    @Override
    public Rule rule() {
        return Rule.ATS_061;
    }

    @Override
    public Map<String, Object> params() {
        return LinkedHashMap.of("persons", persons);
    }
}
