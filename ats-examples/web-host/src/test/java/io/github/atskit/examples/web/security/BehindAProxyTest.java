package io.github.atskit.examples.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.examples.web.support.FreshFolder;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** A host that is told of a proxy on its own machine. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "server.forward-headers-strategy=native",
            "ats.demo=false",
            "ats.limits.address=5",
            "ats.nightly=-",
            "ats.outbox-delay=600000"
        })
@ContextConfiguration(initializers = FreshFolder.class)
class BehindAProxyTest {
    @LocalServerPort
    int port;

    private static String header(HttpResponse<String> answer, String name) {
        return String.join("; ", answer.headers().allValues(name));
    }

    @Test
    void overHttpsCookiesAreMarkedAndBrowsersStayWithIt() throws IOException, InterruptedException {
        HttpResponse<String> answer = Proxied.get(port, "/sign-in", "https", "203.0.113.1");

        assertThat(header(answer, "Set-Cookie")).contains("ats=", "Secure", "HttpOnly");
        assertThat(header(answer, "Strict-Transport-Security")).contains("max-age=31536000");
    }

    @Test
    void withoutHttpsTheyAreNot() throws IOException, InterruptedException {
        HttpResponse<String> answer = Proxied.get(port, "/sign-in", "http", "203.0.113.2");

        assertThat(header(answer, "Set-Cookie")).contains("ats=").doesNotContain("Secure");
        assertThat(header(answer, "Strict-Transport-Security")).isEmpty();
    }

    @Test
    void redirectsNameNoHost() throws IOException, InterruptedException {
        HttpResponse<String> answer = Proxied.get(port, "/cases", "https", "203.0.113.3");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(header(answer, "Location")).isEqualTo("/sign-in");
    }

    @Test
    void limitsGoByTheAddressOfThePersonAndNotOfTheProxy() throws IOException, InterruptedException {
        for (int i = 0; i < 5; i++) {
            assertThat(Proxied.get(port, "/sign-in", "https", "203.0.113.4").statusCode())
                    .isEqualTo(200);
        }

        assertThat(Proxied.get(port, "/sign-in", "https", "203.0.113.4").statusCode())
                .isEqualTo(429);
        assertThat(Proxied.get(port, "/sign-in", "https", "203.0.113.5").statusCode())
                .isEqualTo(200);
    }
}
