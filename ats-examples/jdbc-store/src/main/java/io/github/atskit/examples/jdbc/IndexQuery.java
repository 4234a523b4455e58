package io.github.atskit.examples.jdbc;

import io.github.atskit.persistence.IndexFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The SQL for a filter, put together from the fragments below and from nothing else; there are 256, each made once.
 *
 * <p>Each page comes out of one index in its order. So the order begins with the columns that the index begins with, though they are all
 * equal: that is how H2 sees that it need not sort, and PostgreSQL drops them by itself.
 */
final class IndexQuery {
    private static final String ROW = """
            select c.candidacy_id, c.revision, c.cohort, c.stage, c.participant, c.mentor, c.due,
                (select array_agg(seat.person order by seat.person) from ats_reviewer_seat seat where seat.candidacy_id = c.candidacy_id),
                (select array_agg(seat.person order by seat.person) from ats_panel_seat seat where seat.candidacy_id = c.candidacy_id)
            from\s""";

    private static final String PANEL = "p";
    private static final String REVIEWER = "r";
    private static final String CANDIDACY = "c";

    private static final int PARTS = 8;
    private static final AtomicReferenceArray<String> MADE = new AtomicReferenceArray<>(1 << PARTS);

    private final boolean panel;
    private final boolean participant;
    private final boolean mentor;
    private final boolean reviewer;
    private final boolean cohort;
    private final boolean stage;
    private final boolean due;
    private final boolean continued;

    private IndexQuery(IndexFilter filter, boolean continued) {
        this.panel = filter.panelMember().isPresent();
        this.participant = filter.participant().isPresent();
        this.mentor = filter.mentor().isPresent();
        this.reviewer = filter.reviewer().isPresent();
        this.cohort = filter.cohort().isPresent();
        this.stage = filter.stage().isPresent();
        this.due = filter.dueBefore().isPresent();
        this.continued = continued;
    }

    /**
     * The statement. Its parameters are, each if it is given: panel member, participant, mentor, reviewer, cohort, stage, the end of what
     * is due; of the last row {@code due} if the filter asks for it, the candidacy, and the candidacy once more if panel member is
     * given and due is not; and how many rows.
     *
     * @param filter which parts are given
     * @param continued whether it continues after a row
     * @return the SQL
     */
    static String of(IndexFilter filter, boolean continued) {
        IndexQuery query = new IndexQuery(filter, continued);
        int number = query.number();
        String made = MADE.get(number);
        if (made == null) {
            made = query.sql();
            MADE.set(number, made);
        }
        return made;
    }

    private int number() {
        int number = 0;
        for (boolean part : new boolean[] {panel, participant, mentor, reviewer, cohort, stage, due, continued}) {
            number = number << 1 | (part ? 1 : 0);
        }
        return number;
    }

    private String sql() {
        List<String> conditions = conditions();
        String where = conditions.isEmpty() ? "" : "\nwhere " + String.join(" and ", conditions);
        return ROW + from() + where + "\norder by " + order() + "\nfetch first ? rows only";
    }

    private String from() {
        String others = reviewer ? " join ats_reviewer_seat r on r.candidacy_id = c.candidacy_id" : "";
        return switch (lead()) {
            case PANEL -> "ats_panel_seat p join ats_candidacy c on c.candidacy_id = p.candidacy_id" + others;
            case REVIEWER -> "ats_reviewer_seat r join ats_candidacy c on c.candidacy_id = r.candidacy_id";
            default -> "ats_candidacy c" + others;
        };
    }

    /** The table that the page is read from, in its order. */
    private String lead() {
        return panel ? PANEL : reviewer && !participant && !mentor ? REVIEWER : CANDIDACY;
    }

    /** The table that cohort, stage and due are taken from: the seat of a reviewer has them as well, that of a panel has not. */
    private String placed() {
        return lead().equals(REVIEWER) ? REVIEWER : CANDIDACY;
    }

    private List<String> conditions() {
        List<String> conditions = new ArrayList<>();
        add(conditions, panel, "p.person = ?");
        add(conditions, participant, "c.participant = ?");
        add(conditions, mentor, "c.mentor = ?");
        add(conditions, reviewer, "r.person = ?");
        add(conditions, cohort, placed() + ".cohort = ?");
        add(conditions, stage, placed() + ".stage = ?");
        add(conditions, due, placed() + ".due < ?");
        String behind = due ? "(%1$s.due, %1$s.candidacy_id) > (?, ?)" : "%1$s.candidacy_id > ?";
        add(conditions, continued, String.format(Locale.ROOT, behind, placed()));
        // No database tells by itself that what joins is greater as well; PostgreSQL might walk all the smaller ones.
        add(conditions, continued && panel && !due, "p.candidacy_id > ?");
        return conditions;
    }

    private static void add(List<String> conditions, boolean given, String condition) {
        if (given) {
            conditions.add(condition);
        }
    }

    private String order() {
        Optional<String> due = this.due ? Optional.of(placed() + ".due") : Optional.empty();
        String id = (this.due ? placed() : lead()) + ".candidacy_id";
        return Stream.of(leading(), due, Optional.of(id))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /** The columns that lead the index to take: of the person that is asked for, else of the cohort. */
    private Optional<String> leading() {
        if (panel) {
            return due ? Optional.empty() : Optional.of("p.person");
        }
        if (participant || mentor) {
            String person = participant ? "c.participant" : "c.mentor";
            return due ? Optional.empty() : Optional.of(person);
        }
        if (reviewer) {
            return Optional.of("r.person");
        }
        if (cohort && stage) {
            return Optional.of("c.cohort, c.stage");
        }
        return cohort && !due ? Optional.of("c.cohort") : Optional.empty();
    }
}
