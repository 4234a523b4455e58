package io.github.atskit.examples.web.security;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.atskit.examples.web.settings.HostSettings.Limits;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** So many requests a minute for each person, and for each address from which nobody is signed in. */
final class RateLimit extends OncePerRequestFilter {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MOST_REMEMBERED = 50_000;

    private final LoadingCache<String, RateLimiter> persons;
    private final LoadingCache<String, RateLimiter> addresses;

    RateLimit(Limits limits) {
        this.persons = limiters(limits.person());
        this.addresses = limiters(limits.address());
    }

    private static LoadingCache<String, RateLimiter> limiters(int perMinute) {
        RateLimiterConfig config = RateLimiterConfig.custom()
                .limitForPeriod(perMinute)
                .limitRefreshPeriod(MINUTE)
                .timeoutDuration(Duration.ZERO)
                .build();
        return Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterAccess(MINUTE.multipliedBy(2))
                .build(name -> RateLimiter.of(name, config));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Principal person = request.getUserPrincipal();
        RateLimiter limiter = person == null ? addresses.get(request.getRemoteAddr()) : persons.get(person.getName());
        if (limiter.acquirePermission()) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(MINUTE.toSeconds()));
            response.sendError(429);
        }
    }
}
