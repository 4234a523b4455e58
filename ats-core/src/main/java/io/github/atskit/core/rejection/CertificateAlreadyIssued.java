package io.github.atskit.core.rejection;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.util.Objects;

/**
 * The certificate has been issued.
 *
 * @param number the number of the certificate
 */
public record CertificateAlreadyIssued(String number) implements Reason {
    /**
     * Refuses null.
     *
     * @param number the number of the certificate
     */
    public CertificateAlreadyIssued {
        Objects.requireNonNull(number, "number");
    }

    @Override
    public ReasonCode code() {
        return ReasonCode.CERTIFICATE_ALREADY_ISSUED;
    }

    @Override
    public Rule rule() {
        return Rule.ATS_070;
    }

    @Override
    public Map<String, Object> params() {
        return LinkedHashMap.of("number", number);
    }
}
