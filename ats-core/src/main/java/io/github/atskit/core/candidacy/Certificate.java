package io.github.atskit.core.candidacy;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The certificate of an award.
 *
 * @param number as printed on it
 * @param dispatchedOn the day it was sent; compared with nothing
 */
public record Certificate(String number, LocalDate dispatchedOn) {

    /**
     * Refuses null.
     *
     * @param number as printed on it
     * @param dispatchedOn the day it was sent; compared with nothing
     */
    public Certificate {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(dispatchedOn, "dispatchedOn");
    }
}
