package io.github.atskit.persistence.bridge;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Stage;
import io.github.atskit.core.guide.DueWork;
import io.github.atskit.core.mentoring.Mentor;
import io.github.atskit.core.viva.PanelSeat;
import io.github.atskit.persistence.IndexRow;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The row of the index that tells of a candidacy. */
final class IndexRows {
    private IndexRows() {}

    static IndexRow of(Candidacy candidacy) {
        return new IndexRow(
                candidacy.id().value(),
                candidacy.revision(),
                candidacy.definition().cohort(),
                candidacy.stage().name().code(),
                candidacy.participant(),
                candidacy.mentoring().present().map(Mentor::person).toJavaOptional(),
                candidacy.reviewing().reviewers().sorted().asJava(),
                panel(candidacy.stage()),
                DueWork.of(candidacy)
                        .headOption()
                        .map(work -> roundedUp(work.at()))
                        .toJavaOptional());
    }

    private static List<String> panel(Stage stage) {
        return stage instanceof Stage.VivaBooked booked
                ? booked.booking()
                        .panel()
                        .map(PanelSeat::person)
                        .distinct()
                        .sorted()
                        .asJava()
                : List.of();
    }

    /** Work is never listed before it is open. */
    private static Instant roundedUp(Instant instant) {
        Instant whole = instant.truncatedTo(ChronoUnit.MICROS);
        return whole.equals(instant) ? whole : whole.plus(1, ChronoUnit.MICROS);
    }
}
