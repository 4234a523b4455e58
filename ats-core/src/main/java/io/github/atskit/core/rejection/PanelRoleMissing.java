package io.github.atskit.core.rejection;

import io.github.atskit.core.vocabulary.Role;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.util.Objects;

/**
 * The panel lacks a role.
 *
 * @param roles the roles without a seat
 */
public record PanelRoleMissing(List<Role> roles) implements Reason {
    /**
     * Refuses null.
     *
     * @param roles the roles without a seat
     */
    public PanelRoleMissing {
        Objects.requireNonNull(roles, "roles");
    }

    @Override
    public ReasonCode code() {
        return ReasonCode.PANEL_ROLE_MISSING;
    }

    @Override
    public Rule rule() {
        return Rule.ATS_061;
    }

    @Override
    public Map<String, Object> params() {
        return LinkedHashMap.of("roles", roles.map(Role::code));
    }
}
