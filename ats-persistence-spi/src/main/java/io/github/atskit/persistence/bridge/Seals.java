package io.github.atskit.persistence.bridge;

import io.github.atskit.persistence.BrokenRecord;
import io.github.atskit.persistence.KeyAnswer;
import io.github.atskit.persistence.PersonKey;
import io.github.atskit.persistence.PersonKeys;
import io.github.atskit.persistence.StoredEvent;
import io.github.atskit.persistence.StoredHistory;
import io.github.atskit.persistence.StoredSection;
import io.github.atskit.persistence.StoredSnapshot;
import io.github.atskit.persistence.codec.Form;
import io.github.atskit.persistence.codec.Place;
import io.github.atskit.persistence.internal.TreeBytes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Puts the two halves of a form together for storing, the personal half sealed with AES-256-GCM, and takes them apart again. A seal is
 * bound to its place: candidacy, revision and kind of record go into the authentication, so that a sealed text cannot be moved.
 *
 * <p>A nonce is a random beginning chosen once for each of these objects, and a counter. So no nonce is used twice with a key.
 */
final class Seals {
    static final String PERSONAL = "personal";

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final String VERSION = "1";
    private static final int PARTS = 4;
    private static final int PERSON = 1;
    private static final int KEY_ID = 2;
    private static final int TEXT = 3;
    private static final int TAG_BITS = 128;
    private static final int NONCE_BYTES = 12;
    private static final int COUNTER_BITS = 48;

    /** One for each thread: to find one takes longer than to seal a short text. Each use begins with an initialisation of its own. */
    private static final ThreadLocal<Cipher> CIPHERS = ThreadLocal.withInitial(Seals::newCipher);

    private final @Nullable PersonKeys keys;
    private final long beginning;
    private final AtomicLong counter = new AtomicLong();

    private Seals(@Nullable PersonKeys keys) {
        this.keys = keys;
        this.beginning = new SecureRandom().nextLong();
    }

    /** {@return seals that leave everything open} */
    static Seals none() {
        return new Seals(null);
    }

    static Seals with(PersonKeys keys) {
        return new Seals(keys);
    }

    /** {@return the key that a person's texts are sealed with now; none where nothing is sealed} */
    Optional<PersonKey> keyOf(String personId) {
        return keys == null ? Optional.empty() : Optional.of(keys.current(personId));
    }

    /** Whether what was sealed with a key can still be read. */
    boolean usable(String personId, String keyId) {
        return keys != null && keys.find(personId, keyId) instanceof KeyAnswer.Usable;
    }

    // Storing.

    /** Both halves in one tree. */
    Map<String, Object> close(Place place, Form form, String personId, Optional<PersonKey> key) {
        if (form.personal().isEmpty()) {
            return form.open();
        }
        Map<String, Object> data = new LinkedHashMap<>(form.open());
        data.put(PERSONAL, key.isEmpty() ? form.personal() : seal(place, form.personal(), personId, key.get()));
        return data;
    }

    private String seal(Place place, Map<String, Object> personal, String personId, PersonKey key) {
        byte[] plain = TreeBytes.write(personal);
        byte[] nonce = nonce();
        byte[] bytes = new byte[NONCE_BYTES + plain.length + TAG_BITS / Byte.SIZE];
        System.arraycopy(nonce, 0, bytes, 0, NONCE_BYTES);
        try {
            cipher(Cipher.ENCRYPT_MODE, place, key, nonce).doFinal(plain, 0, plain.length, bytes, NONCE_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this platform cannot seal", impossible);
        }
        return VERSION
                + ':'
                + personId
                + ':'
                + key.keyId()
                + ':'
                + Base64.getEncoder().encodeToString(bytes);
    }

    private byte[] nonce() {
        long count = counter.getAndIncrement() & (1L << COUNTER_BITS) - 1;
        return ByteBuffer.allocate(NONCE_BYTES)
                .putInt((int) (beginning >>> Integer.SIZE))
                .putLong(beginning << COUNTER_BITS | count)
                .array();
    }

    private static Cipher newCipher() {
        try {
            return Cipher.getInstance(CIPHER);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + CIPHER, impossible);
        }
    }

