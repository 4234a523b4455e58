package io.github.atskit.core.command;

import io.github.atskit.core.validation.TextOf;
import io.github.atskit.core.validation.TextShape;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Records the certificate and its dispatch.
 *
 * @param number as printed on it
 * @param dispatchedOn the day it was sent
 */
public record IssueCertificate(
        @NotNull @TextOf(TextShape.LINE) String number,
        @NotNull LocalDate dispatchedOn) implements Command {
    @Override
    public Action action() {
        return Action.ISSUE_CERTIFICATE;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.issueCertificate(this);
    }
}
