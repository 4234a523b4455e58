package io.github.atskit.examples.web.page;

import io.github.atskit.core.command.Action;
import io.github.atskit.examples.web.cases.OpenCase;
import io.github.atskit.examples.web.form.Choices;
import io.github.atskit.examples.web.form.Entered;
import org.springframework.ui.Model;

/** What the page of an action adds to its form. An action needs none; a bean of this type gives one what it asks for. */
public interface ActionHelp {
    /** {@return the action} */
    Action action();

    /** {@return what can be chosen where the form leaves it open} */
    default Choices choices(OpenCase open) {
        return Choices.NONE;
    }

    /** {@return what stands in the form when it is opened} */
    default Entered filled(OpenCase open) {
        return Entered.NOTHING;
    }

    /**
     * What stands in a row that was just added.
     *
     * @param open the case
     * @param row the path of the row, such as {@code panel[1]}
     * @param about what it was added for, as the button told; empty where it told nothing
     * @return what fills the row in
     */
    default Entered row(OpenCase open, String row, String about) {
        return Entered.NOTHING;
    }

    /** {@return what the sender has to have seen: when it is another thing by the time of sending, they are asked to look again} */
    default Object seen(OpenCase open) {
        return open.sight().candidacy().stage();
    }

    /** {@return the template; it has the form in the model as {@code form}} */
    default String template() {
        return "action";
    }

    /** Puts into the model what the template shows beside the form. */
    default void show(OpenCase open, Model model) {}

    /** {@return where to go on when it is done} */
    default String after(OpenCase open) {
        return "/cases/" + open.id().value();
    }
}