    private static Cipher cipher(int mode, Place place, PersonKey key, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = CIPHERS.get();
        cipher.init(
                mode, new SecretKeySpec(key.secret(), "AES"), new GCMParameterSpec(TAG_BITS, nonce, 0, NONCE_BYTES));
        cipher.updateAAD(
                (place.candidacyId() + '\n' + place.revision() + '\n' + place.path()).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    // Reading.

    /** {@return the key that what is stored of a candidacy is sealed with; none where it is open} */
    static Optional<String> keyIdIn(StoredHistory history) {
        Stream<Map<String, Object>> trees = Stream.of(
                        history.snapshot().stream().map(StoredSnapshot::data),
                        history.sections().stream().map(StoredSection::data),
                        history.commits().stream()
                                .flatMap(commit -> commit.events().stream())
                                .map(StoredEvent::data))
                .flatMap(part -> part);
        return trees.map(tree -> tree.get(PERSONAL))
                .filter(String.class::isInstance)
                .map(text -> ((String) text).split(":", -1))
                .filter(parts -> parts.length == PARTS)
                .map(parts -> parts[KEY_ID])
                .findFirst();
    }

    /** {@return the two halves, or none where the personal half was destroyed} */
    Optional<Form> open(Place bound, Place place, Map<String, Object> data) {
        Object personal = data.get(PERSONAL);
        if (personal == null) {
            return Optional.of(new Form(data, Map.of()));
        }
        Map<String, Object> open = openHalf(data);
        if (personal instanceof Map<?, ?> inClear) {
            @SuppressWarnings("unchecked") // trees have text keys, at every depth
            Map<String, Object> texts = (Map<String, Object>) inClear;
            return Optional.of(new Form(open, texts));
        }
        if (personal instanceof String text) {
            return unseal(bound, place, text).map(texts -> new Form(open, texts));
        }
        throw broken(place, "is neither sealed nor a map", "Restore the record from a backup");
    }

    static Map<String, Object> openHalf(Map<String, Object> data) {
        Map<String, Object> open = new LinkedHashMap<>(data);
        open.remove(PERSONAL);
        return open;
    }

    private Optional<Map<String, Object>> unseal(Place bound, Place place, String sealed) {
        String[] parts = sealed.split(":", -1);
        if (parts.length != PARTS || !parts[0].equals(VERSION)) {
            throw broken(
                    place,
                    "is not sealed in a way that this build knows",
                    "Use the build that wrote it, or a newer one");
        }
        if (keys == null) {
            throw broken(place, "is sealed, and there are no keys", "Give the bridge the keys it was sealed with");
        }
        KeyAnswer answer = keys.find(parts[PERSON], parts[KEY_ID]);
        if (answer instanceof KeyAnswer.Destroyed) {
            return Optional.empty();
        }
        if (!(answer instanceof KeyAnswer.Usable usable)) {
            throw broken(place, "is sealed with a key that is missing", "Restore the keys from their own backup");
        }
        return Optional.of(unseal(bound, place, usable.key(), parts[TEXT]));
    }

    private static Map<String, Object> unseal(Place bound, Place place, PersonKey key, String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (bytes.length >= NONCE_BYTES) {
                byte[] plain = cipher(Cipher.DECRYPT_MODE, bound, key, bytes)
                        .doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES);
                return TreeBytes.read(plain);
            }
        } catch (AEADBadTagException | IllegalArgumentException changed) {
            // Told below: it is not what was written here.
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this platform cannot open what it sealed", impossible);
        }
        throw broken(place, "was changed, or belongs to another record", "Restore the record from a backup");
    }

    private static BrokenRecord broken(Place place, String problem, String cure) {
        return new BrokenRecord(place.candidacyId(), place.revision(), place.path() + '.' + PERSONAL, problem, cure);
    }
}
