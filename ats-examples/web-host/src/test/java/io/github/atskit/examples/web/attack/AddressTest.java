package io.github.atskit.examples.web.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.examples.web.access.Endpoint;
import io.github.atskit.examples.web.access.Store;
import io.github.atskit.examples.web.security.Acting;
import io.github.atskit.examples.web.support.Browser;
import io.github.atskit.examples.web.support.HostTest;
import io.github.atskit.examples.web.support.Program;
import io.github.atskit.persistence.IndexRow;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Hostile texts in every part of every address, in every parameter, with every method. */
@HostTest
class AddressTest {
    private static final List<String> HOSTILE = List.of(
            "' OR '1'='1",
            "x'; DROP TABLE candidacy; --",
            "\"><x-hostile onclick=alert(1)>",
            "${61681*61681}",
            "__${61681*61681}__::x",
            "*{61681*61681}",
            "~{fragments/layout}",
            "redirect:https://evil.example",
            "forward:/error",
            "../../../../etc/passwd",
            "..\\..\\windows",
            "a\r\nSet-Cookie: evil=1",
            "\u0000",
            "\uD83D\uDE00",
            "{x}",
            "%",
            " ",
            "-1",
            "99999999999999999999",
            "x".repeat(3_000));

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext host;

    private List<Endpoint> endpoints;
    private Program administrator;
    private Browser browser;

