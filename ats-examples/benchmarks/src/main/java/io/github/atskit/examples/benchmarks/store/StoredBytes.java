package io.github.atskit.examples.benchmarks.store;

import io.github.atskit.examples.jdbc.JdbcPersonKeys;
import io.github.atskit.examples.jdbc.JdbcStore;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * How many bytes PostgreSQL keeps of a candidacy that has gone the whole way. For each table: rows, bytes of the texts as they were sent,
 * bytes of the rows as they are stored (long texts are compressed), and the table with its indexes and its free room, as it is and after
 * {@code vacuum full}.
 *
 * <p>Arguments, all optional: {@code candidacies=200}, {@code journey=full,brief}, {@code texts=sealed,clear}.
 */
public final class StoredBytes {
    private static final List<String> TABLES =
            List.of("ats_candidacy", "ats_section", "ats_commit", "ats_panel_seat", "ats_reviewer_seat", "ats_outbox");

    private StoredBytes() {}

    /**
     * Measures.
     *
     * @param arguments as above
     */
    public static void main(String[] arguments) {
        Arguments given = Arguments.of(arguments, "candidacies", "journey", "texts");
        int candidacies = given.number("candidacies", 200);
        try (Server server = Server.named("postgresql")) {
            server.waitForDisk(false);
            for (String journey : given.texts("journey", "full,brief")) {
                for (String texts : given.texts("texts", "sealed,clear")) {
                    measure(server, journey, texts, candidacies);
                }
            }
        }
    }

    private static void measure(Server server, String journey, String texts, int candidacies) {
        var database = server.database(journey + "_" + texts);
        Setting setting = Setting.of(1, true, texts.equals("sealed"));
        var ledger = Recording.ledger(JdbcStore.over(database), JdbcPersonKeys.over(database), setting);
        var scenario = Commands.scenario(journey);
        Traveller traveller = new Traveller(scenario, scenario.steps(), ledger);
        for (int i = 0; i < candidacies; i++) {
            traveller.travel(Traveller.Name.of(i));
        }
        System.out.printf("%s journey, %s: bytes a candidacy, of %d%n", journey, texts, candidacies);
        System.out.printf("%-16s %6s %10s %10s %12s %12s%n", "", "rows", "as sent", "stored", "on disk", "vacuum full");
        double[] sum = new double[4];
        for (String table : TABLES) {
            double[] row = {
                sum(database, table, "octet_length(%s::text)"),
                sum(database, table, "pg_column_size(%s)"),
                size(database, table),
                0
            };
            double rows = Sql.number(database, "select count(*) from " + table);
            Sql.run(database, "vacuum full " + table);
            row[3] = size(database, table);
            for (int i = 0; i < row.length; i++) {
                row[i] /= candidacies;
                sum[i] += row[i];
            }
            print(table, rows / candidacies, row);
        }
        print("together", 0, sum);
    }

    /** {@return a size of every column of every row, added up} */
    private static double sum(DataSource database, String table, String size) {
        String each = Sql.texts(
                        database,
                        "select column_name from information_schema.columns where table_name = '" + table + "'")
                .stream()
                .map(column -> "coalesce(" + size.replace("%s", column) + ", 0)")
                .collect(Collectors.joining(" + "));
        return Sql.number(database, "select coalesce(sum(" + each + "), 0) from " + table);
    }

    private static double size(DataSource database, String table) {
        return Sql.number(database, "select pg_total_relation_size('" + table + "')");
    }

    private static void print(String name, double rows, double[] bytes) {
        System.out.printf(
                Locale.ROOT,
                "%-16s %6.1f %10.0f %10.0f %12.0f %12.0f%n",
                name,
                rows,
                bytes[0],
                bytes[1],
                bytes[2],
                bytes[3]);
    }
}
