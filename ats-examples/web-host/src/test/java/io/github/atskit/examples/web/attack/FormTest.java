package io.github.atskit.examples.web.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.examples.web.access.Endpoint;
import io.github.atskit.examples.web.access.Store;
import io.github.atskit.examples.web.support.Browser;
import io.github.atskit.examples.web.support.HostTest;
import io.github.atskit.examples.web.support.Program;
import io.github.atskit.persistence.IndexRow;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;

/** What other sites, and people with forms of their own making, may try on whoever is signed in. */
@HostTest
class FormTest {
    /** What every answer to a browser has to say. */
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", "frame-ancestors 'none'",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Permissions-Policy", "camera=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext host;

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void noFormIsTakenWithoutItsToken() {
        List<IndexRow> before = new Store(host).rows();
        Browser browser = new Browser(port).as("participant-5");
        Browser nobody = new Browser(port);
        for (Endpoint endpoint : Endpoint.all(host)) {
            if (endpoint.method() != RequestMethod.POST
                    || endpoint.isOfTheInterface()
                    || endpoint.pattern().equals("/error")) {
                continue;
            }
            for (String address : endpoint.addresses("case-05")) {
                assertThat(browser.forge(address, "reason", "r").statusCode())
                        .as(address)
                        .isEqualTo(403);
                assertThat(browser.forge(address, "reason", "r", "_csrf", "guessed")
                                .statusCode())
                        .as(address)
                        .isEqualTo(403);
                assertThat(nobody.forge(address).statusCode()).as(address).isEqualTo(403);
            }
        }
        assertThat(browser.forge("/sign-out").statusCode()).isEqualTo(403);
        assertThat(nobody.forge("/sign-in", "username", "participant-5", "password", "demo-only")
                        .statusCode())
                .isEqualTo(403);
        assertThat(new Store(host).rows()).isEqualTo(before);
    }

    @Test
    void theInterfaceTakesNoSession() {
        Browser browser = new Browser(port).as("participant-5");

        assertThat(browser.get("/api/cases/case-05").statusCode()).isEqualTo(401);
        assertThat(browser.forge("/api/cases/case-05/withdraw", "reason", "r").statusCode())
                .isEqualTo(401);
    }

