package io.github.atskit.examples.web.page;

import io.github.atskit.examples.web.demo.DemoPeople;
import io.github.atskit.examples.web.people.People;
import io.github.atskit.examples.web.security.Acting;
import io.github.atskit.examples.web.settings.HostSettings;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in, and choosing the role to act in. */
@Controller
final class SignInPage {
    private final HostSettings settings;
    private final People people;
    private final Acting acting;

    SignInPage(HostSettings settings, People people, Acting acting) {
        this.settings = settings;
        this.people = people;
        this.acting = acting;
    }

    @GetMapping("/sign-in")
    String signIn(Model model) {
        if (settings.demo()) {
            model.addAttribute("people", people.all());
            model.addAttribute("password", DemoPeople.PASSWORD);
        }
        return "sign-in";
    }

    @PostMapping("/role")
    String role(@RequestParam("role") String role, HttpServletRequest request) {
        acting.choose(role, request);
        return "redirect:/cases";
    }
}
