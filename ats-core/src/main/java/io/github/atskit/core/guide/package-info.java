/**
 * What screens, schedulers and letters need, worked out from a candidacy by pure functions.
 *
 * <p>For screens there is one document for each question, a pure function of a {@link io.github.atskit.core.sight.Sight}:
 * {@link io.github.atskit.core.guide.Checklist} (what is lacking, and who is waited for),
 * {@link io.github.atskit.core.guide.Progress} (how far it has come, and what to do next),
 * {@link io.github.atskit.core.guide.CoverageMatrix} (which evidence bears out which standard),
 * {@link io.github.atskit.core.guide.Deadlines} (each date, and how it came about),
 * {@link io.github.atskit.core.guide.Timeline} (what happened), {@link io.github.atskit.core.guide.ImpactPairs} (what was anticipated, and
 * what answers it) and {@link io.github.atskit.core.guide.RoundComparison} (what changed between two submissions).
 * {@link io.github.atskit.core.guide.CaseDocument} holds them all, {@link io.github.atskit.core.guide.WorkItem} is one line of a desk.
 * None of them knows a rule: requirements come from the decider, words from the message bundles.
 *
 * <p>For jobs, {@link io.github.atskit.core.guide.Obligations} says who is owed which message after an event; the host sends it.
 * {@link io.github.atskit.core.guide.DueWork} says at which instants something opens by itself; the host's scheduler waits.
 * {@link io.github.atskit.core.guide.Diagram} draws the lifecycle from the table of lanes.
 *
 * <pre>{@code
 * CaseDocument document = CaseDocument.of(sight, history, now);
 * document.checklist().unmet();      // ATS-040 part-filled-in impact/pieces
 * document.progress().next();        // save-section for introduction/motivation
 * document.deadlines().inForce();    // submission 2021-07-15T16:00:00Z, extended on ...
 *
 * Obligations.of(receipt.transition()).forEach(outbox::add);
 * DueWork.of(candidacy);   // 2020-12-04T17:00:00.000000001Z lapse
 * }</pre>
 */
@NullMarked
package io.github.atskit.core.guide;

import org.jspecify.annotations.NullMarked;
