package io.github.atskit.examples.web.desk;

import io.github.atskit.core.command.Action;
import io.github.atskit.core.vocabulary.Role;
import io.github.atskit.examples.web.cases.Definitions;
import io.github.atskit.examples.web.security.Acting;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every template of the desks may ask, and which desks there are for whoever looks. */
@ControllerAdvice(annotations = Controller.class)
final class DeskModel {
    private final DeskWords says;
    private final Targets targets;
    private final Acting acting;
    private final Definitions definitions;

    DeskModel(DeskWords says, Targets targets, Acting acting, Definitions definitions) {
        this.says = says;
        this.targets = targets;
        this.acting = acting;
        this.definitions = definitions;
    }

    /**
     * Which pages besides those of single cases are for somebody.
     *
     * @param board the boards of cohorts
     * @param vivas the plan of vivas
     */
    public record Desks(boolean board, boolean vivas) {}

    @ModelAttribute("says")
    DeskWords says() {
        return says;
    }

    @ModelAttribute("targets")
    Targets targets() {
        return targets;
    }

    @ModelAttribute("desks")
    Desks desks(HttpServletRequest request) {
        Optional<Role> role = acting.actor(request).map(actor -> actor.role());
        return new Desks(
                role.filter(BoardPage::isFor).isPresent(),
                role.filter(one -> Table.isFor(Action.BOOK_VIVA, one) || sits(one))
                        .isPresent());
    }

    private boolean sits(Role role) {
        return definitions.all().stream()
                .anyMatch(definition -> definition.viva().panel().contains(role.code()));
    }
}
