package io.github.atskit.core.definition;

import io.vavr.collection.Map;
import java.util.Objects;

/**
 * Something wrong or doubtful about a definition.
 *
 * @param code what it is
 * @param key the key of the definition it is about, such as {@code calendar.submission}
 * @param params figures for the message, by name
 */
public record LintFinding(LintCode code, String key, Map<String, String> params) {

    /**
     * Refuses null.
     *
     * @param code what it is
     * @param key the key of the definition it is about, such as {@code calendar.submission}
     * @param params figures for the message, by name
     */
    public LintFinding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(params, "params");
    }

    /** {@return whether the cohort cannot run like this} */
    public boolean isError() {
        return code.severity() == LintSeverity.ERROR;
    }
}
