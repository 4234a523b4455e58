package io.github.atskit.standards;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.Objects;

/**
 * The one reader of the data files of this module: the files that come with the library, and those of a host. It works
 * on text that the caller has read, as UTF-8, from wherever it is kept.
 *
 * <p><strong>The form.</strong> Lines, each of them a comment, a header line or a row. Spaces around a piece of text
 * are not part of it. Header lines come before the first row, each key once.
 *
 * <p>An edition; {@code example}, the unofficial example of a mandatory profile, may be left out:
 *
 * <pre>{@code
 * # A comment is a line of its own.
 * edition: 2014
 * published: 2014-05-20
 * example: 2, 6, 7
 *
 * 1 | values | Review practice to serve varied learners | reflection, learner needs
 * }</pre>
 *
 * <p>A lineage:
 *
 * <pre>{@code
 * status: unofficial
 *
 * 2014:7 | 2022:8 | strong
 * }</pre>
 *
 * <p>An overlay:
 *
 * <pre>{@code
 * owner: Example Trust
 * language: en-GB
 *
 * 2022:8 | The wording that the trust holds the right to.
 * }</pre>
 *
 * <p><strong>What is refused.</strong> Anything that is not understood: a number that is repeated or left out, an
 * unknown domain, strength, standard or header key, a blank or overlong text, a character that does not print. Reading
 * goes on after a fault, so the answer lists <em>all</em> faults of the file, from top to bottom. A fault that is only
 * the consequence of another one is left out: after a line that could not be used, nothing is said to be missing.
 *
 * <p>Each call is on its own; threads may read at the same time.
 */
public final class StandardsFile {
    private StandardsFile() {}

    /**
     * Reads an edition. Rows may come in any order; their numbers have to run from 1 without a gap, to 63 at most. A
     * title has up to 200 characters, a keyword up to 60, and there may be no keywords.
     *
     * @param name what to call the file in faults; it is not opened
     * @param content the text of the file
     * @return the edition, or all faults, at least one
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the name is blank, longer than 1000 characters, or does not print
     */
    public static Either<List<DataFault>, StandardsEdition> edition(String name, String content) {
        return EditionFile.read(name, content);
    }

    /**
     * Reads a lineage. Its status has to be {@code unofficial}, and each link leads from an edition to one that was
     * published later. Links keep the order of their rows.
     *
     * @param name what to call the file in faults; it is not opened
     * @param content the text of the file
     * @param editions the editions whose standards may be linked
     * @return the lineage, or all faults, at least one
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the name is blank, longer than 1000 characters, or does not print
     */
    public static Either<List<DataFault>, Lineage> lineage(
            String name, String content, List<StandardsEdition> editions) {
        return LineageFile.read(name, content, known(editions));
    }

    /**
     * Reads an overlay of official wording. A wording has up to 1000 characters, the owner up to 200. An overlay need
     * not cover every standard.
     *
     * @param name what to call the file in faults; it is not opened
     * @param content the text of the file
     * @param editions the editions whose standards may be worded; as a rule {@link StandardsCatalogue#editions()}
     * @return the overlay, or all faults, at least one
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the name is blank, longer than 1000 characters, or does not print
     */
    public static Either<List<DataFault>, WordingOverlay> overlay(
            String name, String content, List<StandardsEdition> editions) {
        return OverlayFile.read(name, content, known(editions));
    }

    private static KnownStandards known(List<StandardsEdition> editions) {
        Objects.requireNonNull(editions, "editions");
        for (List<StandardsEdition> rest = editions; !rest.isEmpty(); rest = rest.tail()) {
            Objects.requireNonNull(rest.head(), "edition");
        }
        return new KnownStandards(editions);
    }
}
