package io.github.atskit.examples.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.examples.web.support.Browser;
import io.github.atskit.examples.web.support.HostTest;
import io.github.atskit.examples.web.support.Program;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HostTest
class PagesSecurityTest {
    @LocalServerPort
    int port;

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void everyAnswerOfAPageHasTheHeaders() {
        Browser browser = new Browser(port).as("participant-3");

        for (String path : List.of("/sign-in", "/cases", "/nothing", "/assets/ats.css", "/cases/case-02")) {
            HttpResponse<String> answer = browser.get(path);

            assertThat(header(answer, "Content-Security-Policy"))
                    .as(path)
                    .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(header(answer, "X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(header(answer, "X-Frame-Options")).as(path).isEqualTo("DENY");
            assertThat(header(answer, "Referrer-Policy")).as(path).isEqualTo("same-origin");
            assertThat(header(answer, "Permissions-Policy")).as(path).contains("camera=()");
            assertThat(header(answer, "Cross-Origin-Opener-Policy")).as(path).isEqualTo("same-origin");
            assertThat(header(answer, "Server")).as(path).isEmpty();
        }
    }

    @Test
    void answersOfTheInterfaceHaveTheHeadersAndNoCookies() {
        Program.Reply reply = Program.of(port, "participant-3").get("/api/cases");

        assertThat(reply.header("Content-Security-Policy")).isEqualTo("default-src 'none'; frame-ancestors 'none'");
        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.header("Set-Cookie")).isEmpty();
        assertThat(reply.header("Cache-Control")).contains("no-store");
    }

    @Test
    void theCookieCannotBeReadByScriptsOrSentByOtherSites() {
        HttpResponse<String> answer = new Browser(port).get("/sign-in");

        assertThat(header(answer, "Set-Cookie"))
                .contains("HttpOnly", "SameSite=Strict")
                .doesNotContain("Secure");
    }

    @Test
    void whoeverPretendsToBeAProxyIsNotBelieved() throws IOException, InterruptedException {
        HttpResponse<String> answer = Proxied.get(port, "/sign-in", "https", "203.0.113.1");

        assertThat(header(answer, "Set-Cookie")).isNotEmpty().doesNotContain("Secure");
        assertThat(header(answer, "Strict-Transport-Security")).isEmpty();
    }

    @Test
    void aBrokenCookieIsAsIfItWereNotThere() {
        for (String cookie : List.of("ats-language=xx!!!", "ats-language=en_US_POSIX/zzz", "ats-theme=x")) {
            assertThat(Program.nobody(port).get("/sign-in", "Cookie", cookie).status())
                    .as(cookie)
                    .isEqualTo(200);
        }
        assertThat(Program.nobody(port)
                        .get("/sign-in", "Cookie", "ats-language=de; ats-theme=dark")
                        .text())
                .contains("lang=\"de\"", "data-theme=\"dark\"");
    }

    @Test
    void whatWasTypedIsGivenBackWhenTheSessionHasEnded() {
        String address = "/cases/case-03/sections/introduction";
        Document page = Jsoup.parse(new Browser(port)
                .forge(address, "parts.motivation", "Half an hour of <b>writing</b>.", "_tag.motivation", "a b")
                .body());

        assertThat(page.select("textarea[readonly]").eachText()).containsExactly("Half an hour of <b>writing</b>.");
        assertThat(page.select("label").text()).contains("Why you take part");
        assertThat(page.select("a[target=_blank]").attr("href")).isEqualTo("/");
    }

    @Test
    void whatAnotherSiteSentIsNotShown() {
        Program.Reply reply = Program.nobody(port)
                .post(
                        "/cases/case-03/sections/introduction",
                        "parts.motivation=Ring+this+number",
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Sec-Fetch-Site",
                        "cross-site");

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.text()).doesNotContain("Ring");
    }

