package io.github.atskit.examples.checks.architecture.broken.digests.persistence.bridge;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

final class Chain {
    Object digest() throws NoSuchAlgorithmException {
        return MessageDigest.getInstance("SHA-256");
    }
}
