package io.github.atskit.examples.web.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.atskit.examples.web.settings.HostSettings.Limits;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Counts wrong passwords, for each name and for each address, and lets nobody try on who has been wrong too often. Whoever waits a quarter
 * of an hour may try again. The passwords of one name are checked one after another, so that many sent at once are no way around the count;
 * those of one address side by side, for it may be a whole school's.
 */
final class SignInThrottle implements AuthenticationProvider {
    /** How many names are tried from one address before it is shut out: a school may have only one address. */
    private static final int NAMES = 10;

    /** How long wrong passwords are remembered, from the last one on. */
    static final Duration REMEMBERED = Duration.ofMinutes(15);

    private static final int MOST_REMEMBERED = 50_000;

    private final AuthenticationProvider inner;
    private final int most;
    private final Cache<String, AtomicInteger> failures = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(REMEMBERED)
            .build();

    SignInThrottle(AuthenticationProvider inner, Limits limits) {
        this.inner = inner;
        this.most = limits.failures();
    }

    @Override
    public Authentication authenticate(Authentication wanted) throws AuthenticationException {
        String name = "name " + wanted.getName().toLowerCase(Locale.ROOT);
        String address = "address "
                + (wanted.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "");
        AtomicInteger ofName = failures.get(name, first -> new AtomicInteger());
        synchronized (ofName) {
            if (ofName.get() >= most || count(address) >= most * NAMES) {
                throw new LockedException("too many failures");
            }
            try {
                Authentication signedIn = inner.authenticate(wanted);
                ofName.set(0);
                return signedIn;
            } catch (BadCredentialsException wrong) {
                add(name, ofName);
                add(address, failures.get(address, first -> new AtomicInteger()));
                throw wrong;
            }
        }
    }

    private int count(String key) {
        AtomicInteger count = failures.getIfPresent(key);
        return count == null ? 0 : count.get();
    }

    /** Written anew, so that it is remembered from now on. */
    private void add(String key, AtomicInteger count) {
        count.incrementAndGet();
        failures.put(key, count);
    }

    @Override
    public boolean supports(Class<?> kind) {
        return inner.supports(kind);
    }
}
