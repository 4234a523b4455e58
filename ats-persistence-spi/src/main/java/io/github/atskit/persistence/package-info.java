/**
 * What a storage author implements, in plain types of the JDK.
 *
 * <p>A {@link io.github.atskit.persistence.CandidacyStore} has two methods: it reads what it has of a candidacy, and it appends one
 * {@link io.github.atskit.persistence.StoredWrite}, all of it or nothing, if the candidacy still has the revision that the writer saw.
 * That comparison is the whole story of concurrency. A store may keep the commits, or the latest state, or both; reading gives back
 * what it kept. What more it can do it says by further interfaces, each a {@link io.github.atskit.persistence.Capability}: hand out
 * the history of one candidacy or of all, answer the questions of screens, keep the outbox.
 *
 * <p>Stored forms are records of texts, numbers and <em>trees</em>: {@code String}, {@code Long}, {@code Boolean},
 * {@code java.util.List} and {@code java.util.Map} with text keys, nothing else, so that any mapper of JSON or SQL can carry them. A store
 * never looks into a tree. Texts about a person are sealed before they get here (see
 * {@link io.github.atskit.persistence.PersonKeys}), so a store keeps no secret and needs no key.
 *
 * <p>Most hosts never call these types: {@code io.github.atskit.persistence.bridge} makes a ledger of any store. Whether a store keeps
 * its promises is told by {@code io.github.atskit.persistence.contract}.
 */
@NullMarked
package io.github.atskit.persistence;

import org.jspecify.annotations.NullMarked;
