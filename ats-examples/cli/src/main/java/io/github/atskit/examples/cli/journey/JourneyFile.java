package io.github.atskit.examples.cli.journey;

import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.examples.cli.yaml.Position;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One file as it is written; its given file hangs on it.
 *
 * @param at where its map begins
 * @param title what it is called
 * @param definition its own definition
 * @param candidacy its own candidacy
 * @param given the file whose steps come first
 * @param whole whether all of this could be read
 * @param lines its steps
 */
record JourneyFile(
        Position at,
        String title,
        Stated<ProgrammeDefinition> definition,
        Stated<CandidacyId> candidacy,
        Optional<JourneyFile> given,
        boolean whole,
        List<Line> lines) {

    /**
     * A key that may be left out: left out, stated, or stated wrongly.
     *
     * @param stands whether the key stands there
     * @param value what it says, where that can be read
     */
    record Stated<T>(boolean stands, Optional<T> value) {

        Stated<T> or(Stated<T> other) {
            return stands ? this : other;
        }

        /** Left out for good: neither stated nor stated wrongly. */
        boolean isLeftOut() {
            return !stands;
        }
    }

    /**
     * A step with its time, and where both stand; no step where it could not be read.
     *
     * @param at where the step begins
     * @param whenAt where its time stands, or the step begins
     * @param when when it takes place
     * @param step the step
     */
    record Line(Position at, Position whenAt, When when, Optional<Step> step) {}

    Stated<ProgrammeDefinition> effectiveDefinition() {
        return given.map(file -> definition.or(file.effectiveDefinition())).orElse(definition);
    }

    Stated<CandidacyId> effectiveCandidacy() {
        return given.map(file -> candidacy.or(file.effectiveCandidacy())).orElse(candidacy);
    }

    /** {@return every step in the order of playing} */
    Stream<Line> all() {
        return Stream.concat(given.stream().flatMap(JourneyFile::all), lines.stream());
    }

    /** {@return whether this file and those it stands on could be read} */
    boolean complete() {
        return whole && given.map(JourneyFile::complete).orElse(true);
    }
}
