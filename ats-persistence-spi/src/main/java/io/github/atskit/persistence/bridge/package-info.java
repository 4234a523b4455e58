/**
 * Makes a ledger of any store: the bridge between the core's terms and stored forms.
 *
 * <p>A {@link io.github.atskit.persistence.bridge.StoreBridge} is wired once, from a store and, where personal texts are to be erasable,
 * from the keys that seal them. It hands out what a host needs: the ledger for the front door; the
 * {@link io.github.atskit.persistence.bridge.Archive}, which reads and verifies histories; the
 * {@link io.github.atskit.persistence.bridge.Outbox}, whose messages the host sends.
 *
 * <p><b>What a commit writes.</b> The events with who and when; the state without the workbook; the one section that changed, if one did;
 * the row of the index; the messages that are owed. All of it in one append.
 *
 * <p><b>The chain.</b> Every commit carries a hash over its events, over the digests of the documents it wrote and over the hash before it.
 * Whoever keeps a {@link io.github.atskit.persistence.bridge.Checkpoint} elsewhere can tell later whether anything before it was changed,
 * or anything after the last commit is missing. The chain is made over what is stored, with personal texts sealed, so it verifies
 * after a person has been erased as well.
 *
 * <pre>{@code
 * StoreBridge bridge = StoreBridge.over(store).sealedWith(keys);
 * AtsProgramme programme = AtsProgramme.builder().ledger(bridge.ledger()).definitions(definitions).build();
 * bridge.archive().verify(new CandidacyId("c-1"), Optional.empty());
 * }</pre>
 */
@NullMarked
package io.github.atskit.persistence.bridge;

import org.jspecify.annotations.NullMarked;
