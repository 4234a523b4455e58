package io.github.atskit.examples.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browsers.class)
class SignInTest {

    @Test
    void somebodyOfTheDemoSignsInAndOut(Visit visit) {
        visit.signIn("participant-2");
        assertThat(visit.path()).isEqualTo("/cases");
        visit.press("Sign out");
        visit.go("/cases");
        assertThat(visit.path()).isEqualTo("/sign-in");
    }

    @Test
    void aWrongPasswordIsToldOnThePage(Visit visit) {
        visit.browser().forget();
        visit.go("/sign-in");
        visit.type("username", "participant-2");
        visit.type("password", "not this");
        visit.press("Sign in");
        assertThat(visit.browser().find("[role=alert]").getText()).contains("not right");
    }
}
