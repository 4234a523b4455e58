package io.github.atskit.examples.web.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What no answer may be, whatever was sent. */
final class Plain {
    private static final List<String> INSIDES = List.of(
            "Exception", "\tat ", "org.springframework", "org.apache", "io.github.atskit", "org.thymeleaf", "Tomcat");

    private Plain() {}

    /** An answer that no failure has shown through. */
    static void answer(String what, int status, String body) {
        assertThat(status).as(what).isLessThan(500);
        if (status >= 400) {
            assertThat(body).as(what).doesNotContain(INSIDES);
        }
    }
}
