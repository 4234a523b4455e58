package io.github.atskit.examples.web.access;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * All that somebody can tell by an answer, but for the names of cases that they have sent themselves, the time, and tokens of forms.
 *
 * @param status the status
 * @param headers the headers
 * @param body the body
 */
record Seen(int status, TreeMap<String, List<String>> headers, String body) {
    private static final Set<String> OF_THE_MOMENT = Set.of("date", "set-cookie", "connection", "keep-alive");

    static Seen of(int status, HttpHeaders headers, String body, String id) {
        TreeMap<String, List<String>> kept = new TreeMap<>();
        headers.map().forEach((name, values) -> {
            if (!OF_THE_MOMENT.contains(name)) {
                kept.put(name, values.stream().map(value -> without(value, id)).toList());
            }
        });
        return new Seen(status, kept, without(body, id));
    }

    private static String without(String text, String id) {
        return text.replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "").replace(id, "(the case)");
    }
}
