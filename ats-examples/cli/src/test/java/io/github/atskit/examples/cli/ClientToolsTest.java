package io.github.atskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.command.CommandReader;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The client of the web host: its types are those of the schemas, and another validator and the TypeScript compiler take the samples that
 * they should. Runs npm in a copy under {@code target}.
 */
@DisplayName("The client's")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClientToolsTest {
    private static final Path COPY = Path.of("target", "client");
    private static final String MISSING =
            "Node.js 18 or newer with npm is needed to judge the client's types: install the packages nodejs and npm";

    /** Texts at the limits of what a field of some kind takes. */
    private static final List<String> TEXTS = List.of(
            "x",
            "",
            " \t\n",
            "\u00a0\u2028\u3000",
            "\u0000",
            "a\u0085",
            "a\u007f",
            "\ud800",
            "a\udc00b",
            "\ud83d\ude00",
            "\ud83d\ude00".repeat(500),
            "\ud83d\ude00".repeat(501),
            "x".repeat(500),
            "x".repeat(501),
            "x".repeat(64),
            "x".repeat(65),
            "x".repeat(20_000),
            "\ud83d\ude00".repeat(20_001),
            "p-1\n",
            "-a",
            "2020-02-29",
            "2021-02-29",
            "1900-02-29",
            "2021-04-31",
            "2021-01-01\n",
            "2021-02-28T23:59:59.5+18:00",
            "2021-02-28T23:59:59+18:01",
            "2021-02-28T23:59:60Z",
            "2021-02-28t00:00:00z",
            "https://host.example/\u00fc?q=[1]#f",
            "https://host.example/a b",
            "relative/uri",
            "a:\u2028",
            "remote");

    @BeforeAll
    static void copied() throws IOException, InterruptedException {
        needTools(System.getProperty("ats.tools", ""));
        ClientTest.writeSchemas();
        copy(ClientTest.CLIENT, COPY);
        npm("ci", "--no-audit", "--no-fund");
        if (ClientTest.APPROVE) {
            run("npm", "run", "types");
            copy(COPY.resolve("types"), ClientTest.CLIENT.resolve("types"));
        }
    }

    /** With {@code -Dats.tools=required} missing tools are a failure, with {@code none} nobody looks for them. */
    private static void needTools(String tools) {
        assumeFalse(tools.equals("none"), "left out by -Dats.tools=none");
        boolean there = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "npm")));
        assertThat(there || !tools.equals("required")).as(MISSING).isTrue();
        assumeTrue(there, MISSING);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(each -> !each.toString().contains("node_modules"))
                    .toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private record Ended(int status, String said) {}

    private static void npm(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("npm"));
        command.addAll(Arrays.asList(arguments));
        Ended ended = run(command.toArray(String[]::new));
        assertThat(ended.status()).as(ended.said()).isZero();
    }

    private static Ended run(String... command) throws IOException, InterruptedException {
        Path log = Files.createDirectories(Path.of("target")).resolve("client.log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(COPY.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        builder.environment()
                .put(
                        "npm_config_cache",
                        Path.of("target", "npm-cache").toAbsolutePath().toString());
        builder.environment().put("npm_config_update_notifier", "false");
        Process process = builder.start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError(String.join(" ", command) + " did not end within five minutes");
        }
        return new Ended(process.exitValue(), Files.readString(log));
    }

    @Test
    @Order(1)
    @DisplayName("types are those of the schemas")
    void types() throws IOException, InterruptedException {
        Ended ended = run("node", "scripts/types.mjs", "--check");
        assertThat(ended.status()).as(ClientTest.HOW + "\n" + ended.said()).isZero();
    }

    @Test
    @Order(2)
    @DisplayName("validator judges like the reader")
    void sameVerdictInAnotherLanguage() throws IOException, InterruptedException {
        int payloads = writePayloads(COPY.resolve("payloads.json"));
        Ended ended = run("node", "scripts/schemas.mjs", "payloads.json");
        assertThat(ended.status()).as(ended.said()).isZero();
        assertThat(ended.said()).contains("31 schemas, " + payloads + " payloads");
        assertThat(payloads).isGreaterThan(300);
    }

    private static int writePayloads(Path file) throws IOException {
        int written = 0;
        // Unpaired surrogates are no UTF-8, but a JSON text can hold them in an escape.
        JsonFactory ascii =
                JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
        try (Writer out = Files.newBufferedWriter(file);
                JsonGenerator json = ascii.createGenerator(out)) {
            json.writeStartArray();
            for (String text : TEXTS) {
                for (Map.Entry<Action, Map<String, ?>> each : payloads(text)) {
                    json.writeStartObject();
                    json.writeStringField("form", each.getKey().code());
                    json.writeBooleanField(
                            "valid",
                            CommandReader.read(each.getKey(), each.getValue()).isRight());
                    json.writeFieldName("payload");
                    write(json, each.getValue());
                    json.writeEndObject();
                    written++;
                }
            }
            json.writeEndArray();
        }
        return written;
    }

    /** One text in the place of every kind of text. */
    private static List<Map.Entry<Action, Map<String, ?>>> payloads(String text) {
        List<Object> panel = List.of(Map.of("person", "p-1", "role", "mentor"));
        Map<String, ?> remote = Map.of(
                "mode", "remote", "link", text, "starts-at", "2021-01-01T10:00:00Z", "minutes", 45, "panel", panel);
        Map<String, ?> odd =
                Map.of("mode", text, "link", "a:b", "starts-at", "2021-01-01T10:00:00Z", "minutes", 45, "panel", panel);
        return List.of(
                Map.entry(Action.WITHDRAW, Map.of("reason", text)),
                Map.entry(Action.WITHDRAW, Map.of("reason", "x", text, "y")),
                Map.entry(Action.REQUEST_MENTOR, Map.of("note", text)),
                Map.entry(Action.ISSUE_CERTIFICATE, Map.of("number", text, "dispatched-on", "2021-01-01")),
                Map.entry(Action.ISSUE_CERTIFICATE, Map.of("number", "1", "dispatched-on", text)),
                Map.entry(Action.GRANT_EXTENSION, Map.of("until", text, "reason", "x")),
                Map.entry(Action.ASSIGN_REVIEWER, Map.of("reviewer", text)),
                Map.entry(Action.SUBMIT_WORKBOOK, Map.of("declaration", "x", "responses", Map.of(text, "y"))),
                Map.entry(Action.BOOK_VIVA, remote),
                Map.entry(Action.BOOK_VIVA, odd));
    }

    private static void write(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(entry.getKey().toString());
                write(json, entry.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object element : list) {
                write(json, element);
            }
            json.writeEndArray();
        } else if (value instanceof String text) {
            json.writeString(text);
        } else {
            json.writeNumber((Integer) value);
        }
    }

    @Test
    @Order(3)
    @DisplayName("samples compile, those that should not do not")
    void compiles() throws IOException, InterruptedException {
        Ended ended = run("npx", "--no-install", "tsc", "--project", "tsconfig.json");
        assertThat(ended.status()).as(ended.said()).isZero();
    }

    @Test
    @Order(4)
    @DisplayName("compiler says no where nothing says that it should")
    void theCompilerCanSayNo() throws IOException, InterruptedException {
        Path bad = COPY.resolve("samples").resolve("bad.ts");
        Files.writeString(
                bad,
                "import type { Payloads } from '../types/index.js'\n"
                        + "export const bad: Payloads['withdraw'] = { reasons: 'x' }\n",
                StandardCharsets.UTF_8);
        try {
            Ended ended = run("npx", "--no-install", "tsc", "--project", "tsconfig.json");
            assertThat(ended.status()).isNotZero();
            assertThat(ended.said()).contains("bad.ts", "reasons");
        } finally {
            Files.delete(bad);
        }
    }
}
