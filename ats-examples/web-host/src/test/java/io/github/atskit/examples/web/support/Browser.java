package io.github.atskit.examples.web.support;

import io.github.atskit.examples.web.demo.DemoPeople;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without scripts: cookies, pages, forms. It does not follow redirects by itself. */
public final class Browser {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final int port;

    public Browser(int port) {
        this.port = port;
    }

    /** Signs a demo person in. */
    public Browser as(String person) {
        HttpResponse<String> answer = signIn(person, DemoPeople.PASSWORD);
        if (!answer.headers().firstValue("Location").orElse("").endsWith("/cases")) {
            throw new IllegalStateException("not signed in: " + answer.headers().map());
        }
        return this;
    }

    public HttpResponse<String> signIn(String person, String password) {
        return post("/sign-in", "/sign-in", "username", person, "password", password);
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** Sends a form with the token of the page that it is on. */
    public HttpResponse<String> post(String page, String path, String... fields) {
        Matcher token = TOKEN.matcher(get(page).body());
        return postWithout(path, token.find() ? List.of("_csrf", token.group(1)) : List.of(), fields);
    }

    /** Sends a form as another site would. */
    public HttpResponse<String> forge(String path, String... fields) {
        return postWithout(path, List.of(), fields);
    }

    private HttpResponse<String> postWithout(String path, List<String> first, String... fields) {
        StringBuilder body = new StringBuilder();
        List<String> all = new ArrayList<>(first);
        all.addAll(List.of(fields));
        for (int i = 0; i < all.size(); i += 2) {
            body.append(body.isEmpty() ? "" : "&")
                    .append(all.get(i))
                    .append('=')
                    .append(URLEncoder.encode(all.get(i + 1), StandardCharsets.UTF_8));
        }
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("ats"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
