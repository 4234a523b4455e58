package io.github.atskit.examples.web.cases;

import io.github.atskit.examples.web.json.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names a state of something that was shown, so that a form can say what its sender had seen. */
public final class Tag {
    private static final int BYTES = 12;

    private Tag() {}

    /**
     * Names a state.
     *
     * @param shown what was shown: values of the library, or collections of such
     * @return a short text, another one when the thing is another one
     */
    public static String of(Object shown) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(Json.text(shown).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
