package io.github.atskit.examples.web.browser;

import io.github.atskit.examples.web.demo.DemoPeople;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** Somebody at the browser. */
record Visit(RunningHost host, Browser browser) {
    /** The cookie that tells who is signed in. */
    static final String SESSION = "ats";

    void go(String path) {
        browser.go(host.at(path));
    }

    /** {@return the path of the page that is open} */
    String path() {
        return URI.create(Objects.requireNonNull(browser.driver().getCurrentUrl()))
                .getPath();
    }

    /** Signs in by the page, in place of whoever was signed in. */
    void signIn(String person) {
        browser.forget();
        go("/sign-in");
        type("username", person);
        type("password", DemoPeople.PASSWORD);
        press("Sign in");
    }

    /** Signs in and chooses the role. */
    void signIn(Persona persona) {
        signIn(persona.person());
        if (!browser.all("#role").isEmpty()) {
            new Select(browser.find("#role")).selectByValue(persona.role().code());
            press("Change role");
        }
    }

    /** Goes on where somebody has signed in already. */
    void takeOver(String session) {
        browser.forget();
        browser.driver()
                .executeCdpCommand("Network.setCookie", Map.of("name", SESSION, "value", session, "url", host.at("/")));
    }

    void type(String name, String text) {
        WebElement field = browser.driver().findElement(By.name(name));
        field.clear();
        field.sendKeys(text);
    }

    /** Presses the button of that name in the page's own part, and waits for the page that follows. */
    void press(String label) {
        WebElement button = browser.driver().findElement(By.xpath("//button[normalize-space()=\"" + label + "\"]"));
        browser.toNextPage(button::click);
    }
}
