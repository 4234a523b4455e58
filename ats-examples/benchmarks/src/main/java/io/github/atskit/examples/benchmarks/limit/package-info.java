/**
 * The limit: what a careful engineer would write by hand for the commands of the scenarios, with the same guards and nothing else.
 * Records, {@code instanceof}, bit sets, null for what is not there; no table, no Vavr. It shares with the library only the enums of the
 * vocabulary, the codes of the reasons and the draw of the sample; {@link io.github.atskit.examples.benchmarks.limit.Translation} alone
 * knows both sides, before anything is measured.
 */
@NullMarked
package io.github.atskit.examples.benchmarks.limit;

import org.jspecify.annotations.NullMarked;
