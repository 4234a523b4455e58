package io.github.atskit.persistence.contract;

import io.github.atskit.persistence.KeyAnswer;
import io.github.atskit.persistence.PersonKey;
import io.github.atskit.persistence.PersonKeys;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rules of the keys of persons: one person, one key, until it is destroyed for good. */
final class KeyRules {
    private static final Instant ERASED = Instant.parse("2026-05-01T09:30:00.123456Z");
    private static final Instant LATER = Instant.parse("2026-06-01T09:30:00Z");
    private static final int THREADS = 4;
    private static final int ROUNDS = 40;

    private static final List<String> PERSONS = List.of(
            "p-1",
            "P-1",
            "p-10",
            "p",
            "p-",
            "p-1 ",
            " p-1",
            "p-%",
            "p__",
            "%",
            "' or 1=1 --",
            "../p-1",
            "p-1/..",
            "p\"1",
            "p\\1",
            "\u00E9",
            "e\u0301",
            "\uD83D\uDE00",
            "x".repeat(64),
            "x".repeat(63));

    private KeyRules() {}

    static List<RuleCheck<PersonKeys>> rules() {
        return List.of(
                RuleCheck.required(
                        "KEYS-001",
                        "the current key stays the same until it is destroyed",
                        "whether the key is kept the moment it is made",
                        KeyRules::currentStays),
                RuleCheck.required(
                        "KEYS-002",
                        "all threads get the same current key",
                        "whether making a key is one step: a unique key on the person, and reading again after its violation",
                        KeyRules::currentIsOne),
                RuleCheck.required(
                        "KEYS-003",
                        "distinct persons have distinct secrets",
                        "where the randomness comes from",
                        KeyRules::secretsDiffer),
                RuleCheck.required(
                        "KEYS-004",
                        "a key is found by person and id",
                        "whether the secret is kept in full: 32 bytes of every value",
                        KeyRules::isFound),
                RuleCheck.required(
                        "KEYS-005",
                        "a key that nobody made is missing",
                        "whether the search names person and id, compares exactly, and makes nothing",
                        KeyRules::othersAreMissing),
                RuleCheck.required(
                        "KEYS-006",
                        "a destroyed key is told as destroyed, with the instant",
                        "whether the row stays when the secret goes; it is the proof of the erasure",
                        KeyRules::isDestroyed),
                RuleCheck.required(
                        "KEYS-007",
                        "after a destruction there is a new key, and the old one stays destroyed",
                        "whether the new key takes the id, or the row, of the old one",
                        KeyRules::beginsAnew),
                RuleCheck.required(
                        "KEYS-008",
                        "destroying destroys every key of a person",
                        "whether only the latest key is destroyed",
                        KeyRules::allAreDestroyed),
                RuleCheck.required(
                        "KEYS-009",
                        "destroying again does no harm",
                        "whether the instant of the first destruction is written over",
                        KeyRules::againIsHarmless),
                RuleCheck.required(
                        "KEYS-010",
                        "destroying leaves other persons alone, however alike their ids",
                        "the collation of the person's column, wildcards, paths made of ids",
                        KeyRules::othersStay));
    }

    private static PersonKey usable(PersonKeys keys, String person, PersonKey key) {
        KeyAnswer answer = keys.find(person, key.keyId());
        PersonKey found = Expect.kind("find of " + key, KeyAnswer.Usable.class, "Usable", answer)
                .key();
        Expect.that(found.equals(key), "expected " + key + " with its secret, seen " + found + " with another");
        return found;
    }

    private static void destroyed(PersonKeys keys, String person, PersonKey key, Instant at) {
        Expect.equal("find of " + key, new KeyAnswer.Destroyed(at), keys.find(person, key.keyId()));
    }

    private static void missing(PersonKeys keys, String person, String keyId) {
        Expect.equal("find of key <" + keyId + "> of " + person, new KeyAnswer.Missing(), keys.find(person, keyId));
    }

