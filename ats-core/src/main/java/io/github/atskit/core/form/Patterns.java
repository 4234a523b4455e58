package io.github.atskit.core.form;

import io.github.atskit.core.validation.TextShape;
import io.github.atskit.core.vocabulary.Identifier;

/**
 * The forms of texts as regular expressions of ECMA-262 in Unicode mode, which is what JSON Schema asks for. They keep to what all
 * engines read alike, and never go back over a long text.
 */
final class Patterns {
    /** Control characters but tab, line feed and carriage return, and unpaired surrogates. */
    private static final String BAD = "\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\uD800-\\uDFFF";

    private static final String SPACES = "\\u0020\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000";

    private static final String BLANK = "\\t\\n\\r" + SPACES;

    private static final String TEXT = "^[" + BLANK + "]*[^" + BLANK + BAD + "][^" + BAD + "]*$";

    private static final String ID = "[A-Za-z0-9][A-Za-z0-9._-]{0," + (Identifier.LONGEST - 1) + "}$";

    private static final String DIGEST = "^[0-9a-f]{64}$";

    /** Whatever {@code java.net.URI} takes somewhere after the scheme, but escapes and the sign before a fragment. */
    private static final String URI_SIGNS =
            "[^\\u0000-\\u001F\"#%<>\\\\^`{|}\\u007F-\\u009F\\uD800-\\uDFFF" + SPACES + "]*";

    private static final String URI_TEXT = URI_SIGNS + "(?:%[0-9A-Fa-f]{2}" + URI_SIGNS + ")*";

    private static final String ADDRESS = "^[A-Za-z][A-Za-z0-9+.-]*:(?=[^#])" + URI_TEXT + "(?:#" + URI_TEXT + ")?$";

    private static final String MONTH_AND_DAY = "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
            + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))";

    private static final String LEAP_YEAR =
            "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";

    private static final String DAY = "(?:[0-9]{4}-" + MONTH_AND_DAY + "|" + LEAP_YEAR + "-02-29)";

    /** A day that exists. */
    static final String DATE = "^" + DAY + "$";

    /** A moment that exists, with an offset of at most eighteen hours. */
    static final String MOMENT = "^" + DAY + "[Tt](?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?"
            + "(?:[Zz]|[+-](?:(?:0[0-9]|1[0-7]):[0-5][0-9]|18:00))$";

    /** From -2,147,483,648 to 2,147,483,647. */
    static final String WHOLE = "^(?:0|-?(?:[1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}"
            + "|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]"
            + "|214748364[0-7])|-2147483648)$";

    private Patterns() {}

    static String of(TextShape shape) {
        return switch (shape) {
            case TEXT, LINE -> TEXT;
            case ADDRESS -> ADDRESS;
            case ID -> "^" + ID;
            case EVIDENCE_ID -> "^(?![0-9]+$)(?!(?:" + shape.reserved().mkString("|") + ")$)" + ID;
            case DIGEST -> DIGEST;
        };
    }
}
