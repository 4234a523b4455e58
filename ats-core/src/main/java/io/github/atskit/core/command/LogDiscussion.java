package io.github.atskit.core.command;

import io.github.atskit.core.mentoring.MentorDuty;
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
        @NotNull MentorDuty duty,
        @NotNull @Size(max = 200) List<@TextOf(TextShape.TEXT) String> actions,
        @NotNull StandardNumbers standards)
        implements Command {
    /**
     * Takes what it is given, so that the door can name what is wrong.
     *
     * @param on the day it took place
     * @param topic what it was about
     * @param duty which of the mentor's duties it served; not the statement
     * @param actions what was agreed
     * @param standards the standards it was about
     * @throws IllegalArgumentException if the duty is the statement
     */
    public LogDiscussion {
        if (duty == MentorDuty.SUPPORTING_STATEMENT) {
            throw new IllegalArgumentException("a discussion is not the supporting statement");
        }
    }

    @Override
    public Action action() {
        return Action.LOG_DISCUSSION;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.logDiscussion(this);
    }
}
