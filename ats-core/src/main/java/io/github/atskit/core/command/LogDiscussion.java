package io.github.atskit.core.command;

import io.github.atskit.core.mentoring.MentorDuty;
import io.github.atskit.core.validation.OneOf;
import io.github.atskit.core.validation.TextOf;
import io.github.atskit.core.validation.TextShape;
import io.github.atskit.core.workbook.StandardNumbers;
import io.vavr.collection.List;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Records a discussion between mentor and participant.
 *
 * @param on the day it took place
 * @param topic what it was about
 * @param duty which of the mentor's duties it served; not the statement
 * @param actions what was agreed
 * @param standards the standards it was about
 */
public record LogDiscussion(
        @NotNull LocalDate on,
        @NotNull @TextOf(TextShape.LINE) String topic,

        @NotNull @OneOf({"scoping-the-plan", "action-planning", "professional-discussion"})
        MentorDuty duty,

        @NotNull @Size(max = 200) List<@NotNull @TextOf(TextShape.TEXT) String> actions,
        @NotNull StandardNumbers standards)
        implements Command {
    @Override
    public Action action() {
        return Action.LOG_DISCUSSION;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.logDiscussion(this);
    }
}
