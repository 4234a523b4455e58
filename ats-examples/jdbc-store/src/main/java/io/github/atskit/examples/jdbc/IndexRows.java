package io.github.atskit.examples.jdbc;

import io.github.atskit.persistence.IndexFilter;
import io.github.atskit.persistence.IndexRow;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Lists rows of the index, and counts them. */
final class IndexRows {
    private static final String COUNT =
            "select stage, count(*) from ats_candidacy where cohort = ? group by stage order by stage";

    private IndexRows() {}

    static List<IndexRow> page(Connection connection, IndexFilter filter, Optional<IndexRow> after, int limit)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(IndexQuery.of(filter, after.isPresent()))) {
            set(new Parameters(statement), filter, after, limit);
            List<IndexRow> page = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    page.add(row(rows));
                }
            }
            return page;
        }
    }

    static void set(Parameters parameters, IndexFilter filter, Optional<IndexRow> after, int limit)
            throws SQLException {
        filter(parameters, filter);
        if (after.isPresent()) {
            after(parameters, filter, after.get());
        }
        parameters.number(limit);
    }

    /** In the order of {@link IndexQuery#of}. */
    private static void filter(Parameters parameters, IndexFilter filter) throws SQLException {
        for (Optional<String> given : List.of(
                filter.panelMember(),
                filter.participant(),
                filter.mentor(),
                filter.reviewer(),
                filter.cohort(),
                filter.stage())) {
            if (given.isPresent()) {
                parameters.text(given.get());
            }
        }
        if (filter.dueBefore().isPresent()) {
            parameters.instant(EncodedWrite.withinReach(filter.dueBefore().get()));
        }
    }

    private static void after(Parameters parameters, IndexFilter filter, IndexRow after) throws SQLException {
        if (filter.dueBefore().isPresent()) {
            Instant due = after.due()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "a page of what falls due continues after a row that falls due; this one does not"));
            parameters.instant(EncodedWrite.withinReach(due));
        }
        parameters.text(after.candidacyId());
        if (filter.panelMember().isPresent() && filter.dueBefore().isEmpty()) {
            parameters.text(after.candidacyId());
        }
    }

    private static IndexRow row(ResultSet row) throws SQLException {
        OffsetDateTime due = row.getObject(7, OffsetDateTime.class);
        return new IndexRow(
                row.getString(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                Optional.ofNullable(row.getString(6)),
                persons(row.getArray(8)),
                persons(row.getArray(9)),
                Optional.ofNullable(due).map(OffsetDateTime::toInstant));
    }

    private static List<String> persons(@Nullable Array seats) throws SQLException {
        return seats == null
                ? List.of()
                : Arrays.stream((Object[]) seats.getArray())
                        .map(String.class::cast)
                        .toList();
    }

    static Map<String, Long> countByStage(Connection connection, String cohort) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(COUNT)) {
            new Parameters(statement).text(cohort);
            Map<String, Long> counts = new TreeMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    counts.put(rows.getString(1), rows.getLong(2));
                }
            }
            return counts;
        }
    }
}
