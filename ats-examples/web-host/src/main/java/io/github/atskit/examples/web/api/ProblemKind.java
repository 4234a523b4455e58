package io.github.atskit.examples.web.api;

import org.springframework.http.HttpStatus;

/** The kinds of problems. Their types are stable names that nothing has to be found at. */
public enum ProblemKind {
    /** The body is no JSON, or a header is not well formed. */
    UNREADABLE("unreadable", HttpStatus.BAD_REQUEST, "The request cannot be read"),
    /** The payload is not well formed; the faults say where. */
    INVALID("invalid", HttpStatus.UNPROCESSABLE_CONTENT, "The input is not well formed"),
    /** The rules say no; the reasons say why. */
    REJECTED("rejected", HttpStatus.CONFLICT, "The rules do not allow this now"),
    /** What the sender had seen is no longer so. */
    CHANGED("changed", HttpStatus.PRECONDITION_FAILED, "The case has changed since it was read"),
    /** There is no such thing, or not for the sender. */
    NOT_FOUND("not-found", HttpStatus.NOT_FOUND, "There is nothing here"),
    /** Nobody is signed in. */
    SIGN_IN_NEEDED("sign-in-needed", HttpStatus.UNAUTHORIZED, "Sign in first"),
    /** The sender does not hold the role that they want to act in. */
    ROLE_NOT_HELD("role-not-held", HttpStatus.FORBIDDEN, "You do not hold this role"),
    /** Something keeps the request out, such as a missing token of a form. */
    NOT_ALLOWED("not-allowed", HttpStatus.FORBIDDEN, "This is not allowed"),
    /** The address does not know this method. */
    METHOD("method-not-known", HttpStatus.METHOD_NOT_ALLOWED, "This method is not known here"),
    /** The answer cannot be given in any kind that the sender takes. */
    NOT_ACCEPTABLE("not-acceptable", HttpStatus.NOT_ACCEPTABLE, "There is no answer of this kind"),
    /** The body is longer than the host takes. */
    TOO_LONG("too-long", HttpStatus.CONTENT_TOO_LARGE, "The request is too long"),
    /** The body is of a kind that is not taken. */
    KIND("kind-not-taken", HttpStatus.UNSUPPORTED_MEDIA_TYPE, "This kind of content is not taken"),
    /** Too many requests. */
    TOO_MANY("too-many-requests", HttpStatus.TOO_MANY_REQUESTS, "Too many requests; try again when Retry-After says"),
    /** The database does not answer. */
    UNAVAILABLE("unavailable", HttpStatus.SERVICE_UNAVAILABLE, "Not possible at the moment; try again"),
    /** The host is at fault. */
    FAILURE("failure", HttpStatus.INTERNAL_SERVER_ERROR, "That did not work");

    private final String code;
    private final HttpStatus status;
    private final String title;

    ProblemKind(String code, HttpStatus status, String title) {
        this.code = code;
        this.status = status;
        this.title = title;
    }

    /** {@return the type of the problem, a URI} */
    public String type() {
        return "urn:ats:problem:" + code;
    }

    public HttpStatus status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** {@return the kind for a status that something else than the programme has set} */
    static ProblemKind of(int status) {
        for (ProblemKind kind : values()) {
            if (kind.status.value() == status) {
                return kind == ROLE_NOT_HELD ? NOT_ALLOWED : kind;
            }
        }
        return status < 500 ? UNREADABLE : FAILURE;
    }
}
