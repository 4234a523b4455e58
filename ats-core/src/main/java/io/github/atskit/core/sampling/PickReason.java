package io.github.atskit.core.sampling;

import io.vavr.collection.Map;

/**
 * Why a review is in the sample: a typed value without prose, which anybody can check against the plan and the reviews of that day.
 * Texts are found by its kind.
 */
public sealed interface PickReason permits DrawnByStratum, DrawnForMinimum, DrawnEarlier {

    /** {@return the kind, by which texts are found} */
    PickKind kind();

    /**
     * The parameters by their external names.
     *
     * @return texts and whole numbers
     */
    Map<String, Object> params();
}
