package io.github.atskit.examples.web.workbook;

import io.github.atskit.core.Refusal;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.validation.FieldFault;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.workbook.Section;
import io.github.atskit.examples.web.cases.Answer;
import io.github.atskit.examples.web.cases.Cases;
import io.github.atskit.examples.web.cases.Errand;
import io.github.atskit.examples.web.cases.NotFound;
import io.github.atskit.examples.web.cases.OpenCase;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Saves what was typed into a section, unless another window has changed the same. */
@Component
final class SectionSaving {
    /** How often another window may come in between before it is called a conflict. */
    private static final int TRIES = 3;

    private final Cases cases;

    SectionSaving(Cases cases) {
        this.cases = cases;
    }

    /**
     * What came of saving.
     *
     * @param id the case
     * @param section the section's name
     * @param answer done; refused; or changed, where another window changed the same
     * @param merge what was compared
     * @param left the parts that were not saved
     * @param tags of what stands there now, for parts that agree with the form; of what the form has seen, for others
     */
    record Outcome(
            CandidacyId id, String section, Answer answer, Merge merge, List<String> left, Map<String, String> tags) {}

    /** Saves all of it, or nothing. */
    Outcome save(OpenCase first, Actor by, String name, Map<String, Object> typed, Map<String, String> seen) {
        OpenCase open = first;
        for (int tries = 0; tries < TRIES; tries++) {
            Section section = section(open, name);
            Merge merge = Merge.of(section, typed, seen);
            if (!merge.parts(Merge.Verdict.BOTH).isEmpty()) {
                return outcome(open, name, new Answer.Changed(open), merge, List.empty(), seen);
            }
            Answer answer = send(open, by, name, merge.changes());
            if (!(answer instanceof Answer.Changed changed)) {
                return outcome(open, name, answer, merge, List.empty(), seen);
            }
            open = changed.now();
        }
        Merge merge = Merge.of(section(open, name), typed, seen);
        return outcome(open, name, new Answer.Changed(open), merge, List.empty(), seen);
    }

    /** Saves each part that is well formed and that no other window has changed. */
    Outcome saveWhatFits(OpenCase open, Actor by, String name, Map<String, Object> typed, Map<String, String> seen) {
        Section section = section(open, name);
        Merge merge = Merge.of(section, typed, seen);
        Map<String, @Nullable Object> changes = merge.changes();
        Answer answer = send(open, by, name, changes);
        List<String> left = List.empty();
        if (answer instanceof Answer.Refused refused && refused.why() instanceof Refusal.Invalid invalid) {
            left = invalid.faults().flatMap(SectionSaving::partOf).distinct();
            left.forEach(changes::remove);
            answer = send(open, by, name, changes);
        }
        return outcome(open, name, answer, merge, left, seen);
    }

    private Answer send(OpenCase open, Actor by, String name, Map<String, @Nullable Object> changes) {
        if (changes.isEmpty()) {
            return new Answer.Done(Option.some(open), List.empty());
        }
        Map<String, String> tags = Merge.tags(section(open, name));
        Map<String, Object> payload = new HashMap<>(Map.of("section", name, SectionSheet.PARTS, changes));
        return cases.act(Errand.of(open.id(), by, Action.SAVE_SECTION, payload)
                .ifStill(now -> Merge.tags(section(now, name)).equals(tags)));
    }

    private static Option<String> partOf(FieldFault fault) {
        String[] names = fault.path().split("[.\\[]");
        return names.length > 1 && names[0].equals(SectionSheet.PARTS) ? Option.some(names[1]) : Option.none();
    }

    private Outcome outcome(
            OpenCase open, String name, Answer answer, Merge merge, List<String> left, Map<String, String> seen) {
        Map<String, String> tags = new LinkedHashMap<>(seen);
        if (answer instanceof Answer.Done done) {
            OpenCase after = done.after().getOrElse(open);
            Map<String, String> now = Merge.tags(section(after, name));
            merge.parts(Merge.Verdict.SAME).forEach(part -> tags.put(part, now.getOrDefault(part, "")));
            merge.parts(Merge.Verdict.MINE).stream()
                    .filter(part -> !left.contains(part))
                    .forEach(part -> tags.put(part, now.getOrDefault(part, "")));
        }
        return new Outcome(open.id(), name, answer, merge, left, tags);
    }

    private static Section section(OpenCase open, String name) {
        Section section = Contents.section(open, name);
        if (section == null) {
            throw new NotFound();
        }
        return section;
    }
}
