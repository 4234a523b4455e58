package io.github.atskit.core.port;

import io.github.atskit.core.definition.DefinitionLint;
import io.github.atskit.core.definition.DefinitionRef;
import io.github.atskit.core.definition.LintFinding;
import io.github.atskit.core.definition.ProgrammeDefinition;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;

/** Where definitions come from. For hosts to implement; an implementation is safe for use by many threads. */
@FunctionalInterface
public interface DefinitionSource {

    /**
     * Finds a definition.
     *
     * @param ref cohort and version
     * @return the definition, always the same for the same reference, or none
     */
    Option<ProgrammeDefinition> find(DefinitionRef ref);

    /**
     * A source of definitions that are all at hand.
     *
     * @param definitions the definitions, each without lint errors
     * @return the source
     * @throws IllegalArgumentException if one has lint errors, or two have the same reference
     */
    static DefinitionSource of(ProgrammeDefinition... definitions) {
        Map<DefinitionRef, ProgrammeDefinition> byRef = HashMap.empty();
        for (ProgrammeDefinition definition : definitions) {
            List<LintFinding> errors = DefinitionLint.findings(definition).filter(LintFinding::isError);
            if (!errors.isEmpty()) {
                throw new IllegalArgumentException("definition " + definition.ref() + ": "
                        + errors.map(error -> error.key() + " " + error.code().code()
                                        + error.params().mkString(" ", ", ", ""))
                                .mkString("; "));
            }
            if (byRef.containsKey(definition.ref())) {
                throw new IllegalArgumentException("two definitions " + definition.ref());
            }
            byRef = byRef.put(definition.ref(), definition);
        }
        return byRef::get;
    }
}
