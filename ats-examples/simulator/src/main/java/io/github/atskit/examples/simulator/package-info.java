/**
 * Reviews by reviewers whose severity, noise and drift are known, so that what the library estimates can be held against the truth.
 *
 * <p>The model, in logits. A workbook has a quality, and each thing judged of it a quality of its own around that; both are normal. A
 * reviewer finds a criterion not met with the probability {@code logistic((difficulty + severity - quality) / noise)}. Severity is
 * normal in the team, and changes from a day on where the settings say so. Workbooks are handed out without regard to anything, and
 * reviewers judge independently of each other. A moderator judges by the same rule, with a severity of zero and with half the noise.
 *
 * <pre>{@code
 * Simulator simulator = new Simulator(SimulationSettings.of(1).workbooks(400).reviewers(12));
 * simulator.judgements().forEach(judgement -> ...);
 * double points = simulator.truth().severity(0, day); // in percentage points against the team
 * }</pre>
 *
 * <p>Everything follows from the seed, on every machine and release of Java. What is drawn for a workbook depends on its number and not
 * on how many there are: a larger simulation begins with the judgements of a smaller one.
 */
@NullMarked
package io.github.atskit.examples.simulator;

import org.jspecify.annotations.NullMarked;
