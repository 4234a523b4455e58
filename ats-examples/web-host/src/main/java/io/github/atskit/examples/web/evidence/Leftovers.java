package io.github.atskit.examples.web.evidence;

import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.event.Event;
import io.github.atskit.core.event.SectionSaved;
import io.github.atskit.core.event.WorkbookSubmitted;
import io.github.atskit.core.sight.Happening;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Role;
import io.github.atskit.core.workbook.EvidenceItem;
import io.github.atskit.examples.web.cases.Cases;
import io.github.atskit.examples.web.cases.OpenCase;
import io.github.atskit.persistence.IndexFilter;
import io.github.atskit.persistence.IndexRow;
import io.github.atskit.persistence.IndexStore;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Removes files that no item of the workbook names: they count for what a case may hold, and nobody can get at them. Once a workbook was
 * handed in, whatever an item ever named stays, for it may have been judged. A case that cannot be opened keeps its files.
 */
@Component
public final class Leftovers {
    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int PAGE = 200;

    /** Files are dated by the machine, and a demo's clock may be somewhere else. */
    private static final InstantSource MACHINE = InstantSource.system();

    private final IndexStore index;
    private final Cases cases;
    private final EvidenceFiles files;

    Leftovers(IndexStore index, Cases cases, EvidenceFiles files) {
        this.index = index;
        this.cases = cases;
        this.files = files;
    }

    /**
     * Goes through the files of all cases.
     *
     * @return how many were removed
     */
    @Scheduled(cron = "${ats.nightly:0 30 2 * * *}", zone = "Europe/London")
    public int remove() {
        int removed = 0;
        Optional<IndexRow> last = Optional.empty();
        List<IndexRow> page;
        do {
            page = List.ofAll(index.page(IndexFilter.ALL, last, PAGE));
            for (IndexRow row : page) {
                removed += remove(row);
                last = Optional.of(row);
            }
        } while (page.size() == PAGE);
        LOG.info("Files that nothing names: {} removed", removed);
        return removed;
    }

    private int remove(IndexRow row) {
        CandidacyId id = new CandidacyId(row.candidacyId());
        try {
            Instant before = MACHINE.instant().minus(KEPT);
            Option<OpenCase> open =
                    files.hasAny(id) ? cases.open(id, new Actor(row.participant(), Role.PARTICIPANT)) : Option.none();
            return open.isEmpty() ? 0 : files.removeAllBut(id, named(open.get()), before);
        } catch (IOException | RuntimeException broken) {
            LOG.error("The files of {} cannot be looked through", id.value(), broken);
            return 0;
        }
    }

    private static Set<String> named(OpenCase open) {
        List<EvidenceItem> now = open.sight().candidacy().workbook().evidence();
        List<Event> history = open.events().map(Happening::event);
        boolean handedIn = history.exists(WorkbookSubmitted.class::isInstance);
        List<EvidenceItem> kept = handedIn ? now.appendAll(history.flatMap(Leftovers::saved)) : now;
        return kept.flatMap(EvidenceItem::sha256).toJavaSet();
    }

    private static List<EvidenceItem> saved(Event event) {
        return event instanceof SectionSaved saved ? saved.change().evidence() : List.empty();
    }
}
