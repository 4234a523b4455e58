package io.github.atskit.examples.web.workbook;

import io.github.atskit.core.workbook.Section;
import io.github.atskit.examples.web.cases.Tag;
import io.github.atskit.examples.web.form.Entered;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into a section beside what stands in it by now. Two windows that changed different parts do not get in each other's
 * way. Where both changed the same part, nothing is saved for it until somebody has looked at both.
 */
final class Merge {
    private final Map<String, Object> typed;
    private final Map<String, Object> saved;
    private final Map<String, Verdict> verdicts = new LinkedHashMap<>();

    private final Map<String, String> tags;

    private Merge(Map<String, Object> typed, Section section) {
        this.typed = typed;
        this.saved = Contents.parts(section);
        this.tags = tags(section);
    }

    /** Who has changed a part since the form was opened. */
    enum Verdict {
        /** What was typed is what stands there. */
        SAME,
        /** Only who typed. */
        MINE,
        /** Only another window. */
        THEIRS,
        /** Both, and each to something else. */
        BOTH
    }

    /**
     * Compares.
     *
     * @param section the section as it stands
     * @param typed the parts as they were sent; those that are not there were empty
     * @param seen the tag of each part as it was when the form was opened
     */
    static Merge of(Section section, Map<String, Object> typed, Map<String, String> seen) {
        Merge merge = new Merge(typed, section);
        section.template().parts().forEach(part -> merge.judge(part.name(), seen.getOrDefault(part.name(), "")));
        return merge;
    }

    private void judge(String part, String seen) {
        String mine = tag(typed.get(part));
        String theirs = tag(saved.get(part));
        Verdict verdict = mine.equals(theirs)
                ? Verdict.SAME
                : theirs.equals(seen) ? Verdict.MINE : mine.equals(seen) ? Verdict.THEIRS : Verdict.BOTH;
        verdicts.put(part, verdict);
    }

    /** {@return the tags of the parts that were compared, as they stand} */
    Map<String, String> tags() {
        return tags;
    }

    /** {@return the tags of the parts as they stand} */
    static Map<String, String> tags(Section section) {
        Map<String, Object> parts = Contents.parts(section);
        Map<String, String> tags = new LinkedHashMap<>();
        section.template().parts().forEach(part -> tags.put(part.name(), tag(parts.get(part.name()))));
        return tags;
    }

    /** Names the content of a part. Ends of lines do not count, for browsers cannot keep them. */
    private static String tag(@Nullable Object content) {
        return Tag.of(Entered.of(content).withPlainLineEnds().texts());
    }

    List<String> parts(Verdict verdict) {
        return verdicts.entrySet().stream()
                .filter(part -> part.getValue() == verdict)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** {@return what is to be saved, by part; nothing empties a part} */
    Map<String, @Nullable Object> changes() {
        Map<String, @Nullable Object> changes = new LinkedHashMap<>();
        parts(Verdict.MINE).forEach(part -> changes.put(part, typed.get(part)));
        return changes;
    }

    /** {@return what is shown in the form: what was typed, but where only another window changed something, that} */
    Map<String, Object> shown() {
        Map<String, Object> shown = new LinkedHashMap<>(typed);
        parts(Verdict.THEIRS).forEach(part -> put(shown, part, saved.get(part)));
        return shown;
    }

    /** {@return what stands in the section, as what fills its form} */
    Entered saved() {
        return SectionSheet.entered(saved);
    }

    private static void put(Map<String, Object> parts, String part, @Nullable Object content) {
        if (content == null) {
            parts.remove(part);
        } else {
            parts.put(part, content);
        }
    }
}
