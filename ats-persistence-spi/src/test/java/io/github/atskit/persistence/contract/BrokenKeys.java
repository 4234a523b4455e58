package io.github.atskit.persistence.contract;

import static io.github.atskit.persistence.contract.Broken.by;

import io.github.atskit.persistence.KeyAnswer;
import io.github.atskit.persistence.PersonKey;
import io.github.atskit.persistence.PersonKeys;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Keys that do not keep what they promise. */
final class BrokenKeys {
    private BrokenKeys() {}

    static List<Broken<PersonKeys>> all() {
        return List.of(
                by("KEYS-001", "remembers one person at a time", OnePersonAtATime::new),
                by("KEYS-002", "looks first and makes later", LooksFirst::new),
                by("KEYS-003", "gives everybody the same secret", SameSecrets::new),
                by(
                        "KEYS-004",
                        "keeps secrets as text",
                        SecretsAsText::new,
                        "KEYS-002",
                        "KEYS-007",
                        "KEYS-009",
                        "KEYS-010"),
                by("KEYS-005", "finds keys of others", FindsKeysOfOthers::new),
                by(
                        "KEYS-006",
                        "forgets what it destroyed",
                        Forgets::new,
                        "KEYS-007",
                        "KEYS-008",
                        "KEYS-009",
                        "KEYS-010"),
                by(
                        "KEYS-006",
                        "keeps the second of a destruction",
                        KeepsSeconds::new,
                        "KEYS-007",
                        "KEYS-009",
                        "KEYS-010"),
                by("KEYS-007", "gives the new key the id of the old", SameIds::new),
                by("KEYS-008", "remembers the last destruction only", LastDestruction::new),
                by("KEYS-009", "destroys again", DestroysAgain::new),
                by("KEYS-009", "complains where nothing is left to destroy", Complains::new),
                by("KEYS-010", "destroys without case", WithoutCase::new),
                by("KEYS-010", "destroys by beginning", ByBeginning::new));
    }

    private static final class OnePersonAtATime extends SimpleKeys {
        private String last = "";

        @Override
        public synchronized PersonKey current(String personId) {
            if (!last.equals(personId)) {
                rows.add(0, new Entry(personId, made(personId)));
                last = personId;
            }
            return super.current(personId);
        }
    }

    private static final class LooksFirst extends SimpleKeys {
        private final Patience patience = new Patience();

        @Override
        public PersonKey current(String personId) {
            boolean known;
            int before;
            synchronized (this) {
                before = rows.size();
                known = rows.stream().anyMatch(row -> row.person.equals(personId) && row.isUsed());
            }
            if (known) {
                return super.current(personId);
            }
            patience.waitFor(() -> size() > before);
            synchronized (this) {
                rows.add(new Entry(personId, made(personId)));
                return rows.get(rows.size() - 1).key;
            }
        }

        private synchronized int size() {
            return rows.size();
        }
    }

    private static final class SameSecrets extends SimpleKeys {
        @Override
        PersonKey made(String person) {
            long before = rows.stream().filter(row -> row.person.equals(person)).count();
            return new PersonKey("key-" + rows.size(), secret(before));
        }
    }

    private static final class SecretsAsText extends SimpleKeys {
        @Override
        public synchronized KeyAnswer find(String personId, String keyId) {
            KeyAnswer answer = super.find(personId, keyId);
            if (!(answer instanceof KeyAnswer.Usable usable)) {
                return answer;
            }
            byte[] secret = usable.key().secret();
            for (int i = 0; i < secret.length; i++) {
                secret[i] = (byte) Math.max(0, secret[i]);
            }
            return new KeyAnswer.Usable(new PersonKey(keyId, secret));
        }
    }

    private static final class FindsKeysOfOthers extends SimpleKeys {
        @Override
        public synchronized KeyAnswer find(String personId, String keyId) {
            return rows.stream()
                    .filter(row -> row.key.keyId().equals(keyId))
                    .findAny()
                    .map(row -> super.find(row.person, keyId))
                    .orElseGet(KeyAnswer.Missing::new);
        }
    }

    private static final class Forgets extends SimpleKeys {
        @Override
        public synchronized void destroy(String personId, Instant at) {
            rows.removeIf(row -> row.person.equals(personId));
        }

        @Override
        PersonKey made(String person) {
            return new PersonKey("key-" + System.identityHashCode(new Object()), secret(new Object()));
        }
    }

    private static final class KeepsSeconds extends SimpleKeys {
        @Override
        public synchronized void destroy(String personId, Instant at) {
            super.destroy(personId, at.truncatedTo(ChronoUnit.SECONDS));
        }
    }

    private static final class SameIds extends SimpleKeys {
        @Override
        PersonKey made(String person) {
            return new PersonKey("key-" + Integer.toHexString(person.hashCode()), secret(person, rows.size()));
        }
    }

    private static final class LastDestruction extends SimpleKeys {
        @Override
        public synchronized void destroy(String personId, Instant at) {
            boolean used = rows.stream().anyMatch(row -> row.person.equals(personId) && row.isUsed());
            rows.removeIf(row -> used && row.person.equals(personId) && !row.isUsed());
            super.destroy(personId, at);
        }
    }

    private static final class DestroysAgain extends SimpleKeys {
        @Override
        public synchronized void destroy(String personId, Instant at) {
            super.destroy(personId, at);
            rows.stream().filter(row -> row.person.equals(personId)).forEach(row -> row.destroyed = at);
        }

        @Override
        public synchronized KeyAnswer find(String personId, String keyId) {
            return super.find(personId, keyId);
        }
    }

    private static final class Complains extends SimpleKeys {
        @Override
        public synchronized void destroy(String personId, Instant at) {
            if (rows.stream().noneMatch(row -> row.person.equals(personId) && row.isUsed())) {
                throw new IllegalStateException("no key was destroyed");
            }
            super.destroy(personId, at);
        }
    }

    private static final class WithoutCase extends SimpleKeys {
        @Override
        boolean isOf(Entry row, String person) {
            return row.person.equalsIgnoreCase(person);
        }
    }

    private static final class ByBeginning extends SimpleKeys {
        @Override
        boolean isOf(Entry row, String person) {
            return row.person.startsWith(person);
        }
    }
}
