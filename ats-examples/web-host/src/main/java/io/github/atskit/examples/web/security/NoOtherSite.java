package io.github.atskit.examples.web.security;

import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.filter.CorsFilter;

/**
 * Refuses whatever a browser sends for a page of another site. A browser that was once asked for name and password sends them by itself
 * from then on, with forms of other sites too. Programs that are no browsers name no origin, and are not concerned.
 */
final class NoOtherSite extends DefaultCorsProcessor {
    private NoOtherSite() {}

    /** {@return the filter that does so} */
    static CorsFilter filter() {
        CorsFilter filter = new CorsFilter(request -> new CorsConfiguration()); // names no site that may
        filter.setCorsProcessor(new NoOtherSite());
        return filter;
    }

    /** Left to the answers to errors, so that it is a problem like any other. */
    @Override
    protected void rejectRequest(ServerHttpResponse response) throws IOException {
        ((ServletServerHttpResponse) response).getServletResponse().sendError(HttpStatus.FORBIDDEN.value());
    }
}
