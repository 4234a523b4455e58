package io.github.atskit.core.command;

import io.github.atskit.core.definition.EntryCriterion;
import io.github.atskit.core.validation.TextOf;
import io.github.atskit.core.validation.TextShape;
import io.vavr.collection.List;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Entry criteria that an applicant does not have to meet. Waiving one that is met, or not asked for, does no harm.
 *
 * @param criteria the criteria
 * @param reason in words
 */
public record Waiver(
        @NotNull @Size(max = 200) List<@NotNull EntryCriterion> criteria,
        @NotNull @TextOf(TextShape.TEXT) String reason) {}
