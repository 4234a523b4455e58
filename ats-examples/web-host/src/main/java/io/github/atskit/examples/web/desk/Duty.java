package io.github.atskit.examples.web.desk;

import io.github.atskit.core.mentoring.MentorDuty;
import io.github.atskit.examples.web.cases.OpenCase;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the duties of a mentor.
 *
 * @param duty the duty
 * @param met when it was met; null where it was not yet
 */
public record Duty(MentorDuty duty, @Nullable LocalDate met) {

    /** {@return every duty, in the order of the programme} */
    public static List<Duty> of(OpenCase open) {
        var met = open.sight().candidacy().mentoring().dutiesMet();
        return Arrays.stream(MentorDuty.values())
                .map(duty -> new Duty(duty, met.get(duty).getOrNull()))
                .toList();
    }
}
