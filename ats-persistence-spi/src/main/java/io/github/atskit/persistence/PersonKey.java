package io.github.atskit.persistence;

import java.util.Arrays;
import java.util.Objects;

/** A key for the texts of one person. Two keys are equal if they have the same id and the same secret. */
public final class PersonKey {
    /** How long a secret is: 256 bits, for AES. */
    public static final int BYTES = 32;

    private static final int LONGEST_ID = 64;

    private final String keyId;
    private final byte[] secret;

    /**
     * Takes a copy of the secret.
     *
     * @param keyId names the key among those of its person: 1 to 64 letters, digits, dots, underscores or hyphens of ASCII
     * @param secret {@value #BYTES} bytes
     * @throws IllegalArgumentException if either has another form
     */
    public PersonKey(String keyId, byte[] secret) {
        Objects.requireNonNull(keyId, "keyId");
        if (keyId.isEmpty() || keyId.length() > LONGEST_ID || !keyId.chars().allMatch(PersonKey::isPlain)) {
            throw new IllegalArgumentException(
                    "the id of a key is 1 to 64 letters, digits, dots, underscores or hyphens");
        }
        if (secret.length != BYTES) {
            throw new IllegalArgumentException("the secret of a key has " + BYTES + " bytes, not " + secret.length);
        }
        this.keyId = keyId;
        this.secret = secret.clone();
    }

    private static boolean isPlain(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.' || c == '_' || c == '-';
    }

    /** {@return names the key among those of its person} */
    public String keyId() {
        return keyId;
    }

    /** {@return a copy of the secret} */
    public byte[] secret() {
        return secret.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonKey that && keyId.equals(that.keyId) && Arrays.equals(secret, that.secret);
    }

    @Override
    public int hashCode() {
        return keyId.hashCode();
    }

    /** {@return the id; never the secret} */
    @Override
    public String toString() {
        return "key " + keyId;
    }
}
