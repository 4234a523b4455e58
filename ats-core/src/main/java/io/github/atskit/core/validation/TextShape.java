package io.github.atskit.core.validation;

import io.github.atskit.core.vocabulary.Identifier;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * The forms a text can be asked to have. Lengths are counted in Unicode code points. White space only is blank, and blank is no
 * text. Texts are kept as given; control characters other than tab, line feed and carriage return, and unpaired surrogates,
 * are refused everywhere.
 */
public enum TextShape {
    /** Prose: 1 to 20,000 code points. */
    TEXT(20_000),
    /** A line such as a title, a topic or a venue: 1 to 500 code points. */
    LINE(500),
    /** An absolute URI of 1 to 2,000 code points. */
    ADDRESS(2_000),
    /** The {@linkplain Identifier id} of a person, a candidacy or a request. */
    ID(Integer.MAX_VALUE),
    /** The id of an evidence item: an id that is neither all digits nor the name of a section. */
    EVIDENCE_ID(Integer.MAX_VALUE),
    /** A SHA-256 digest: 64 lower-case hexadecimal digits. */
    DIGEST(Integer.MAX_VALUE);

    private static final int DIGEST_LENGTH = 64;

    private final int max;

    TextShape(int max) {
        this.max = max;
    }

    /** {@return the most code points that a text of this shape can have} */
    public int longest() {
        return switch (this) {
            case TEXT, LINE, ADDRESS -> max;
            case ID, EVIDENCE_ID -> Identifier.LONGEST;
            case DIGEST -> DIGEST_LENGTH;
        };
    }

    /** {@return texts that would be well formed but are kept for something else; empty for most shapes} */
    public List<String> reserved() {
        return this == EVIDENCE_ID ? SectionNames.all() : List.empty();
    }

    /**
     * Judges a text.
     *
     * @param text any text
     * @return what is wrong with it, or none where it has this shape
     */
    public Option<ShapeFault> faultIn(String text) {
        if (isBlank(text)) {
            return Option.some(ShapeFault.of(FaultCode.BLANK));
        }
        if (hasBadCharacters(text)) {
            return Option.some(ShapeFault.of(FaultCode.BAD_CHARACTERS));
        }
        if (text.length() > max && text.codePointCount(0, text.length()) > max) {
            return Option.some(ShapeFault.over(FaultCode.TOO_LONG, max));
        }
        return formOf(text);
    }

    private Option<ShapeFault> formOf(String text) {
        return switch (this) {
            case TEXT, LINE -> Option.none();
            case ADDRESS -> unless(isAbsoluteUri(text), FaultCode.NOT_A_URI);
            case ID -> unless(Identifier.isWellFormed(text), FaultCode.NOT_AN_ID);
            case EVIDENCE_ID -> unless(isEvidenceId(text), FaultCode.NOT_AN_ID);
            case DIGEST -> unless(isDigest(text), FaultCode.NOT_A_DIGEST);
        };
    }

    private static Option<ShapeFault> unless(boolean fits, FaultCode code) {
        return fits ? Option.none() : Option.some(ShapeFault.of(code));
    }

    private static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasBadCharacters(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c) || Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r') {
                return true;
            }
        }
        return false;
    }

    private static boolean isAbsoluteUri(String text) {
        try {
            return new URI(text).isAbsolute();
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    /** A review's request may point at a standard, a section or an evidence item; their names must not be confused. */
    private static boolean isEvidenceId(String text) {
        return Identifier.isWellFormed(text) && !isAllDigits(text) && !SectionNames.contains(text);
    }

    private static boolean isAllDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigest(String text) {
        if (text.length() != DIGEST_LENGTH) {
            return false;
        }
        for (int i = 0; i < DIGEST_LENGTH; i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return true;
    }
}
