package io.github.atskit.core.workbook;

import io.github.atskit.core.internal.Sha256;
import io.github.atskit.core.validation.TextShape;
import java.nio.charset.StandardCharsets;

/**
 * The digest of a workbook's exact content: the lower-case hexadecimal SHA-256 of its canonical JSON (RFC 8785). Same content,
 * same digest, on every machine. Discussions, statements, declarations and responses are not in it.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record SubmissionDigest(String hex) {

    /**
     * Checks the form.
     *
     * @param hex 64 lower-case hexadecimal digits
     * @throws IllegalArgumentException if it is not a digest
     */
    public SubmissionDigest {
        if (TextShape.DIGEST.faultIn(hex).isDefined()) {
            throw new IllegalArgumentException("a digest is 64 lower-case hexadecimal digits");
        }
    }

    static SubmissionDigest of(Workbook workbook) {
        return new SubmissionDigest(Sha256.hex(CanonicalForm.of(workbook).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return hex;
    }
}
