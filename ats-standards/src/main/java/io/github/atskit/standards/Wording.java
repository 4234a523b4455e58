package io.github.atskit.standards;

import java.util.Locale;
import java.util.Objects;

/**
 * A text to show for a standard, and whose text it is.
 *
 * @param text the wording, at most 1000 characters
 * @param owner who holds the right to it, at most 200 characters; {@code ATS SDK} for our own short titles
 * @param language the language of the text, which need not be the one that was asked for
 * @param official true if a host loaded it as the official wording
 */
public record Wording(String text, String owner, Locale language, boolean official) {
    /**
     * Makes a wording.
     *
     * @param text the wording
     * @param owner who holds the right to it
     * @param language its language
     * @param official whether it is official
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if the text or the owner is blank, too long, or holds characters that do not
     *     print
     */
    public Wording {
        Texts.require(text, "text", Texts.LONGEST_WORDING);
        Texts.require(owner, "owner", Texts.LONGEST_OWNER);
        Objects.requireNonNull(language, "language");
    }
}
