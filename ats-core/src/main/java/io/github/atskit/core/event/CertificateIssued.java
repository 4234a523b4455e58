package io.github.atskit.core.event;

import io.github.atskit.core.candidacy.Certificate;
import java.util.Objects;

/**
 * The certificate was sent.
 *
 * @param certificate its number and day of dispatch
 */
public record CertificateIssued(Certificate certificate) implements Event {
    /**
     * Refuses null.
     *
     * @param certificate its number and day of dispatch
     */
    public CertificateIssued {
        Objects.requireNonNull(certificate, "certificate");
    }

    @Override
    public EventType type() {
        return EventType.CERTIFICATE_ISSUED;
    }

    @Override
    public <A, R> R fold(A argument, Cases<A, R> cases) {
        return cases.certificateIssued(argument, this);
    }
}
