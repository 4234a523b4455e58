package io.github.atskit.core.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256, which every Java platform has to offer. */
public final class Sha256 {
    private static final char[] DIGITS = "0123456789abcdef".toCharArray();

    private Sha256() {}

    /**
     * Digests bytes.
     *
     * @param bytes any bytes
     * @return 32 bytes
     */
    public static byte[] of(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("this Java platform lacks SHA-256", impossible);
        }
    }

    /**
     * Digests bytes and prints the digest.
     *
     * @param bytes any bytes
     * @return 64 lower-case hexadecimal digits
     */
    public static String hex(byte[] bytes) {
        byte[] digest = of(bytes);
        char[] hex = new char[2 * digest.length];
        for (int i = 0; i < digest.length; i++) {
            hex[2 * i] = DIGITS[digest[i] >> 4 & 0xf];
            hex[2 * i + 1] = DIGITS[digest[i] & 0xf];
        }
        return new String(hex);
    }
}
