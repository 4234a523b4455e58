package io.github.atskit.examples.checks;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A JDK on this machine that a host might use.
 *
 * @param home the folder that holds {@code bin}
 * @param version what its {@code release} file says
 */
record Jdk(Path home, Runtime.Version version) {

    private static final int OLDEST = 17;

    /**
     * The running JDK and one of every other feature version found: in the folders named by the property
     * {@code ats.jdks}, or else beside the running one.
     */
    static List<Jdk> found() {
        var byFeature = new TreeMap<Integer, Jdk>();
        Path running = Path.of(System.getProperty("java.home"));
        Stream.concat(Stream.of(running), candidates(running))
                .map(Jdk::at)
                .flatMap(Optional::stream)
                .forEach(jdk -> byFeature.putIfAbsent(jdk.version().feature(), jdk));
        return List.copyOf(byFeature.values());
    }

    String tool(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    @Override
    public String toString() {
        return "JDK " + version;
    }

    private static Stream<Path> candidates(Path running) {
        String named = System.getProperty("ats.jdks", "");
        if (!named.isBlank()) {
            return Arrays.stream(named.split(File.pathSeparator)).map(Path::of);
        }
        try (var beside = Files.list(running.getParent())) {
            return beside.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty where {@code home} is no JDK, only a runtime, or one too old to run the artefacts. */
    private static Optional<Jdk> at(Path home) {
        Path release = home.resolve("release");
        if (!Files.isExecutable(home.resolve("bin/javac")) || !Files.isReadable(release)) {
            return Optional.empty();
        }
        try (var lines = Files.lines(release)) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.substring(line.indexOf('=') + 1).replace("\"", ""))
                    // Before Java 9 a version began with 1, which today's parser may refuse.
                    .filter(version -> !version.startsWith("1."))
                    .map(Runtime.Version::parse)
                    .filter(version -> version.feature() >= OLDEST)
                    .map(version -> new Jdk(home, version))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
