package io.github.atskit.core.calibration;

import io.vavr.collection.Map;

/** Why an attempt did not pass: a typed value without prose. Texts are found by its code. */
public sealed interface Shortfall permits AgreementBelow, CriterionAgreementBelow, TooManyLenient {

    /** {@return the code, by which texts are found} */
    ShortfallCode code();

    /**
     * The parameters by their external names.
     *
     * @return texts and whole numbers
     */
    Map<String, Object> params();
}
