/**
 * The twenty Professional Standards in their editions of 2014 and 2022, as plain data.
 *
 * <p><strong>Why a module of its own.</strong> A participant maps evidence to standards, a reviewer looks for gaps, a
 * host shows titles on a screen. All of them need the same facts: which standards there are, in which domain, and how
 * one edition grew out of another. A bare number is ambiguous, because number 7 means one thing in 2014 and another in
 * 2022, so a standard is always known by edition <em>and</em> number: {@code 2014:7}.
 *
 * <p><strong>Where to start.</strong> {@link io.github.atskit.standards.StandardsCatalogue#bundled()} reads the two
 * editions that come with the library. Keep that catalogue for as long as the host runs: it is immutable, threads may
 * share it, and the library holds no copy of its own.
 *
 * <pre>{@code
 * StandardsCatalogue catalogue = StandardsCatalogue.bundled();
 * StandardsEdition edition = catalogue.edition("2022").get();
 *
 * StandardSet covered = edition.setOf(List.of(1, 6, 9));
 * StandardSet missing = edition.exampleProfile().without(covered); // 2022:{7, 8, 10}
 *
 * for (StandardCode code : missing.codes()) {
 *     Wording wording = catalogue.wording(code, Locale.UK); // our own short title, unless the host has a better one
 *     screen.show(code.toString(), wording.text());
 * }
 * }</pre>
 *
 * <p><strong>What it is not.</strong> The titles are short paraphrases of our own and never the official wording. A
 * host that holds the right to the official wording loads it with
 * {@link io.github.atskit.standards.StandardsFile#overlay} and adds it with
 * {@link io.github.atskit.standards.StandardsCatalogue#withWording}. The lineage between the editions is our own
 * reading too, and so is the example of a mandatory profile: no official list of either could be found in public.
 *
 * <p><strong>House rules.</strong> Every type is an immutable value and safe to share between threads. No argument may
 * be null, no answer ever is; {@link java.lang.NullPointerException} says which argument was. A call that makes no
 * sense, such as mixing two editions in one set, is an {@link java.lang.IllegalArgumentException}; a file that does not
 * hold what it should is a list of {@link io.github.atskit.standards.DataFault}, each with its line and column.
 */
@NullMarked
package io.github.atskit.standards;

import org.jspecify.annotations.NullMarked;