    @BeforeEach
    void signIn() {
        endpoints = Endpoint.all(host);
        administrator = Program.of(port, "admin-1");
        browser = new Browser(port).as("admin-1");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private void ask(Endpoint endpoint, String address) {
        boolean reads = endpoint.method() == RequestMethod.GET;
        if (endpoint.isOfTheInterface()) {
            Program.Reply reply = reads ? administrator.get(address) : administrator.post(address, "{}");
            judge(
                    endpoint + " " + address,
                    reply.status(),
                    reply.text(),
                    reply.header("Set-Cookie"),
                    reply.header("Location"));
        } else {
            HttpResponse<String> answer = reads ? browser.get(address) : browser.post("/messages", address);
            judge(
                    endpoint + " " + address,
                    answer.statusCode(),
                    answer.body(),
                    answer.headers().firstValue("Set-Cookie").orElse(""),
                    answer.headers().firstValue("Location").orElse(""));
        }
    }

    private static void judge(String what, int status, String body, String cookie, String location) {
        Plain.answer(what, status, body);
        assertThat(body).as(what).doesNotContain("<x-hostile", "3804545761", "root:");
        assertThat(cookie).as(what).doesNotContain("evil");
        assertThat(location).as(what).doesNotContain("evil");
    }

    @Test
    void nothingInAPathIsMoreThanAText() {
        List<IndexRow> before = new Store(host).rows();
        for (Endpoint endpoint : endpoints) {
            int variables = (int) VARIABLE.matcher(endpoint.pattern()).results().count();
            for (int at = 0; at < variables; at++) {
                for (String hostile : HOSTILE) {
                    ask(endpoint, withHostile(endpoint, at, encoded(hostile)));
                }
            }
        }
        assertThat(new Store(host).rows()).isEqualTo(before);
    }

    /** The address of a case that is there, with one variable changed. */
    private static String withHostile(Endpoint endpoint, int at, String hostile) {
        List<String> variables = VARIABLE.matcher(endpoint.pattern())
                .results()
                .map(found -> found.group())
                .toList();
        String changed = endpoint.pattern().replace(variables.get(at), hostile);
        return new Endpoint(endpoint.method(), changed).addresses("case-02").get(0);
    }

    @Test
    void nothingInAParameterIsMoreThanAText() {
        List<IndexRow> before = new Store(host).rows();
        for (Endpoint endpoint : endpoints) {
            String address = endpoint.addresses("case-02").get(0);
            for (String name : parameters(endpoint)) {
                for (String hostile : HOSTILE) {
                    ask(endpoint, address + "?" + encoded(name) + "=" + encoded(hostile));
                }
            }
        }
        assertThat(new Store(host).rows()).isEqualTo(before);
    }

    /** The names that the application itself looks for at an address, and one that it does not. */
    private TreeSet<String> parameters(Endpoint endpoint) {
        return host.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(entry -> entry.getKey().getPatternValues().contains(endpoint.pattern()))
                .flatMap(entry -> names(entry.getValue()))
                .collect(Collectors.toCollection(() -> new TreeSet<>(List.of("no-such-parameter"))));
    }

    private static Stream<String> names(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .map(parameter -> named(parameter))
                .filter(name -> !name.isEmpty());
    }

    private static String named(MethodParameter parameter) {
        RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
        return asked == null ? "" : asked.value().isEmpty() ? asked.name() : asked.value();
    }

    @Test
    void hostileHeadersAreTextsToo() {
        for (String header : List.of(
                Acting.HEADER,
                "If-Match",
                "If-None-Match",
                "Idempotency-Key",
                "Accept-Language",
                "Accept",
                "Range",
                "Cookie",
                "X-Forwarded-For",
                "X-HTTP-Method-Override",
                "Origin",
                "Referer")) {
            for (String hostile : List.of(
                    "'", "\"", "*", ",", "a".repeat(5_000), "${61681*61681}", "application/x-nothing", "bytes=5-1")) {
                Program.Reply reply = administrator.get("/api/cases/case-02", header, hostile);
                Plain.answer(header + ": " + hostile, reply.status(), reply.text());
            }
        }
    }

    @Test
    void noMethodButThoseThatAreMeantDoesAnything() {
        List<IndexRow> before = new Store(host).rows();
        for (Endpoint endpoint : endpoints) {
            String address = endpoint.addresses("case-02").get(0);
            for (String method : List.of("PUT", "DELETE", "PATCH", "PROPFIND")) {
                if (endpoint.pattern().equals("/error")) {
                    continue;
                }
                Program.Reply reply = endpoint.isOfTheInterface()
                        ? administrator.send(method, address, BodyPublishers.ofString("{}"))
                        : Program.nobody(port).send(method, address, BodyPublishers.ofString("{}"));
                Plain.answer(method + " " + address, reply.status(), reply.text());
                assertThat(reply.status()).as(method + " " + address).isIn(302, 400, 401, 403, 404, 405);
            }
        }
        assertThat(new Wire(port).send("TRACE /cases HTTP/1.1", "Host: x", "Cookie: ats=secret"))
                .doesNotContain("secret");
        assertThat(new Store(host).rows()).isEqualTo(before);
    }

    @Test
    void whatIsNoRequestIsAnsweredWithoutShowingTheInsides() {
        Wire wire = new Wire(port);
        for (String line : List.of(
                "GET /cases/% HTTP/1.1",
                "GET /cases/%zz HTTP/1.1",
                "GET /cases/%00 HTTP/1.1",
                "GET /cases/..;/..;/etc/passwd HTTP/1.1",
                "GET /cases;jsessionid=1/case-02 HTTP/1.1",
                "GET //evil.example/ HTTP/1.1",
                "GET /assets/..%2f..%2fapplication.yaml HTTP/1.1",
                "GET /assets/%2e%2e/application.yaml HTTP/1.1",
                "GET /assets/ HTTP/1.1",
                "GET /templates/cases.html HTTP/1.1",
                "GET /application.yaml HTTP/1.1",
                "GET /actuator HTTP/1.1",
                "GET /h2-console HTTP/1.1",
                "GET /cases?a=<x-hostile> HTTP/1.1",
                "GET /" + "x".repeat(20_000) + " HTTP/1.1",
                "NONSENSE /cases HTTP/1.1",
                "GET /cases HTTP/9.9",
                "GET\u0001/cases HTTP/1.1")) {
            String answer = wire.send(line, "Host: 127.0.0.1");

            assertThat(answer).as(line).matches("(?s)HTTP/1\\.1 (302|4\\d\\d|505).*|cut off.*");
            assertThat(answer)
                    .as(line)
                    .doesNotContain("Exception", "\tat ", "org.apache", "Tomcat", "spring:", "<x-hostile", "root:");
        }
        assertThat(wire.send("GET /cases HTTP/1.1")).as("no Host").startsWith("HTTP/1.1 400");
    }

    @Test
    void noAnswerLeadsToAnotherHost() {
        for (String header : List.of(
                "X-Forwarded-Host: evil.example", "Forwarded: host=evil.example", "X-Original-URL: /evil.example")) {
            assertThat(new Wire(port).send("GET /cases HTTP/1.1", "Host: 127.0.0.1", header))
                    .as(header)
                    .doesNotContain("evil");
        }
        for (String back : List.of(
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "javascript:alert(1)",
                "http:evil.example",
                "/%09/evil.example/..",
                "{x}",
                "/{x}",
                "/cases?x={x}",
                "https:/evil.example",
                "")) {
            HttpResponse<String> answer = browser.post("/messages", "/preferences", "theme", "dark", "back", back);
            assertThat(answer.statusCode()).as(back).isIn(302, 303);
            assertThat(answer.headers().firstValue("Location").orElse(""))
                    .as(back)
                    .matches("(http://127\\.0\\.0\\.1:" + port + ")?/(?![/\\\\]).*|(http://127\\.0\\.0\\.1:" + port
                            + ")?/");
        }
    }

    @Test
    void whoSignsInIsNotSentElsewhere() {
        for (String parameter : List.of("continue", "redirect", "url", "next", "returnTo")) {
            Browser fresh = new Browser(port);
            fresh.get("/sign-in?" + parameter + "=https://evil.example");
            HttpResponse<String> answer = fresh.post(
                    "/sign-in?" + parameter + "=https://evil.example",
                    "/sign-in?" + parameter + "=https://evil.example",
                    "username",
                    "nobody-1",
                    "password",
                    "wrong");
            assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("evil");
        }
    }
}
