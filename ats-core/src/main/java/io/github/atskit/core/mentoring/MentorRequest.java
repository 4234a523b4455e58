package io.github.atskit.core.mentoring;

import io.vavr.control.Option;
import java.util.Objects;

/**
 * A participant's open request for a mentor. It is answered once (ATS-022).
 *
 * @param note what the participant adds
 */
public record MentorRequest(Option<String> note) {

    /**
     * Refuses null.
     *
     * @param note what the participant adds
     */
    public MentorRequest {
        Objects.requireNonNull(note, "note");
    }
}
