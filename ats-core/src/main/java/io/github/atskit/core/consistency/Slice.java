package io.github.atskit.core.consistency;

import java.util.Objects;

/**
 * A part of the judgements, and what is told about it.
 *
 * @param <T> the figure
 * @param dimension by what the parts were set apart
 * @param name which part: a criterion, a standard's number, a section, a cohort or a period; empty for all judgements
 * @param figure the figure
 */
public record Slice<T>(Dimension dimension, String name, Figure<T> figure) {
    /**
     * Refuses null.
     *
     * @param dimension by what the parts were set apart
     * @param name which part: a criterion, a standard's number, a section, a cohort or a period; empty for all judgements
     * @param figure the figure
     */
    public Slice {
        Objects.requireNonNull(dimension, "dimension");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(figure, "figure");
    }
}
