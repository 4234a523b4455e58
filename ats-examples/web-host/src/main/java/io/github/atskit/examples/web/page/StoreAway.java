package io.github.atskit.examples.web.page;

import io.github.atskit.examples.jdbc.StoreUnavailable;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** A database that does not answer is no failure of the page: it asks people to try again. */
@ControllerAdvice(annotations = Controller.class)
final class StoreAway {
    private static final Logger LOG = LoggerFactory.getLogger(StoreAway.class);

    @ExceptionHandler
    void unavailable(StoreUnavailable unavailable, HttpServletResponse response) throws IOException {
        LOG.error("The store is unavailable", unavailable);
        response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    }
}
