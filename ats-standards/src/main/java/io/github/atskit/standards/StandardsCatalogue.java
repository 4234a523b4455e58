package io.github.atskit.standards;

import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All editions that a host works with, how they are related, and the wording to show. Immutable and safe to share; a
 * host makes one at start and keeps it.
 */
public final class StandardsCatalogue {
    private static final String OWN_TITLES = "ATS SDK";

    private final List<StandardsEdition> editions;
    private final Lineage lineage;
    private final List<WordingOverlay> newestOverlayFirst;
    private final KnownStandards known;

    private StandardsCatalogue(List<StandardsEdition> editions, Lineage lineage, List<WordingOverlay> overlays) {
        this.editions = editions;
        this.lineage = lineage;
        this.newestOverlayFirst = overlays;
        this.known = new KnownStandards(editions);
    }

    /**
     * Reads the editions of 2014 and 2022 and their lineage, which come with the library. Each call reads the files
     * again, as the library keeps nothing: keep the catalogue.
     *
     * @return a catalogue of both editions, without any official wording
     * @throws IllegalStateException if the files are missing or at fault, that is, if the library was built or repacked
     *     wrongly; the message lists every fault
     */
    public static StandardsCatalogue bundled() {
        return BundledData.catalogue();
    }

    /**
     * Puts a catalogue together, for a host with an edition of its own. To add to the bundled editions, append to
     * their {@link #editions()} and give their {@link #lineage()} first.
     *
     * @param editions the editions in any order, at least one, each id once
     * @param lineages lineages between them; all their links count, none may be given twice
     * @return the catalogue, or all faults, at least one; see {@link DataFault#file()} for how they say where
     * @throws NullPointerException if a list or something in it is null
     */
    public static Either<List<DataFault>, StandardsCatalogue> of(
            List<StandardsEdition> editions, List<Lineage> lineages) {
        Either<List<DataFault>, Lineage> lineage = CatalogueAssembly.check(editions, lineages);
        // Not Either.map: the first lambda of a program is linked at run time, and this runs at the start of a host.
        return lineage.isLeft()
                ? Either.left(lineage.getLeft())
                : Either.right(new StandardsCatalogue(CatalogueAssembly.byAge(editions), lineage.get(), List.empty()));
    }

    /** {@return the editions, oldest first; those published on one day by id} */
    public List<StandardsEdition> editions() {
        return editions;
    }

    /**
     * Finds an edition.
     *
     * @param id its id, compared exactly
     * @return the edition, or none if there is none of that id
     * @throws NullPointerException if the id is null
     */
    public Option<StandardsEdition> edition(String id) {
        return known.edition(Objects.requireNonNull(id, "id"));
    }

    /**
     * Finds a standard.
     *
     * @param code its code
     * @return the standard, or none if the edition is unknown or has no such number
     * @throws NullPointerException if the code is null
     */
    public Option<ProfessionalStandard> standard(StandardCode code) {
        return known.standard(Objects.requireNonNull(code, "code"));
    }

    /** {@return how the standards of the editions are related} */
    public Lineage lineage() {
        return lineage;
    }

    /**
     * Adds official wording.
     *
     * @param overlay the wording, of standards that this catalogue has; it may be read with
     *     {@link StandardsFile#overlay}, which says what is wrong by line and column
     * @return a new catalogue that also knows this wording; where two overlays fit equally, the one added last counts
     * @throws NullPointerException if the overlay is null
     * @throws IllegalArgumentException if it words standards that do not exist; the message names them all
     */
    public StandardsCatalogue withWording(WordingOverlay overlay) {
        Objects.requireNonNull(overlay, "overlay");
        List<StandardCode> unknown = List.empty();
        for (Iterator<StandardCode> codes = overlay.titles().keysIterator(); codes.hasNext(); ) {
            StandardCode code = codes.next();
            if (standard(code).isEmpty()) {
                unknown = unknown.prepend(code);
            }
        }
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("wording for standards that do not exist: "
                    + unknown.sorted().mkString(", ") + "; allowed: " + known.ranges());
        }
        return new StandardsCatalogue(editions, lineage, newestOverlayFirst.prepend(overlay));
    }

    /**
     * Finds the text to show for a standard. Of the overlays that word it, the one whose language tag is the reader's
     * comes first, then the bare language of the reader, then any other variety of that language; the one added last
     * wins among equals. Where no overlay fits, the answer is our own short title, in English.
     *
     * @param code the standard
     * @param language the language of the reader
     * @return the text and whose it is; its language may differ from the one asked for
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if there is no such standard
     */
    public Wording wording(StandardCode code, Locale language) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(language, "language");
        Option<ProfessionalStandard> standard = known.standard(code);
        if (standard.isEmpty()) {
            throw new IllegalArgumentException("there is no standard " + code + "; allowed: " + known.ranges());
        }
        int best = 0;
        Wording found = null;
        for (List<WordingOverlay> rest = newestOverlayFirst; !rest.isEmpty(); rest = rest.tail()) {
            WordingOverlay overlay = rest.head();
            int fit = overlay.fit(language);
            Option<String> text = fit > best ? overlay.titles().get(code) : Option.none();
            if (text.isDefined()) {
                best = fit;
                found = new Wording(text.get(), overlay.owner(), overlay.language(), true);
            }
        }
        return found != null ? found : new Wording(standard.get().title(), OWN_TITLES, Locale.ENGLISH, false);
    }

    /** Two catalogues are equal if they hold equal editions, lineage and wording. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StandardsCatalogue that
                && editions.equals(that.editions)
                && lineage.equals(that.lineage)
                && newestOverlayFirst.equals(that.newestOverlayFirst);
    }

    @Override
    public int hashCode() {
        return editions.hashCode();
    }

    /** {@return the editions and the number of overlays, for a log} */
    @Override
    public String toString() {
        return "StandardsCatalogue of " + editions + " with " + newestOverlayFirst.size() + " overlays";
    }
}
