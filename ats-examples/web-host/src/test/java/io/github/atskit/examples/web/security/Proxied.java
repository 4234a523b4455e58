package io.github.atskit.examples.web.security;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Asks as a proxy does on behalf of somebody. */
final class Proxied {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Proxied() {}

    static HttpResponse<String> get(int port, String path, String scheme, String address)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("X-Forwarded-Proto", scheme)
                .header("X-Forwarded-For", address)
                .header("X-Forwarded-Host", "elsewhere.example")
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }
}
