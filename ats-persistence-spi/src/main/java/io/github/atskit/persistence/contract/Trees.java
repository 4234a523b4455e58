package io.github.atskit.persistence.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Trees that mappers of JSON and SQL are known to damage. */
final class Trees {
    private static final int DEPTH = 20;
    private static final int WIDTH = 300;
    private static final int LONG_TEXT = 100_000;

    private Trees() {}

    /** Each value beside those that it must not be taken for. */
    static Map<String, Object> ofAllTypes() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("text-of-digits", "1");
        tree.put("number", 1L);
        tree.put("text-of-truth", "true");
        tree.put("truth", true);
        tree.put("untruth", false);
        tree.put("least", Long.MIN_VALUE);
        tree.put("most", Long.MAX_VALUE);
        tree.put("beyond-doubles", 9_007_199_254_740_993L);
        tree.put("nought", 0L);
        tree.put("list", List.of("1", 1L, true, "true", "null", List.of(2L, "2")));
        return tree;
    }

    /** Texts that look like something else. */
    static Map<String, Object> ofLookalikes() {
        List<String> texts = List.of(
                "null",
                "NaN",
                "007",
                "1.0",
                "1e5",
                "-0",
                "2026-03-01",
                "2026-03-01T10:15:30Z",
                "{\"a\":1}",
                "[1,2]",
                "<b>&amp;</b>",
                "&#65;",
                "%41",
                "${a}",
                "#{a}",
                "\\u0041",
                "\\n");
        return Map.of("texts", texts, "{\"a\":1}", "a name like a document", "1", "a name like a number");
    }

    /** Texts outside ASCII, quotes and what SQL may stumble over, control characters but NUL. */
    static Map<String, Object> ofHostileTexts() {
        List<String> texts = List.of(
                "\uD83D\uDE00 \uD83D\uDC69\u200D\uD83C\uDFEB \uD835\uDD4F",
                "\u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627 \u202Eabc\u202C",
                "e\u0301 and \u00E9, A\u030A and \u00C5",
                "\u00DF \u1E9E \u0130 \u0131 \uFB01 \uFEFF \uFFFD \u2028 \u2029 \u0085",
                "\"quoted\" 'quoted' `quoted` \\ \\\\ \\\" \\'",
                "'); DROP TABLE candidacy; -- ? :name $1 @x %s %% _ [a] {0}",
                "tab\tline\nreturn\rboth\r\nbell\u0007 escape\u001B delete\u007F",
                " leading and trailing ",
                "\n");
        return Map.of("texts", texts, "a \"name\" with 'quotes' \\ \uD83D\uDE00.[0]/~1", "a name");
    }

    static Map<String, Object> ofLongTexts() {
        return Map.of(
                "plain",
                "x".repeat(LONG_TEXT),
                "wide",
                "\uD83D\uDE00".repeat(LONG_TEXT / 2),
                "e",
                "\u00E9".repeat(300));
    }

    /** Emptiness is not absence. */
    static Map<String, Object> ofEmptiness() {
        return Map.of(
                "text",
                "",
                "list",
                List.of(),
                "map",
                Map.of(),
                "within",
                List.of("", List.of(), Map.of()),
                "",
                "no name");
    }

    static Map<String, Object> deep() {
        Map<String, Object> tree = Map.of("bottom", true);
        for (int i = 0; i < DEPTH; i++) {
            tree = i % 2 == 0 ? Map.of("in", tree, "depth", (long) i) : Map.of("in", List.of(tree, (long) i));
        }
        return tree;
    }

    static Map<String, Object> wide() {
        List<Object> list = new ArrayList<>();
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = WIDTH; i > 0; i--) {
            list.add((long) i);
            map.put("name-" + i, (long) i);
        }
        return Map.of("list", list, "map", map);
    }
}
