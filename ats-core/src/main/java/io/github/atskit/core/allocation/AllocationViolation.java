package io.github.atskit.core.allocation;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.util.Objects;

/**
 * What is wrong with one assignment of a solver's answer.
 *
 * @param kind what is wrong
 * @param assignment the assignment
 * @param conflicts the conflicts that it violates, each kind once; empty unless that is what is wrong
 */
public record AllocationViolation(ViolationKind kind, Assignment assignment, List<AllocationConflict> conflicts) {

    /**
     * Refuses null.
     *
     * @param kind what is wrong
     * @param assignment the assignment
     * @param conflicts the conflicts that it violates, each kind once; empty unless that is what is wrong
     */
    public AllocationViolation {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(assignment, "assignment");
        Objects.requireNonNull(conflicts, "conflicts");
    }

    /** {@return what its text tells, by name} */
    public Map<String, Object> params() {
        Map<String, Object> params =
                LinkedHashMap.of("workbook", assignment.workbook(), "reviewer", assignment.reviewer());
        return kind == ViolationKind.CONFLICT ? params.put("kind", conflicts.map(AllocationConflict::code)) : params;
    }
}