    private static void currentStays(PersonKeys keys) {
        PersonKey key = keys.current("p-1");
        keys.current("p-2");
        Expect.that(keys.current("p-1").equals(key), "the second call gave another key");
    }

    private static void currentIsOne(PersonKeys keys) throws InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            String person = "p-" + round;
            List<PersonKey> seen = Threads.together(THREADS, thread -> keys.current(person));
            Expect.equal(
                    "number of keys that " + THREADS + " threads got",
                    1,
                    Set.copyOf(seen).size());
            usable(keys, person, seen.get(0));
        }
    }

    private static void secretsDiffer(PersonKeys keys) {
        List<byte[]> secrets = new ArrayList<>();
        for (int person = 0; person < ROUNDS; person++) {
            byte[] secret = keys.current("p-" + person).secret();
            Expect.that(
                    secrets.stream().noneMatch(other -> Arrays.equals(other, secret)), "two persons share a secret");
            secrets.add(secret);
        }
    }

    private static void isFound(PersonKeys keys) {
        for (int person = 0; person < ROUNDS; person++) {
            usable(keys, "p-" + person, keys.current("p-" + person));
        }
        usable(keys, "p-0", keys.current("p-0"));
    }

    private static void othersAreMissing(PersonKeys keys) {
        missing(keys, "p-1", "key-1");
        PersonKey key = keys.current("p-1");
        missing(keys, "p-2", key.keyId());
        missing(keys, "P-1", key.keyId());
        missing(keys, "p-1", key.keyId() + "x");
        missing(keys, "p-1", "%");
        missing(keys, "p-1", "");
    }

    private static void isDestroyed(PersonKeys keys) {
        PersonKey key = keys.current("p-1");
        keys.destroy("p-1", ERASED);
        destroyed(keys, "p-1", key, ERASED);
    }

    private static void beginsAnew(PersonKeys keys) {
        PersonKey old = keys.current("p-1");
        keys.destroy("p-1", ERASED);
        PersonKey key = keys.current("p-1");
        Expect.that(!key.keyId().equals(old.keyId()), "the new key has the id of the destroyed one");
        Expect.that(!Arrays.equals(key.secret(), old.secret()), "the new key has the secret of the destroyed one");
        usable(keys, "p-1", key);
        destroyed(keys, "p-1", old, ERASED);
    }

    private static void allAreDestroyed(PersonKeys keys) {
        PersonKey first = keys.current("p-1");
        keys.destroy("p-1", ERASED);
        PersonKey second = keys.current("p-1");
        keys.destroy("p-1", LATER);
        for (PersonKey key : List.of(first, second)) {
            KeyAnswer answer = keys.find("p-1", key.keyId());
            Expect.kind("find of " + key, KeyAnswer.Destroyed.class, "Destroyed", answer);
        }
    }

    private static void againIsHarmless(PersonKeys keys) {
        keys.destroy("p-2", ERASED);
        usable(keys, "p-2", keys.current("p-2"));
        PersonKey key = keys.current("p-1");
        keys.destroy("p-1", ERASED);
        keys.destroy("p-1", LATER);
        destroyed(keys, "p-1", key, ERASED);
    }

    /** A host may refuse ids that are none; those that it takes are kept apart. */
    private static void othersStay(PersonKeys keys) {
        Map<String, PersonKey> made = new LinkedHashMap<>();
        for (String person : PERSONS) {
            try {
                made.put(person, keys.current(person));
            } catch (RuntimeException refused) {
                Expect.that(!person.equals("p-1"), "the person p-1 was refused");
            }
        }
        List<String> left = new ArrayList<>(made.keySet());
        for (String person : made.keySet()) {
            keys.destroy(person, ERASED);
            left.remove(person);
            destroyed(keys, person, made.get(person), ERASED);
            left.forEach(other -> usable(keys, other, made.get(other)));
        }
    }
}
