package io.github.atskit.examples.jdbc;

import java.util.regex.Pattern;

/** Takes passwords out of what people get to read. */
final class Secrets {
    static final int DEEPEST_CAUSE = 32;

    /** {@code password=...} and its relatives, as a parameter of a URL or a property of a pool; the value may be quoted. */
    private static final Pattern PARAMETER = Pattern.compile(
            "([\\w.-]*(?:passw|pwd|secret|token)[\\w.-]*[\"']?\\s*[=:]\\s*)(\"[^\"]*\"|'[^']*'|[^&;,\\s)\\]}\"']+)",
            Pattern.CASE_INSENSITIVE);

    /** {@code //user:password@host}, as far as the last {@code @}, for people forget to encode what is in a password. */
    private static final Pattern USER_INFO = Pattern.compile("(//)[^\\s?;]+@");

    private Secrets() {}

    static String masked(String text) {
        return USER_INFO.matcher(PARAMETER.matcher(text).replaceAll("$1***")).replaceAll("$1***@");
    }

    /** The same failure; a stand-in with the same trace where any message in the chain tells a password. */
    static Throwable masked(Throwable failure) {
        Throwable at = failure;
        for (int depth = 0; at != null && depth < DEEPEST_CAUSE; depth++) {
            if (at.getMessage() != null && !masked(at.getMessage()).equals(at.getMessage())) {
                return standIn(failure, 0);
            }
            at = at.getCause();
        }
        return failure;
    }

    private static Throwable standIn(Throwable failure, int depth) {
        Throwable cause = failure.getCause();
        Exception copy = new Exception(
                masked(String.valueOf(failure)),
                cause == null || depth == DEEPEST_CAUSE ? null : standIn(cause, depth + 1));
        copy.setStackTrace(failure.getStackTrace());
        return copy;
    }
}
