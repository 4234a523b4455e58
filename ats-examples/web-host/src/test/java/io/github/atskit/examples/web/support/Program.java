package io.github.atskit.examples.web.support;

import io.github.atskit.examples.web.demo.DemoPeople;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that uses the interface for one person. */
public final class Program {
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private final int port;
    private final String authorization;

    private Program(int port, String authorization) {
        this.port = port;
        this.authorization = authorization;
    }

    public static Program of(int port, String person) {
        return new Program(port, TOKENS.computeIfAbsent(port + " " + person, key -> "Bearer " + token(port, person)));
    }

    /** Got once, for checking a password is meant to take long. */
    private static String token(int port, String person) {
        String login = person + ":" + DemoPeople.PASSWORD;
        Program program = new Program(
                port, "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
        return program.post("/api/tokens", "").json().get("token").stringValue();
    }

    public static Program nobody(int port) {
        return new Program(port, "");
    }

    public static Program with(int port, String authorization) {
        return new Program(port, authorization);
    }

    /** An answer. */
    public record Reply(HttpResponse<byte[]> http) {
        public int status() {
            return http.statusCode();
        }

        public String header(String name) {
            return http.headers().firstValue(name).orElse("");
        }

        public String text() {
            return new String(http.body(), StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            return JSON.readTree(http.body());
        }

        public String problem() {
            return header("Content-Type").equals("application/problem+json")
                    ? json().get("type").stringValue()
                    : "no problem: " + status() + " " + text();
        }
    }

    public Reply get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    public Reply post(String path, String body, String... headers) {
        return send("POST", path, BodyPublishers.ofString(body), headers);
    }

    public Reply post(String path, byte[] body, String... headers) {
        return send("POST", path, BodyPublishers.ofByteArray(body), headers);
    }

    public Reply send(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, body);
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (method.equals("POST") && !List.of(headers).contains("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        try {
            return new Reply(HTTP.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
