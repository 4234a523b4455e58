package io.github.atskit.examples.web.cases;

import java.io.Serial;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such page or case, or not for whoever asks, which is told in the same way. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NotFound extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("not found", null, false, false);
    }
}
