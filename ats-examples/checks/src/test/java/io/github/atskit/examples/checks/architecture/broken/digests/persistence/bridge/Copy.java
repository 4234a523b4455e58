package io.github.atskit.examples.checks.architecture.broken.digests.persistence.bridge;

import io.github.atskit.examples.checks.architecture.Caught;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

@Caught
final class Copy {
    Object digest() throws NoSuchAlgorithmException {
        return MessageDigest.getInstance("SHA-256");
    }
}
