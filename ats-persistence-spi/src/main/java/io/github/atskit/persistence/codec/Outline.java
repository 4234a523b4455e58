package io.github.atskit.persistence.codec;

import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.definition.DefinitionRef;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What can be told of a candidacy whose texts are gone.
 *
 * <p>Dates are ISO texts by name, and only those that are there: {@code submission}, {@code resubmission} and
 * {@code modification-window} are the ends of writing, {@code extension} replaces the one in force; {@code statement} is the day of the
 * mentor's statement; {@code viva} when the booked viva starts, {@code resit-from} when the next one may; {@code awarded} the day of the
 * award, {@code certificate} that of dispatch; {@code hold-placed} when the present hold was placed.
 *
 * @param definition the cohort and its version
 * @param participant the person's id
 * @param stage where the candidacy stands
 * @param dates what is dated, by external name
 */
public record Outline(DefinitionRef definition, String participant, StageName stage, Map<String, String> dates) {

    /**
     * Refuses null, and takes a copy.
     *
     * @param definition the cohort and its version
     * @param participant the person's id
     * @param stage where the candidacy stands
     * @param dates what is dated, by external name
     */
    public Outline {
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(participant, "participant");
        Objects.requireNonNull(stage, "stage");
        dates = Collections.unmodifiableMap(new LinkedHashMap<>(dates));
    }
}
