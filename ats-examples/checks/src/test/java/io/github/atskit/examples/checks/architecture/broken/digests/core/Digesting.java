package io.github.atskit.examples.checks.architecture.broken.digests.core;

import io.github.atskit.examples.checks.architecture.Caught;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

@Caught
final class Digesting {
    Object digest() throws NoSuchAlgorithmException {
        return MessageDigest.getInstance("MD5");
    }
}
