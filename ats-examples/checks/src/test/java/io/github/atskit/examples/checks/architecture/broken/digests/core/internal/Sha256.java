package io.github.atskit.examples.checks.architecture.broken.digests.core.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

final class Sha256 {
    Object digest() throws NoSuchAlgorithmException {
        return MessageDigest.getInstance("SHA-256");
    }
}
