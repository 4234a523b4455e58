package io.github.atskit.core.mentoring;

import io.github.atskit.core.workbook.StandardNumbers;
import io.vavr.collection.List;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A discussion between mentor and participant. It is not part of the workbook, so a statement stands whatever is logged.
 *
 * @param on the day it took place; compared with nothing
 * @param topic 1 to 500 code points
 * @param duty which of the mentor's duties it served; never {@link MentorDuty#SUPPORTING_STATEMENT}
 * @param actions what was agreed
 * @param standards the standards it was about
 */
public record Discussion(LocalDate on, String topic, MentorDuty duty, List<String> actions, StandardNumbers standards) {

    /**
     * Refuses null.
     *
     * @param on the day it took place; compared with nothing
     * @param topic 1 to 500 code points
     * @param duty which of the mentor's duties it served; never {@link MentorDuty#SUPPORTING_STATEMENT}
     * @param actions what was agreed
     * @param standards the standards it was about
     */
    public Discussion {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(duty, "duty");
        Objects.requireNonNull(actions, "actions");
        Objects.requireNonNull(standards, "standards");
    }
}
