package io.github.atskit.examples.cli.journey;

import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.definition.ProgrammeDefinition;
import java.time.Instant;
import java.util.List;

/**
 * A journey, ready to be played: the given steps first, every time and every candidacy known.
 *
 * @param file the file as the user named it
 * @param title what it is called
 * @param definition the cohort's definition
 * @param candidacy the case that a step means if it names none; the first step's where the journey names none
 * @param steps the steps
 */
public record Journey(
        String file, String title, ProgrammeDefinition definition, CandidacyId candidacy, List<Timed> steps) {

    /**
     * A step with its time and its case.
     *
     * @param at when
     * @param candidacy which case
     * @param step what
     */
    public record Timed(Instant at, CandidacyId candidacy, Step step) {}
}
