package io.github.atskit.core.review;

import io.github.atskit.core.validation.TextOf;
import io.github.atskit.core.validation.TextShape;
import java.util.Objects;

/**
 * Something the participant is asked to change.
 *
 * @param id stands once in a review and is not used again in a later round (ATS-054)
 * @param target what it points at: a section ({@code project}), a part ({@code project/account}), a standard ({@code 8}) or an
 *     evidence item ({@code ev-03}); the first of these that fits
 * @param request 1 to 20,000 code points
 */
public record ModificationRequest(
        @TextOf(TextShape.ID) String id,
        @TextOf(TextShape.TEXT) String target,
        @TextOf(TextShape.TEXT) String request) {

    /**
     * Refuses null.
     *
     * @param id stands once in a review and is not used again in a later round (ATS-054)
     * @param target what it points at: a section ({@code project}), a part ({@code project/account}), a standard ({@code 8}) or an evidence item ({@code ev-03}); the first of these that fits
     * @param request 1 to 20,000 code points
     */
    public ModificationRequest {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(request, "request");
    }
}
