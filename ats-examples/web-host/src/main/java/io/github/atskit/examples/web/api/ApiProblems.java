package io.github.atskit.examples.web.api;

import io.github.atskit.examples.jdbc.StoreUnavailable;
import io.github.atskit.examples.web.cases.NotFound;
import io.github.atskit.examples.web.evidence.NotAccepted;
import io.github.atskit.examples.web.security.BodyTooLong;
import io.github.atskit.examples.web.security.RoleNotHeld;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Makes problems of what goes wrong on the way. */
@RestControllerAdvice(annotations = RestController.class)
final class ApiProblems {
    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

    @ExceptionHandler
    ResponseEntity<byte[]> notFound(NotFound nothing) {
        return Problem.of(ProblemKind.NOT_FOUND).answer();
    }

    @ExceptionHandler
    ResponseEntity<byte[]> unreadable(Unreadable unreadable) {
        return Problem.of(ProblemKind.UNREADABLE, String.valueOf(unreadable.getMessage()))
                .answer();
    }

    @ExceptionHandler
    ResponseEntity<byte[]> mismatch(MethodArgumentTypeMismatchException mismatch) {
        return mismatch.getRootCause() instanceof NotFound
                ? Problem.of(ProblemKind.NOT_FOUND).answer()
                : Problem.of(ProblemKind.UNREADABLE, "The parameter '" + mismatch.getName() + "' cannot be read.")
                        .answer();
    }

    @ExceptionHandler
    ResponseEntity<byte[]> notReadable(HttpMessageNotReadableException unreadable) {
        return Problem.of(
                        unreadable.getRootCause() instanceof BodyTooLong
                                ? ProblemKind.TOO_LONG
                                : ProblemKind.UNREADABLE)
                .answer();
    }

    @ExceptionHandler
    ResponseEntity<byte[]> tooLong(BodyTooLong tooLong) {
        return Problem.of(ProblemKind.TOO_LONG).answer();
    }

    @ExceptionHandler
    ResponseEntity<byte[]> notHeld(RoleNotHeld notHeld) {
        return Problem.of(ProblemKind.ROLE_NOT_HELD).answer();
    }

    @ExceptionHandler
    ResponseEntity<byte[]> notAccepted(NotAccepted notAccepted) {
        ProblemKind kind = switch (notAccepted.why()) {
            case EMPTY -> ProblemKind.UNREADABLE;
            case TOO_LONG, CASE_FULL -> ProblemKind.TOO_LONG;
            case KIND -> ProblemKind.KIND;
        };
        return Problem.of(kind, notAccepted.why().text()).answer();
    }

    @ExceptionHandler
    ResponseEntity<byte[]> unavailable(StoreUnavailable unavailable) {
        LOG.error("The store is unavailable", unavailable);
        return Problem.of(ProblemKind.UNAVAILABLE).answer();
    }
}
