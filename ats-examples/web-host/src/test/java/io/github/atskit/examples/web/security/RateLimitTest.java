package io.github.atskit.examples.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.examples.web.settings.HostSettings.Limits;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.security.Principal;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RateLimitTest {
    private final RateLimit limit = new RateLimit(new Limits(3, 2, 5));

    private MockHttpServletResponse ask(String person, String address) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/cases");
        request.setRemoteAddr(address);
        if (!person.isEmpty()) {
            Principal principal = () -> person;
            request.setUserPrincipal(principal);
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        limit.doFilter(request, response, new MockFilterChain());
        return response;
    }

    @Test
    void aPersonMayAskSoOftenFromWhateverAddress() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(ask("a", "192.0.2." + i).getStatus()).isEqualTo(200);
        }

        MockHttpServletResponse refused = ask("a", "192.0.2.9");

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("60");
        assertThat(ask("b", "192.0.2.9").getStatus()).isEqualTo(200);
    }

    @Test
    void anAddressOfNobodyMayAskSoOften() throws Exception {
        ask("", "192.0.2.1");
        ask("", "192.0.2.1");

        assertThat(ask("", "192.0.2.1").getStatus()).isEqualTo(429);
        assertThat(ask("", "192.0.2.2").getStatus()).isEqualTo(200);
        assertThat(ask("a", "192.0.2.1").getStatus()).isEqualTo(200);
    }
}
