package io.github.atskit.examples.benchmarks.store;

import io.github.atskit.examples.jdbc.JdbcStore;
import io.github.atskit.examples.jdbc.StoreParts;
import io.github.atskit.persistence.IndexFilter;
import io.github.atskit.persistence.IndexRow;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import javax.sql.DataSource;

/**
 * Pages of worklists out of a million candidacies on PostgreSQL: how long one takes, and how the database comes by it. The rows are made by
 * SQL: ids in no order, a kilobyte of state each, 40 cohorts, 11 stages, 500 reviewers of whom the first have far more to do than the last.
 *
 * <p>Arguments, all optional: {@code candidacies=1000000}, {@code pages=1000}, {@code rows=20} (on a page), {@code plans=yes|no}.
 */
public final class Worklists {
    private static final int COHORTS = 40;
    private static final int REVIEWERS = 500;
    private static final int DEEP = 50;
    private static final double MICROS = 1e3;
    private static final String UNDER_REVIEW = "under-review";

    private static final String ROWS = """
            insert into ats_candidacy
                (candidacy_id, revision, hash, schema, state, cohort, stage, participant, mentor, due)
            select 'c-' || md5(n::text), 12, repeat(md5(n::text), 2), 1, '{"filler":"' || repeat(md5((n + 1)::text), 31) || '"}',
                'cohort-' || lpad((n %% %d)::text, 2, '0'), stage, 'p-' || n, case when stage <> 'awaiting-mentor' then 'm-' || n %% 9973 end,
                case when stage in ('drafting', 'modifying', 'viva-booked', 'awaiting-viva') then due end
            from (
                select n,
                    (array['awaiting-mentor', 'drafting', 'drafting', 'drafting', 'awaiting-reviewer', 'under-review', 'under-review',
                        'in-moderation', 'modifying', 'awaiting-viva', 'viva-booked', 'awarded', 'awarded', 'awarded', 'awarded', 'awarded',
                        'awarded', 'awarded', 'not-awarded', 'withdrawn'])[1 + floor(random() * 20)::integer] as stage,
                    timestamptz '2026-01-01' + random() * interval '365 days' as due
                from generate_series(1, %d) n
            ) made""";

    private static final String INDEXES = """
            select ? from pg_indexes
            where tablename in ('ats_candidacy', 'ats_reviewer_seat') and indexname not like '%_pkey' order by indexname""";

    private static final String REVIEWERS_SEATS = """
            insert into ats_reviewer_seat (candidacy_id, person, cohort, stage, due)
            select candidacy_id, 'r-' || lpad(floor(%d * random() * random())::text, 3, '0'), cohort, stage, due
            from ats_candidacy where stage not in ('awaiting-mentor', 'drafting', 'awaiting-reviewer')""";

    private static final String SEATS = """
            insert into ats_panel_seat (candidacy_id, person)
            select candidacy_id, person || abs(hashtext(candidacy_id)) %% 100
            from ats_candidacy cross join (values ('lead-'), ('head-')) as seat (person)
            where stage = 'viva-booked'""";

    private final DataSource database;
    private final JdbcStore store;
    private final int pages;
    private final int rows;
    private final boolean plans;

    private Worklists(DataSource database, Arguments given) {
        this.database = database;
        this.store = JdbcStore.over(database);
        this.pages = given.number("pages", 1_000);
        this.rows = given.number("rows", 20);
        this.plans = given.text("plans", "yes").equals("yes");
    }

    /**
     * Measures.
     *
     * @param arguments as above
     */
    public static void main(String[] arguments) {
        Arguments given = Arguments.of(arguments, "candidacies", "pages", "rows", "plans");
        try (Server server = Server.named("postgresql")) {
            Worklists worklists = new Worklists(server.database("worklists"), given);
            worklists.fill(given.number("candidacies", 1_000_000));
            System.out.printf("%-44s %6s %8s %8s %8s  (ms)%n", "", "rows", "p50", "p99", "most");
            worklists.measure();
        }
    }

