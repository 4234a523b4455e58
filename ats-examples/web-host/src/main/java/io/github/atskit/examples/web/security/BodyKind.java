package io.github.atskit.examples.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies that say they are something else than is taken, before anything reads them: commands are JSON, and a file comes as it is and
 * not in a form. What says nothing of itself is judged by what it is.
 */
final class BodyKind extends OncePerRequestFilter {
    private static final MediaType ANY_JSON = new MediaType("application", "*+json");
    private static final MediaType FORM_WITH_FILES = new MediaType("multipart", "*");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentType() == null || request.getContentLengthLong() == 0 || isTaken(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(415);
        }
    }

    private static boolean isTaken(HttpServletRequest request) {
        try {
            MediaType type = MediaType.parseMediaType(request.getContentType());
            return BodyLimit.isFile(request)
                    ? !type.equalsTypeAndSubtype(MediaType.APPLICATION_FORM_URLENCODED)
                            && !FORM_WITH_FILES.includes(type)
                    : MediaType.APPLICATION_JSON.includes(type) || ANY_JSON.includes(type);
        } catch (InvalidMediaTypeException none) {
            return false;
        }
    }
}
