package io.github.atskit.examples.jdbc;

import io.github.atskit.persistence.AppendOutcome;
import io.github.atskit.persistence.CandidacyStore;
import io.github.atskit.persistence.ReadOutcome;
import io.github.atskit.persistence.ReadRequest;
import io.github.atskit.persistence.StoredHistory;
import io.github.atskit.persistence.StoredSection;
import io.github.atskit.persistence.StoredSnapshot;
import io.github.atskit.persistence.StoredWrite;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A store that checks, writes and reads JSON as the one on JDBC does, and has no database: what a command costs beside the driver. It holds
 * what was written last and no history. For one thread.
 */
public final class PaperStore implements CandidacyStore {
    private final Map<String, Sheet> sheets = new HashMap<>();

    private static final class Sheet {
        private long revision;
        private int schema;
        private String hash = "";
        private String state = "";
        private final Map<String, StoredSection> sections = new HashMap<>();
        private final Map<String, String> texts = new HashMap<>();
    }

    @Override
    public ReadOutcome read(ReadRequest request) {
        Sheet sheet = sheets.get(request.candidacyId());
        if (sheet == null) {
            return new ReadOutcome.Absent();
        }
        if (request.knownHash().equals(Optional.of(sheet.hash))) {
            return new ReadOutcome.Unchanged(OptionalLong.empty());
        }
        List<StoredSection> sections = new ArrayList<>();
        sheet.sections.forEach((name, section) -> sections.add(
                new StoredSection(name, section.revision(), section.schema(), JsonIn.tree(sheet.texts.get(name)))));
        StoredSnapshot state = new StoredSnapshot(sheet.revision, sheet.schema, sheet.hash, JsonIn.tree(sheet.state));
        return new ReadOutcome.Found(new StoredHistory(Optional.of(state), sections, List.of()), OptionalLong.empty());
    }

    @Override
    public AppendOutcome append(String candidacyId, long expectedRevision, StoredWrite write) {
        EncodedWrite encoded = EncodedWrite.of(candidacyId, write);
        Sheet sheet = sheets.computeIfAbsent(candidacyId, id -> new Sheet());
        if (sheet.revision != expectedRevision) {
            return new AppendOutcome.Collided(sheet.revision);
        }
        sheet.revision = encoded.revision();
        sheet.schema = write.snapshot().schema();
        sheet.hash = write.snapshot().hash();
        sheet.state = encoded.state();
        for (int i = 0; i < write.sections().size(); i++) {
            StoredSection section = write.sections().get(i);
            sheet.sections.put(section.section(), section);
            sheet.texts.put(section.section(), encoded.sections().get(i));
        }
        return new AppendOutcome.Appended(encoded.revision());
    }

    /** Forgets everything. */
    public void clear() {
        sheets.clear();
    }
}
