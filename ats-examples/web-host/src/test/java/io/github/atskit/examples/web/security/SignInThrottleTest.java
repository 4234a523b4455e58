package io.github.atskit.examples.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atskit.examples.web.settings.HostSettings.Limits;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

class SignInThrottleTest {
    private static final int BURST = 20;

    private final AtomicInteger checked = new AtomicInteger();
    private final CountDownLatch allSent = new CountDownLatch(BURST);

    private final class OnlyRight implements AuthenticationProvider {
        @Override
        public Authentication authenticate(Authentication wanted) {
            checked.incrementAndGet();
            if ("slow".equals(wanted.getCredentials())) {
                await();
            }
            if (!"right".equals(wanted.getCredentials())) {
                throw new BadCredentialsException("wrong");
            }
            return UsernamePasswordAuthenticationToken.authenticated(wanted.getName(), "", List.of());
        }

        /** A password is checked when all have been sent. */
        private void await() {
            try {
                allSent.await();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public boolean supports(Class<?> kind) {
            return true;
        }
    }

    private final SignInThrottle throttle = new SignInThrottle(new OnlyRight(), new Limits(600, 300, 3));

    private void signIn(String name, String password, String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        UsernamePasswordAuthenticationToken wanted =
                UsernamePasswordAuthenticationToken.unauthenticated(name, password);
        wanted.setDetails(new WebAuthenticationDetails(request));
        throttle.authenticate(wanted);
    }

    private void wrong(String name, String address) {
        assertThatThrownBy(() -> signIn(name, "wrong", address)).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void aNameIsShutOutAfterSoManyWrongPasswordsFromAnywhere() {
        wrong("a", "192.0.2.1");
        wrong("A", "192.0.2.2");
        wrong("a", "192.0.2.3");

        assertThatThrownBy(() -> signIn("a", "right", "192.0.2.4")).isInstanceOf(LockedException.class);
        signIn("b", "right", "192.0.2.1");
    }

    @Test
    void manyAtOnceAreNoWayAroundTheCount() throws InterruptedException {
        ExecutorService senders = Executors.newFixedThreadPool(BURST);
        for (int i = 0; i < BURST; i++) {
            String address = "192.0.2." + i;
            senders.execute(() -> {
                allSent.countDown();
                assertThatThrownBy(() -> signIn("a", "slow", address)).isInstanceOf(AuthenticationException.class);
            });
        }
        senders.shutdown();

        assertThat(senders.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(checked).hasValue(3);
    }

    @Test
    void anAddressIsShutOutAfterTenTimesAsMany() {
        for (int i = 0; i < 30; i++) {
            wrong("name-" + i, "192.0.2.9");
        }

        assertThatThrownBy(() -> signIn("other", "right", "192.0.2.9")).isInstanceOf(LockedException.class);
        signIn("other", "right", "192.0.2.10");
    }

    @Test
    void theRightPasswordClearsTheCountOfTheName() {
        wrong("a", "192.0.2.1");
        wrong("a", "192.0.2.1");
        signIn("a", "right", "192.0.2.1");
        wrong("a", "192.0.2.1");
        wrong("a", "192.0.2.1");

        signIn("a", "right", "192.0.2.1");
        assertThat(throttle.supports(UsernamePasswordAuthenticationToken.class)).isTrue();
    }
}
