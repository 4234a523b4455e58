package io.github.atskit.examples.web.access;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.sight.Happening;
import io.github.atskit.core.sight.Sight;
import io.github.atskit.examples.web.json.Json;
import io.vavr.collection.List;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * What people wrote in a case that a viewer may not see: the texts in the case as it is, but for those in the library's sight of it.
 *
 * @param texts the texts
 */
record Secrets(Set<String> texts) {
    /** Shorter texts are words of the programme and numbers, which a page may show for another reason. */
    private static final int TELLING = 16;

    /**
     * Finds them.
     *
     * @param whole the case as it is
     * @param history all that happened
     * @param sight what the viewer sees of it
     */
    static Secrets of(Candidacy whole, List<Happening> history, Sight sight) {
        Set<String> all = texts(whole, history);
        Set<String> seen = texts(sight.candidacy(), sight.events(history));
        all.removeIf(text -> seen.stream().anyMatch(other -> other.contains(text)));
        return new Secrets(all);
    }

    /** {@return which of them are on a page or in an answer} */
    Collection<String> in(String answer) {
        if (texts.isEmpty()) {
            return java.util.List.of();
        }
        String plain = flat(HtmlUtils.htmlUnescape(answer).replace("\\\"", "\"").replace("\\n", " "));
        return texts.stream().filter(plain::contains).toList();
    }

    private static Set<String> texts(Candidacy candidacy, List<Happening> history) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("stage", candidacy.stage());
        shown.put("mentoring", candidacy.mentoring());
        shown.put("workbook", candidacy.workbook());
        shown.put("reviewing", candidacy.reviewing());
        shown.put("windows", candidacy.windows());
        shown.put("hold", candidacy.hold());
        shown.put("history", history);
        Set<String> texts = new TreeSet<>();
        collect(Json.tree(Json.text(shown).getBytes(java.nio.charset.StandardCharsets.UTF_8)), texts);
        return texts;
    }

    private static void collect(@Nullable Object tree, Set<String> texts) {
        if (tree instanceof Map<?, ?> map) {
            map.values().forEach(value -> collect(value, texts));
        } else if (tree instanceof Collection<?> list) {
            list.forEach(value -> collect(value, texts));
        } else if (tree instanceof String text && text.length() >= TELLING && text.contains(" ")) {
            texts.add(flat(text));
        }
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