    @Test
    void nobodyIsSentToTheFormToSignIn() {
        HttpResponse<String> answer = new Browser(port).get("/cases");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(header(answer, "Location")).endsWith("/sign-in");
    }

    @Test
    void aSessionGetsAnotherIdWhenSomebodySignsIn() {
        Browser browser = new Browser(port);
        browser.get("/sign-in");
        String before = browser.session();

        browser.as("participant-3");

        assertThat(before).isNotEmpty();
        assertThat(browser.session()).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void aFormFromAnotherSiteIsRefused() {
        Browser browser = new Browser(port).as("participant-3");

        HttpResponse<String> answer = browser.forge("/role", "role", "participant");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("This is not allowed");
    }

    @Test
    void aPersonHasSoManySessionsAndNoMore() {
        Browser first = new Browser(port).as("participant-4");
        new Browser(port).as("participant-4");
        new Browser(port).as("participant-4");
        assertThat(first.get("/cases").statusCode()).isEqualTo(200);

        new Browser(port).as("participant-4");
        Browser second = new Browser(port);

        assertThat(List.of(
                        first.get("/cases").statusCode(), second.get("/cases").statusCode()))
                .contains(302);
    }

    @Test
    void whoSignsOutIsOut() {
        Browser browser = new Browser(port).as("participant-3");

        browser.post("/cases", "/sign-out");

        assertThat(browser.get("/cases").statusCode()).isEqualTo(302);
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreAnsweredAlike() {
        HttpResponse<String> wrong = new Browser(port).signIn("participant-5", "wrong");
        HttpResponse<String> unknown = new Browser(port).signIn("nobody", "wrong");

        assertThat(header(wrong, "Location")).endsWith("/sign-in?error");
        assertThat(header(unknown, "Location")).endsWith("/sign-in?error");
    }

    @Test
    void whoIsWrongTooOftenIsShutOutEvenWithTheRightPassword() {
        Browser browser = new Browser(port);
        for (int i = 0; i < 5; i++) {
            assertThat(header(browser.signIn("participant-18", "wrong"), "Location"))
                    .endsWith("/sign-in?error");
        }

        HttpResponse<String> right = browser.signIn("participant-18", "demo-only");

        assertThat(header(right, "Location")).endsWith("/sign-in?wait");
        assertThat(browser.get("/sign-in?wait").body()).contains("Wait a quarter of an hour");
        assertThat(new Browser(port).as("participant-17").get("/cases").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aProgramThatIsWrongTooOftenIsToldHowLongToWait() {
        Program program = Program.with(port, basic("nobody-here", "wrong"));
        for (int i = 0; i < 5; i++) {
            assertThat(program.get("/api/me").status()).isEqualTo(401);
        }

        Program.Reply reply = program.get("/api/me");

        assertThat(reply.problem()).isEqualTo("urn:ats:problem:too-many-requests");
        assertThat(reply.header("Retry-After")).isEqualTo("900");
    }

    private static String basic(String name, String password) {
        String login = name + ':' + password;
        return "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theRoleThatWasChosenIsKept() {
        Browser browser = new Browser(port).as("admin-2");
        assertThat(browser.get("/cases").body()).contains("case-02");

        browser.post("/cases", "/role", "role", "mentor");
        assertThat(browser.get("/cases").body()).doesNotContain("case-02");

        browser.post("/cases", "/role", "role", "reviewer");
        assertThat(browser.get("/cases").body()).as("a role that is not held").doesNotContain("case-02");
    }

    @Test
    void aCaseOfSomebodyElseIsShownLikeOneThatDoesNotExist() {
        Browser browser = new Browser(port).as("participant-3");

        HttpResponse<String> others = browser.get("/cases/case-02");
        HttpResponse<String> nobodys = browser.get("/cases/case-99");

        assertThat(others.statusCode()).isEqualTo(404);
        assertThat(withoutToken(others.body())).isEqualTo(withoutToken(nobodys.body()));
    }

    private static String withoutToken(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }
}
