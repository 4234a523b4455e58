package io.github.atskit.core.rejection;

import io.github.atskit.core.vocabulary.Role;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.util.Objects;

/**
 * The role may not do this.
 *
 * @param allowed the roles that may
 */
public record RoleNotAllowed(List<Role> allowed) implements Reason {
    /**
     * Refuses null.
     *
     * @param allowed the roles that may
     */
    public RoleNotAllowed {
        Objects.requireNonNull(allowed, "allowed");
    }

    @Override
    public ReasonCode code() {
        return ReasonCode.ROLE_NOT_ALLOWED;
    }

    @Override
    public Rule rule() {
        return Rule.ATS_001;
    }

    @Override
    public Map<String, Object> params() {
        return LinkedHashMap.of("allowed", allowed.map(Role::code));
    }
}
