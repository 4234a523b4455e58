package io.github.atskit.examples.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what a page of another site has a browser send. Browsers send a name and password that they once asked for with every request, so
 * the lack of cookies alone does not keep such requests out. Programs send none of these headers.
 */
public final class OtherSites extends OncePerRequestFilter {
    private static final String SITE = "Sec-Fetch-Site";
    private static final Set<String> OWN = Set.of("same-origin", "none");
    private static final Set<String> ONLY_READ = Set.of("GET", "HEAD", "OPTIONS");

    /** {@return whether a page of another site had this sent} */
    public static boolean sent(HttpServletRequest request) {
        String site = request.getHeader(SITE);
        if (site != null) {
            return !OWN.contains(site);
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null && !origin.endsWith("://" + request.getHeader(HttpHeaders.HOST));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!ONLY_READ.contains(request.getMethod()) && sent(request)) {
            response.sendError(403);
        } else {
            chain.doFilter(request, response);
        }
    }
}
