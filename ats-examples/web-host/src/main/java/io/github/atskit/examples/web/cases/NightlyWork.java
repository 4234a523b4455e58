package io.github.atskit.examples.web.cases;

import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Role;
import io.github.atskit.examples.jdbc.StoreUnavailable;
import io.github.atskit.persistence.IndexFilter;
import io.github.atskit.persistence.IndexRow;
import io.github.atskit.persistence.IndexStore;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Does by itself what has fallen due. What that may be is for the menu to say. */
@Component
public final class NightlyWork {
    private static final Logger LOG = LoggerFactory.getLogger(NightlyWork.class);
    private static final Actor JOB = new Actor("nightly", Role.SYSTEM);
    private static final int PAGE = 200;

    private final IndexStore index;
    private final Cases cases;
    private final InstantSource clock;

    NightlyWork(IndexStore index, Cases cases, InstantSource clock) {
        this.index = index;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * Goes through all cases that have something due.
     *
     * @return how many things were done
     */
    @Scheduled(cron = "${ats.nightly:0 30 2 * * *}", zone = "Europe/London")
    public int run() {
        IndexFilter due = IndexFilter.ALL.dueBefore(clock.instant().plusNanos(1_000));
        int done = 0;
        Optional<IndexRow> last = Optional.empty();
        List<IndexRow> page;
        do {
            page = index.page(due, last, PAGE);
            for (IndexRow row : page) {
                done += work(new CandidacyId(row.candidacyId()));
                last = Optional.of(row);
            }
        } while (page.size() == PAGE);
        LOG.info("Nightly work: {} done", done);
        return done;
    }

    /** A case that cannot be read is told of, and those after it are not kept waiting; where the store is away, nothing can be done. */
    private int work(CandidacyId id) {
        try {
            return cases.doWhatIsDue(id, JOB);
        } catch (StoreUnavailable away) {
            throw away;
        } catch (RuntimeException unreadable) {
            LOG.error("Nightly work: {} is left as it is", id.value(), unreadable);
            return 0;
        }
    }
}
