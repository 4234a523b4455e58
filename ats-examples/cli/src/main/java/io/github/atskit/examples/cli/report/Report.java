package io.github.atskit.examples.cli.report;

import io.github.atskit.examples.cli.play.PlayedJourney;

/** Tells of journeys as they are played. */
public interface Report {

    /** Tells of one journey. */
    void journey(PlayedJourney played);

    /** Tells that all have been played. */
    void end();
}
