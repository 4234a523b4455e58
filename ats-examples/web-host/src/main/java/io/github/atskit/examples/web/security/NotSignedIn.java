package io.github.atskit.examples.web.security;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.authentication.www.BasicAuthenticationEntryPoint;

/** Tells whoever may not sign in whether another password helps, or only to wait. */
final class NotSignedIn {
    private NotSignedIn() {}

    /** {@return for people: the page to sign in, with what is wrong} */
    static AuthenticationFailureHandler forPeople() {
        AuthenticationFailureHandler wrong = new SimpleUrlAuthenticationFailureHandler("/sign-in?error");
        AuthenticationFailureHandler wait = new SimpleUrlAuthenticationFailureHandler("/sign-in?wait");
        return (request, response, why) ->
                (why instanceof LockedException ? wait : wrong).onAuthenticationFailure(request, response, why);
    }

    /** {@return for programs: 401, or 429 with the time to wait} */
    static AuthenticationEntryPoint forPrograms() {
        BasicAuthenticationEntryPoint wrong = new BasicAuthenticationEntryPoint();
        wrong.setRealmName("ats");
        return (request, response, why) -> {
            if (why instanceof LockedException) {
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(SignInThrottle.REMEMBERED.toSeconds()));
                response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            } else {
                wrong.commence(request, response, why);
            }
        };
    }
}
