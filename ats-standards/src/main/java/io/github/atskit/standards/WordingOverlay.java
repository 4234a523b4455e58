package io.github.atskit.standards;

import io.vavr.collection.Iterator;
import io.vavr.collection.Map;
import java.util.Locale;
import java.util.Objects;

/**
 * The official wording of standards in one language, brought by a host that holds the right to it. The library ships
 * none. An overlay need not cover every standard; for the others the catalogue looks further.
 *
 * @param owner who holds the right to the wording, at most 200 characters; shown beside it
 * @param language the language of all texts; it has to name one
 * @param titles the wording by standard, at most 1000 characters each
 */
public record WordingOverlay(String owner, Locale language, Map<StandardCode, String> titles) {
    /**
     * Makes an overlay.
     *
     * @param owner who holds the right to the wording
     * @param language the language
     * @param titles the wording by standard
     * @throws NullPointerException if a part, a code or a text is null
     * @throws IllegalArgumentException if the owner or a text is blank, too long, or holds characters that do not print,
     *     or if the locale names no language
     */
    public WordingOverlay {
        Texts.require(owner, "owner", Texts.LONGEST_OWNER);
        if (Objects.requireNonNull(language, "language").getLanguage().isEmpty()) {
            throw new IllegalArgumentException("the locale \"" + language + "\" names no language");
        }
        Objects.requireNonNull(titles, "titles");
        for (Iterator<StandardCode> codes = titles.keysIterator(); codes.hasNext(); ) {
            Objects.requireNonNull(codes.next(), "code");
        }
        for (Iterator<String> texts = titles.valuesIterator(); texts.hasNext(); ) {
            Texts.require(texts.next(), "title", Texts.LONGEST_WORDING);
        }
    }

    /** How well the overlay fits a reader: 3 the same tag, 2 the bare language, 1 another variety of it, 0 not at all. */
    int fit(Locale reader) {
        if (language.equals(reader)) {
            return 3;
        }
        if (!language.getLanguage().equals(reader.getLanguage())) {
            return 0;
        }
        boolean bare = language.getCountry().isEmpty()
                && language.getScript().isEmpty()
                && language.getVariant().isEmpty();
        return bare ? 2 : 1;
    }
}
