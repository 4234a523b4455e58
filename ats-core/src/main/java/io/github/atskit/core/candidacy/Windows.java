package io.github.atskit.core.candidacy;

import io.github.atskit.core.definition.Deadline;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * Until when a candidacy's work may go on.
 *
 * @param window the end of the present window for drafting or modifying; none where the window has no end or there is none
 * @param extension the instant that replaces every end of the present window; it ends with the window
 * @param resubmission the cohort's end of resubmission as it stands for this candidacy, moved by holds
 */
public record Windows(Option<Deadline> window, Option<Instant> extension, Option<Instant> resubmission) {

    /**
     * Refuses null.
     *
     * @param window the end of the present window for drafting or modifying; none where the window has no end or there is none
     * @param extension the instant that replaces every end of the present window; it ends with the window
     * @param resubmission the cohort's end of resubmission as it stands for this candidacy, moved by holds
     */
    public Windows {
        Objects.requireNonNull(window, "window");
        Objects.requireNonNull(extension, "extension");
        Objects.requireNonNull(resubmission, "resubmission");
    }

    /** {@return the end in force: the extension, else the end of the window, else none} */
    public Option<Instant> end() {
        return extension.isDefined() || window.isEmpty()
                ? extension
                : Option.some(window.get().at());
    }

    /**
     * Whether the present window has ended. At its last instant it has not.
     *
     * @param now the instant asked about
     * @return whether it ended before
     */
    public boolean endedBefore(Instant now) {
        if (extension.isDefined()) {
            return now.isAfter(extension.get());
        }
        return window.isDefined() && now.isAfter(window.get().at());
    }

    /**
     * A new window, without an extension.
     *
     * @param end its end, if it has one
     * @return the new windows
     */
    public Windows opened(Option<Deadline> end) {
        return new Windows(end, Option.none(), resubmission);
    }

    /**
     * No window: the workbook has been handed in.
     *
     * @return the new windows
     */
    public Windows closed() {
        return new Windows(Option.none(), Option.none(), resubmission);
    }

    /**
     * With an extension, which replaces an earlier one.
     *
     * @param until the new end
     * @return the new windows
     */
    public Windows extended(Instant until) {
        return new Windows(window, Option.some(until), resubmission);
    }

    /**
     * After a hold: every end that lay after the placing moves by the time that the hold lasted; an end that had passed stays.
     *
     * @param placedAt when the hold was placed
     * @param liftedAt when it was lifted
     * @return the new windows
     */
    public Windows moved(Instant placedAt, Instant liftedAt) {
        Duration held = Duration.between(placedAt, liftedAt);
        return new Windows(
                window.map(end -> new Deadline(end.milestone(), moved(end.at(), placedAt, held))),
                extension.map(end -> moved(end, placedAt, held)),
                resubmission.map(end -> moved(end, placedAt, held)));
    }

    private static Instant moved(Instant end, Instant placedAt, Duration held) {
        return end.isAfter(placedAt) ? end.plus(held) : end;
    }
}
