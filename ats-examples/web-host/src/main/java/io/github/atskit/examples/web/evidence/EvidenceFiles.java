package io.github.atskit.examples.web.evidence;

import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.examples.web.settings.HostSettings;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/**
 * The files that are evidence, on disk, outside of whatever is served. A file is named by the hash of its content and lies in a folder that
 * is named by the hash of the case's id: nothing that a person typed becomes part of a path, and nobody gets at a file of another case by
 * knowing its hash.
 */
@Component
public final class EvidenceFiles {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;
    private final long most;
    private final long mostPerCase;
    private final Tika tika = new Tika();

    EvidenceFiles(HostSettings settings) {
        this.folder = settings.evidenceFolder().toAbsolutePath().normalize();
        this.most = settings.upload().file().toBytes();
        this.mostPerCase = settings.upload().perCase().toBytes();
    }

    /**
     * A file that is kept.
     *
     * @param sha256 the hash of its content, 64 lower-case hexadecimal digits
     * @param mediaType what its content is
     * @param bytes how long it is
     */
    public record Kept(String sha256, String mediaType, long bytes) {}

    /**
     * Takes a file in.
     *
     * @param id the case
     * @param name what the sender calls it; it only helps to tell kinds of the same make apart
     * @param content the content
     * @return the file
     * @throws NotAccepted if it is empty, too long or of a kind that is not accepted
     * @throws IOException if it cannot be read or kept
     */
    public Kept keep(CandidacyId id, String name, InputStream content) throws IOException, NotAccepted {
        Path home = home(id);
        Files.createDirectories(home);
        Path draft = Files.createTempFile(home, "draft", "");
        try {
            MessageDigest digest = sha256();
            long bytes = copy(content, draft, digest);
            if (bytes == 0) {
                throw new NotAccepted(NotAccepted.Why.EMPTY);
            }
            if (used(home) > mostPerCase) {
                throw new NotAccepted(NotAccepted.Why.CASE_FULL);
            }
            String mediaType = mediaType(draft, name);
            String hash = HexFormat.of().formatHex(digest.digest());
            Files.move(draft, home.resolve(hash), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return new Kept(hash, mediaType, bytes);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private long copy(InputStream content, Path draft, MessageDigest digest) throws IOException, NotAccepted {
        long bytes = 0;
        byte[] buffer = new byte[16_384];
        try (OutputStream out = Files.newOutputStream(draft)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                bytes += read;
                if (bytes > most) {
                    throw new NotAccepted(NotAccepted.Why.TOO_LONG);
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        return bytes;
    }

    private String mediaType(Path draft, String name) throws IOException, NotAccepted {
        try (InputStream content = Files.newInputStream(draft)) {
            String found = tika.detect(new BufferedInputStream(content), lastPart(name));
            if (AcceptedTypes.accepts(found)) {
                return found;
            }
            throw new NotAccepted(NotAccepted.Why.KIND);
        }
    }

    private static String lastPart(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private static long used(Path home) throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    /**
     * Finds a file.
     *
     * @param id the case
     * @param sha256 the hash of its content
     * @return where it lies; none where there is no such file
     */
    public Optional<Path> find(CandidacyId id, String sha256) {
        return HASH.matcher(sha256).matches()
                ? Optional.of(home(id).resolve(sha256)).filter(Files::isRegularFile)
                : Optional.empty();
    }

    /**
     * Removes files of a case, and what uploads left behind that were cut short.
     *
     * @param id the case
     * @param named the hashes of the files that stay
     * @param before what was written later stays too, for it may only be about to be named
     * @return how many were removed
     * @throws IOException if one cannot be removed
     */
    int removeAllBut(CandidacyId id, Set<String> named, Instant before) throws IOException {
        int removed = 0;
        for (Path file : in(home(id))) {
            boolean old = Files.getLastModifiedTime(file).toInstant().isBefore(before);
            if (old && !named.contains(String.valueOf(file.getFileName())) && Files.deleteIfExists(file)) {
                removed++;
            }
        }
        return removed;
    }

    /** {@return whether there is any file of a case} */
    boolean hasAny(CandidacyId id) throws IOException {
        return !in(home(id)).isEmpty();
    }

    private static List<Path> in(Path home) throws IOException {
        if (!Files.isDirectory(home)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(home)) {
            return files.toList();
        }
    }

    private Path home(CandidacyId id) {
        byte[] hash = sha256().digest(id.value().getBytes(StandardCharsets.UTF_8));
        return folder.resolve(HexFormat.of().formatHex(hash, 0, 16));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
