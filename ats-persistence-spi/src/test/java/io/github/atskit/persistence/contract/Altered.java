package io.github.atskit.persistence.contract;

import io.github.atskit.persistence.AppendOutcome;
import io.github.atskit.persistence.StoredCommit;
import io.github.atskit.persistence.StoredEvent;
import io.github.atskit.persistence.StoredObligation;
import io.github.atskit.persistence.StoredSection;
import io.github.atskit.persistence.StoredSnapshot;
import io.github.atskit.persistence.StoredWrite;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Stores that keep something else than they were given. */
final class Altered {
    private Altered() {}

    static Around writes(UnaryOperator<StoredWrite> change) {
        return new Around() {
            @Override
            public AppendOutcome append(String candidacyId, long expectedRevision, StoredWrite write) {
                return sound.append(candidacyId, expectedRevision, change.apply(write));
            }
        };
    }

    static Around commits(UnaryOperator<StoredCommit> change) {
        return writes(write -> new StoredWrite(
                change.apply(write.commit()), write.snapshot(), write.sections(), write.index(), write.obligations()));
    }

    static Around events(UnaryOperator<StoredEvent> change) {
        return commits(commit ->
                withEvents(commit, commit.events().stream().map(change).toList()));
    }

    static StoredCommit withEvents(StoredCommit commit, List<StoredEvent> events) {
        return new StoredCommit(events, commit.commandId(), commit.digests(), commit.previousHash(), commit.hash());
    }

    static Around sections(UnaryOperator<StoredSection> change) {
        return writes(write -> new StoredWrite(
                write.commit(),
                write.snapshot(),
                write.sections().stream().map(change).toList(),
                write.index(),
                write.obligations()));
    }

    static Around obligations(UnaryOperator<StoredObligation> change) {
        return writes(write -> new StoredWrite(
                write.commit(),
                write.snapshot(),
                write.sections(),
                write.index(),
                write.obligations().stream().map(change).toList()));
    }

    /** Changes every value in events, states and sections, from the innermost outwards. */
    static Around values(UnaryOperator<Object> change) {
        return writes(write -> new StoredWrite(
                withEvents(
                        write.commit(),
                        write.commit().events().stream()
                                .map(event -> withData(event, tree(event.data(), change)))
                                .toList()),
                new StoredSnapshot(
                        write.snapshot().revision(),
                        write.snapshot().schema(),
                        write.snapshot().hash(),
                        tree(write.snapshot().data(), change)),
                write.sections().stream()
                        .map(section -> new StoredSection(
                                section.section(), section.revision(), section.schema(), tree(section.data(), change)))
                        .toList(),
                write.index(),
                write.obligations()));
    }

    static Around texts(UnaryOperator<String> change) {
        return values(value -> value instanceof String text ? change.apply(text) : value);
    }

    private static StoredEvent withData(StoredEvent event, Map<String, Object> data) {
        return new StoredEvent(
                event.revision(), event.type(), event.schema(), event.at(), event.actorId(), event.actorRole(), data);
    }

    @SuppressWarnings("unchecked") // what is made of a map below is a map with names that are texts
    private static Map<String, Object> tree(Map<String, Object> tree, UnaryOperator<Object> change) {
        return (Map<String, Object>) value(tree, change);
    }

    private static Object value(Object value, UnaryOperator<Object> change) {
        if (value instanceof List<?> list) {
            List<Object> changed = new ArrayList<>();
            list.forEach(element -> changed.add(value(element, change)));
            return change.apply(changed);
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> changed = new LinkedHashMap<>();
            map.forEach((name, part) -> changed.put((String) name, value(part, change)));
            return change.apply(changed);
        }
        return change.apply(value);
    }
}
