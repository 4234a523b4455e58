package io.github.atskit.core.mentoring;

import io.github.atskit.core.vocabulary.Identifier;
import java.util.Objects;

/**
 * A mentor of a candidacy.
 *
 * @param person the person's id
 * @param relation where the mentor was found
 * @param moreExperienced whether the mentor is more experienced than the participant, which is advised (ATS-023)
 * @param mentoringProgramme whether the mentor takes or took the mentoring programme, which is encouraged (ATS-023)
 */
public record Mentor(String person, MentorRelation relation, boolean moreExperienced, boolean mentoringProgramme) {

    /**
     * Checks the id.
     *
     * @param person the person's id
     * @param relation where the mentor was found
     * @param moreExperienced whether the mentor is more experienced than the participant, which is advised (ATS-023)
     * @param mentoringProgramme whether the mentor takes or took the mentoring programme, which is encouraged (ATS-023)
     * @throws IllegalArgumentException if it is not well formed
     */
    public Mentor {
        Identifier.require("a mentor", person);
        Objects.requireNonNull(relation, "relation");
    }
}
