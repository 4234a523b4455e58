package io.github.atskit.examples.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Hosts that are as strict as we are can use the artefacts: each folder under {@code consumers} is a small host, compiled
 * with every warning an error against the jars a host would get, run, and compared with its {@code expected.txt}. All
 * of them take in the sources in {@code consumer-host}. One with a {@code module-info.java} lives on the module path, the others on the class path. Each does so on every JDK found.
 *
 * <p>A host gets no more than {@link #COMPILE} to compile and {@link #RUN} to run: so a consumer also fails when the
 * artefacts secretly need something else, such as the annotations of a code generator.
 */
class ConsumerIT {

    private static final String MAIN = "example.consumer.Main";

    private static final Set<String> COMPILE = Set.of(
            "ats-standards",
            "ats-core",
            "ats-persistence-spi",
            "vavr",
            "vavr-match",
            "jspecify",
            "jakarta.validation-api");

    private static final Set<String> RUN = Set.of("hibernate-validator", "classmate", "jboss-logging");

    @TestFactory
    Stream<DynamicTest> consumersCompileWithoutWarningAndRun(@TempDir Path scratch) throws Exception {
        List<Jdk> jdks = Jdk.found();
        System.out.println("Consumers are checked on "
                + jdks.stream().map(Jdk::toString).collect(Collectors.joining(", "))
                + (jdks.size() == 1 ? " only: no other JDK was found (name some with -Dats.jdks=...)" : ""));
        List<Path> consumers = consumers();
        return jdks.stream()
                .flatMap(jdk -> consumers.stream()
                        .map(consumer -> DynamicTest.dynamicTest(
                                consumer.getFileName() + " on JDK "
                                        + jdk.version().feature(),
                                () -> compileAndRun(consumer, jdk, Files.createTempDirectory(scratch, "classes")))));
    }

    private static void compileAndRun(Path consumer, Jdk jdk, Path classes) throws Exception {
        Path sources = consumer.resolve("sources");
        boolean modular = Files.exists(sources.resolve("module-info.java"));
        List<Path> compile = jars(COMPILE);
        List<Path> run = new ArrayList<>(compile);
        run.addAll(jars(RUN));

        var javac = new ArrayList<>(List.of(jdk.tool("javac"), "-Xlint:all", "-Werror", "--release", "17"));
        javac.addAll(List.of("-d", classes.toString(), modular ? "--module-path" : "--class-path", joined(compile)));
        javac.addAll(javaFiles(sources));
        javac.addAll(javaFiles(resource("/consumer-host")));
        assertThat(printedBy(javac)).as("what the compiler says").isEmpty();

        run.add(0, classes);
        // A provider greets the log with its version; a warning would be our business.
        Path logging = Files.writeString(classes.resolve("logging.properties"), ".level = WARNING\n");
        String quiet = "-Djava.util.logging.config.file=" + logging;
        List<String> java = modular
                ? List.of(jdk.tool("java"), quiet, "--module-path", joined(run), "--module", "example.consumer/" + MAIN)
                : List.of(jdk.tool("java"), quiet, "--class-path", joined(run), MAIN);
        assertThat(printedBy(java)).isEqualToNormalizingNewlines(Files.readString(consumer.resolve("expected.txt")));
    }

    private static List<Path> consumers() throws Exception {
        try (var folders = Files.list(resource("/consumers"))) {
            List<Path> found = folders.sorted().toList();
            assertThat(found).as("consumers").isNotEmpty();
            return found;
        }
    }

    private static Path resource(String name) throws Exception {
        return Path.of(ConsumerIT.class.getResource(name).toURI());
    }

    private static List<String> javaFiles(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(".java"))
                    .toList();
        }
    }

    /** Those jars of this test's own class path whose artefact is named; every name must be there. */
    private static List<Path> jars(Set<String> artefacts) {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<Path> found = Arrays.stream(classPath.split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> artefacts.contains(artefactOf(path)))
                .toList();
        assertThat(found).extracting(ConsumerIT::artefactOf).containsExactlyInAnyOrderElementsOf(artefacts);
        return found;
    }

    private static String artefactOf(Path jar) {
        return jar.getFileName().toString().replaceFirst("-\\d.*\\.jar$", "");
    }

    private static String joined(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static String printedBy(List<String> command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        // Whatever options this machine gives every JVM would be announced in the output.
        builder.environment().keySet().removeAll(Set.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), System.getProperty("native.encoding"));
        assertThat(process.waitFor()).as(() -> command + " printed: " + output).isZero();
        return output;
    }
}