    /** Indexes are taken off and put on again, as anybody does who loads a million rows. */
    private void fill(int candidacies) {
        List<String> indexes = Sql.texts(database, INDEXES.replace("?", "indexdef"));
        for (String name : Sql.texts(database, INDEXES.replace("?", "indexname"))) {
            Sql.run(database, "drop index " + name);
        }
        Sql.run(
                database,
                "select setseed(0.5)",
                String.format(Locale.ROOT, ROWS, COHORTS, candidacies),
                String.format(Locale.ROOT, REVIEWERS_SEATS, REVIEWERS),
                SEATS.replace("%%", "%"));
        indexes.forEach(index -> Sql.run(database, index));
        Sql.run(
                database,
                "vacuum analyze ats_candidacy",
                "vacuum analyze ats_panel_seat",
                "vacuum analyze ats_reviewer_seat",
                "checkpoint");
    }

    private void measure() {
        Instant summer = Instant.parse("2026-07-01T00:00:00Z");
        measure("a reviewer's worklist under review, page 1", 1, this::worklist);
        measure("... of one of the busiest, page " + DEEP, DEEP, number -> worklist(number % 5));
        measure(
                "due before an instant, page 1",
                1,
                number -> IndexFilter.ALL.dueBefore(summer.plus(number, ChronoUnit.HOURS)));
        measure(
                "due before an instant, page " + DEEP,
                DEEP,
                number -> IndexFilter.ALL.dueBefore(summer.plus(number % 5, ChronoUnit.HOURS)));
        measure("a stage of a cohort, page 1", 1, this::stage);
        measure("a stage of a cohort, page " + DEEP, DEEP, number -> stage(number % 5));
    }

    private IndexFilter worklist(int number) {
        return IndexFilter.ALL
                .reviewedBy(String.format(Locale.ROOT, "r-%03d", number % REVIEWERS))
                .atStage(UNDER_REVIEW);
    }

    private IndexFilter stage(int number) {
        return IndexFilter.ALL
                .inCohort(String.format(Locale.ROOT, "cohort-%02d", number % COHORTS))
                .atStage(UNDER_REVIEW);
    }

    private void measure(String what, int page, IntFunction<IndexFilter> filters) {
        List<Optional<IndexRow>> before = new ArrayList<>();
        List<Long> nanos = new ArrayList<>();
        long found = 0;
        for (int i = -pages / 5; i < pages; i++) {
            int number = Math.floorMod(i, pages);
            IndexFilter filter = filters.apply(number);
            // Only a few worklists are asked deep down, so that turning fifty pages is done a few times and not a
            // thousand times.
            Optional<IndexRow> after = page == 1 ? Optional.empty() : start(before, number % 5, page, filter);
            long begin = System.nanoTime();
            List<IndexRow> list = store.page(filter, after, rows);
            if (i >= 0) {
                nanos.add(System.nanoTime() - begin);
                found += list.size();
            }
        }
        Spread spread = Spread.of(nanos, each -> each / MICROS / MICROS);
        System.out.printf(
                Locale.ROOT,
                "%-44s %6.1f %8.3f %8.3f %8.3f%n",
                what,
                found / (double) pages,
                spread.percentile(50),
                spread.percentile(99),
                spread.percentile(100));
        if (plans) {
            explain(filters.apply(0), page == 1 ? Optional.empty() : before.get(0));
        }
    }

    private Optional<IndexRow> start(List<Optional<IndexRow>> known, int which, int page, IndexFilter filter) {
        while (known.size() < 5) {
            known.add(Optional.empty());
        }
        if (known.get(which).isEmpty()) {
            known.set(which, turn(page, filter));
        }
        return known.get(which);
    }

    private Optional<IndexRow> turn(int page, IndexFilter filter) {
        Optional<IndexRow> last = Optional.empty();
        for (int i = 1; i < page; i++) {
            List<IndexRow> list = store.page(filter, last, rows);
            if (list.isEmpty()) {
                return last;
            }
            last = Optional.of(list.get(list.size() - 1));
        }
        return last;
    }

    private void explain(IndexFilter filter, Optional<IndexRow> after) {
        try (Connection connection = database.getConnection()) {
            StoreParts.plan(connection, filter, after, rows).forEach(line -> System.out.println("    " + line));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