    /** Browsers send a password that they were once asked for by themselves, so it does not tell who wants something. */
    @Test
    void whatAnotherSiteHasABrowserSendIsRefused() {
        Program signedIn = Program.of(port, "participant-5");
        List<IndexRow> before = new Store(host).rows();
        List<String[]> sent = List.of(
                new String[] {"Sec-Fetch-Site", "cross-site"},
                new String[] {"Sec-Fetch-Site", "same-site"},
                new String[] {"Origin", "https://evil.example"},
                new String[] {"Origin", "null"});
        for (String[] headers : sent) {
            for (String address :
                    List.of("/api/cases/case-05/withdraw", "/api/cases/case-05/evidence", "/api/tokens")) {
                Program.Reply reply = signedIn.post(address, "{\"reason\": \"r\"}", headers);

                assertThat(reply.status()).as(headers[1] + " " + address).isEqualTo(403);
                assertThat(reply.problem()).isEqualTo("urn:ats:problem:not-allowed");
            }
            assertThat(signedIn.get("/api/cases/case-05", headers).status()).isEqualTo(200);
        }
        assertThat(new Store(host).rows()).isEqualTo(before);
        assertThat(signedIn.post("/api/tokens", "", "Sec-Fetch-Site", "same-origin", "Origin", "https://own.example")
                        .status())
                .isEqualTo(200);
        assertThat(signedIn.post("/api/tokens", "", "Origin", "http://127.0.0.1:" + port)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aFormIsNoCommandAndNoFile() {
        Program signedIn = Program.of(port, "participant-5");
        for (String kind : List.of(
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=b",
                "application/xml")) {
            assertThat(signedIn.post("/api/cases/case-05/withdraw", "{\"reason\": \"r\"}", "Content-Type", kind)
                            .problem())
                    .as(kind)
                    .isEqualTo("urn:ats:problem:kind-not-taken");
        }
        for (String kind : List.of("application/x-www-form-urlencoded", "multipart/form-data; boundary=b")) {
            Program.Reply reply =
                    signedIn.post("/api/cases/case-05/evidence?name=a.pdf", "%PDF-1.7 % & %%EOF", "Content-Type", kind);
            assertThat(reply.problem()).as(kind).isEqualTo("urn:ats:problem:kind-not-taken");
            assertThat(reply.json().get("detail").stringValue()).contains("application/octet-stream");
        }
    }

    @Test
    void theInterfaceIsForNoOtherSite() {
        Program participant = Program.of(port, "participant-5");
        List<IndexRow> before = new Store(host).rows();
        for (String site : List.of("https://evil.example", "http://localhost:" + port, "http://127.0.0.1:1", "null")) {
            for (Endpoint endpoint : Endpoint.all(host)) {
                if (endpoint.isOfTheInterface() && endpoint.method() == RequestMethod.POST) {
                    for (String address : endpoint.addresses("case-05")) {
                        refused(participant.post(address, "", "Origin", site));
                    }
                }
            }
        }
        assertThat(new Store(host).rows()).isEqualTo(before);
    }

    private static void refused(Program.Reply reply) {
        assertThat(reply.problem()).isEqualTo("urn:ats:problem:not-allowed");
        assertThat(reply.header("Access-Control-Allow-Origin")).isEmpty();
        assertThat(reply.header("Access-Control-Allow-Credentials")).isEmpty();
    }

    @Test
    void everyKindOfAnswerHasTheHeaders() {
        Browser browser = new Browser(port).as("admin-1");
        for (Endpoint endpoint : Endpoint.all(host)) {
            if (endpoint.isOfTheInterface() || endpoint.method() != RequestMethod.GET) {
                continue;
            }
            for (String address : endpoint.addresses("case-05")) {
                told(browser.get(address), address);
            }
        }
        for (String address : List.of(
                "/assets/ats.css",
                "/assets/none.css",
                "/cases/case-99",
                "/cases/%20",
                "/none",
                "/sign-in?error",
                "/sign-in?out",
                "/robots.txt",
                "/favicon.ico",
                "/api/none",
                "/api/cases/case-99",
                "/api/openapi.json")) {
            told(browser.get(address), address);
        }
        told(browser.forge("/role"), "403");
        told(browser.forge("/role", "role", "x".repeat(300_000)), "413");
        told(new Browser(port).get("/cases"), "302");
        told(browser.post("/messages", "/cases"), "405");
    }

    private static void told(HttpResponse<String> answer, String what) {
        HEADERS.forEach((name, part) -> assertThat(header(answer, name))
                .as(what + " " + answer.statusCode() + " " + name)
                .contains(part));
        assertThat(header(answer, "Content-Security-Policy"))
                .as(what)
                .contains("default-src 'none'")
                .doesNotContain("unsafe-");
        assertThat(header(answer, "Server") + header(answer, "X-Powered-By"))
                .as(what)
                .isEmpty();
        if (answer.statusCode() >= 400) {
            Plain.answer(what, answer.statusCode(), answer.body());
        }
    }

    @Test
    void noCookieCanBeReadByScriptsOrSentByOtherSites() {
        Browser browser = new Browser(port);
        List<HttpResponse<String>> answers = List.of(
                browser.get("/sign-in"),
                browser.signIn("participant-5", "demo-only"),
                browser.post("/messages", "/preferences", "theme", "dark", "back", "/"),
                browser.post("/messages", "/preferences", "language", "de", "back", "/"),
                browser.post("/messages", "/sign-out"));

        assertThat(answers.stream().flatMap(answer -> answer.headers().allValues("Set-Cookie").stream()))
                .hasSizeGreaterThan(3)
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly").containsPattern("SameSite=(Strict|Lax)"));
    }

    @Test
    void aSessionThatSomebodyElseHasChosenIsNotUsed() {
        String line = new Wire(port)
                .send("GET /sign-in HTTP/1.1", "Host: 127.0.0.1", "Cookie: ats=0123456789ABCDEF0123456789ABCDEF");

        assertThat(line).contains("Set-Cookie: ats=").doesNotContain("Set-Cookie: ats=0123456789ABCDEF");
        assertThat(new Wire(port).send("GET /sign-in;ats=0123456789ABCDEF HTTP/1.1", "Host: 127.0.0.1"))
                .doesNotContain("ats=0123456789ABCDEF");
    }

    @Test
    void formsThatAreTooLongOrBrokenAreRefused() {
        Wire wire = new Wire(port);
        String head = "POST /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n";
        String chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
        String chunked = head + "Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n"
                + chunk.repeat(50) + "0\r\n\r\n";
        String many = "a=1&".repeat(20_000);
        String parameters = head + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + many.length()
                + "\r\n\r\n" + many;
        String noBoundary = head + "Content-Type: multipart/form-data\r\nContent-Length: 3\r\n\r\nabc";
        String noEnd = head + "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 5\r\n\r\n--b\r\n";
        String badLength = head + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: -1\r\n\r\n";
        String twoLengths = head + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab";
        String smuggled = head
                + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /cases HTTP/1.1\r\nHost: x\r\n\r\n";

        for (String request : List.of(chunked, parameters, noBoundary, noEnd, badLength, twoLengths, smuggled)) {
            String answer = wire.send(request.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));

            String what = request.substring(request.indexOf("close") + 7, Math.min(request.length(), 200));
            assertThat(answer).as(what).matches("(?s)HTTP/1\\.1 4\\d\\d.*|cut off.*");
            assertThat(answer).as(what).doesNotContain("Exception", "org.apache", "Tomcat");
            assertThat(answer.split("HTTP/1\\.1 ", -1).length).as(what).isLessThanOrEqualTo(2);
        }
    }
}
