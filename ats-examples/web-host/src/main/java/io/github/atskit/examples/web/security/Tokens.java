package io.github.atskit.examples.web.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tokens that stand for a person for an hour, so that programs need not send the password with every request. Kept as hashes. */
@Component
public final class Tokens {
    /** How long a token can be used. */
    public static final Duration LIFE = Duration.ofHours(1);

    private static final int BYTES = 32;
    private static final int MOST = 50_000;

    private final SecureRandom random = new SecureRandom();
    private final Cache<String, String> persons =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LIFE).build();

    /** {@return a new token of a person} */
    public String issue(String person) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        persons.put(hash(token), person);
        return token;
    }

    /** {@return whose token it is; none where it is nobody's, or not any more} */
    Optional<String> person(String token) {
        return Optional.ofNullable(persons.getIfPresent(hash(token)));
    }

    private static String hash(String token) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
