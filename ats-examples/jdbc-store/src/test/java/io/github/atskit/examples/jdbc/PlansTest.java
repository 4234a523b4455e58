package io.github.atskit.examples.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.persistence.IndexFilter;
import io.github.atskit.persistence.IndexRow;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A page of a worklist reads about as many rows as it shows, however many candidacies there are ({@code -Dats.plans}). */
class PlansTest {
    private static final int CANDIDACIES = Integer.getInteger("ats.plans", 20_000);
    private static final int LIMIT = 50;
    private static final int FEW = 10 * LIMIT;
    private static final Instant DUE = Instant.parse("2026-06-01T00:00:00Z");

    /**
     * What each database says of the rows that it read: of H2 the rows of every index, of PostgreSQL those of the tables.
     * It may prefer a bitmap to the order of an index where there are few, and then sort them.
     */
    private static final Pattern READ = Pattern.compile("scanCount: (?<index>\\d+)"
            + "|(?<!Bitmap Index )Scan [^\\n]*on ats_[^\\n]*rows=(?<rows>\\d+)[^\\n]*loops=(?<loops>\\d+)"
            + "|Removed by Filter: (?<removed>\\d+)");

    private static final IndexFilter SOON = IndexFilter.ALL.dueBefore(DUE.plusSeconds(86_400));

    private static final List<IndexFilter> WORKLISTS = List.of(
            IndexFilter.ALL,
            IndexFilter.ALL.reviewedBy("r1"),
            IndexFilter.ALL.reviewedBy("r1").atStage("s1"),
            IndexFilter.ALL.inCohort("c1").atStage("s1"),
            IndexFilter.ALL.inCohort("c1"),
            IndexFilter.ALL.ofParticipant("p77"),
            IndexFilter.ALL.mentoredBy("m77"),
            IndexFilter.ALL.withPanelMember("chair"),
            SOON,
            SOON.reviewedBy("r1"),
            SOON.reviewedBy("r1").atStage("s1"),
            IndexFilter.ALL.reviewedBy("r1").inCohort("c1").atStage("s1"),
            SOON.inCohort("c1").atStage("s1"));

    private static void fill(Databases database) {
        database.emptyStore();
        boolean h2 = database == Databases.H2;
        String numbers = h2
                ? "(select x as n from system_range(1, " + CANDIDACIES + "))"
                : "generate_series(1, " + CANDIDACIES + ") as s(n)";
        String minute = h2 ? "dateadd(minute, mod(n, 5000), %s)" : "%s + mod(n, 5000) * interval '1 minute'";
        database.run(
                ("insert into ats_candidacy (candidacy_id, revision, hash, schema, state, cohort, stage, participant, mentor, due)"
                                + " select 'id' || n, 1, 'h', 1, '{}', 'c' || mod(n, 4), 's' || mod(n / 4, 4), 'p' || n, 'm' || n / 9,"
                                + " " + minute + " from " + numbers)
                        .formatted("timestamp with time zone '2026-06-01 00:00:00+00'"),
                // Two of a hundred: each has 200 of 20,000 candidacies as the first, and as many as the second.
                "insert into ats_reviewer_seat select candidacy_id, 'r' || mod(cast(substring(candidacy_id from 3) as integer), 100),"
                        + " cohort, stage, due from ats_candidacy",
                "insert into ats_reviewer_seat select candidacy_id, 's' || mod(cast(substring(candidacy_id from 3) as integer), 90),"
                        + " cohort, stage, due from ats_candidacy",
                "insert into ats_panel_seat select candidacy_id, 'chair' from ats_candidacy where stage = 's2'",
                h2 ? "analyze" : "vacuum analyze");
    }

    @ParameterizedTest
    @EnumSource
    void aWorklistReadsLittleMoreThanItShows(Databases database) throws SQLException {
        fill(database);
        for (IndexFilter filter : WORKLISTS) {
            for (Optional<IndexRow> after : List.of(Optional.<IndexRow>empty(), Optional.of(somewhere()))) {
                String plan = plan(database, filter, after);
                assertThat(read(plan)).as(plan).isLessThan(FEW);
            }
        }
        database.emptyStore();
    }

    private static IndexRow somewhere() {
        return Sample.row("id2", 1, "c1", "s1", "r1", DUE.plusSeconds(3_600));
    }

    private static int read(String plan) {
        Matcher matcher = READ.matcher(plan);
        int read = 0;
        boolean told = false;
        while (matcher.find()) {
            told = true;
            read += number(matcher, "index") + number(matcher, "removed");
            read += number(matcher, "rows") * number(matcher, "loops");
        }
        assertThat(told).as(plan).isTrue();
        return read;
    }

    private static int number(Matcher matcher, String group) {
        return matcher.group(group) == null ? 0 : Integer.parseInt(matcher.group(group));
    }

    private static String plan(Databases database, IndexFilter filter, Optional<IndexRow> after) throws SQLException {
        String explain = database == Databases.H2 ? "explain analyze " : "explain (analyze, timing off, costs off) ";
        try (Connection connection = database.source().getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(explain + IndexQuery.of(filter, after.isPresent()))) {
            IndexRows.set(new Parameters(statement), filter, after, LIMIT);
            StringBuilder plan = new StringBuilder(filter + " " + after + "\n");
            try (ResultSet lines = statement.executeQuery()) {
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
            }
            return plan.toString();
        }
    }
}
