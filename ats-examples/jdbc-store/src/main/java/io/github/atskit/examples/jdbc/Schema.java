package io.github.atskit.examples.jdbc;

import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/** Brings the tables of one kind up to date. Candidacies and keys are counted apart, for they may live in two databases. */
enum Schema {
    CANDIDACIES("candidacies", "ats_schema_history"),
    KEYS("keys", "ats_key_schema_history");

    private static final int TRIES = 5;

    private final String folder;
    private final String history;

    Schema(String folder, String history) {
        this.folder = folder;
        this.history = history;
    }

    /** Processes that start at once hinder each other where the history of migrations is being made; the second time it is there. */
    void migrate(DataSource source, Dialect dialect) {
        for (int tries = 1; ; tries++) {
            try {
                dialect.migrate(() -> tryToMigrate(source, dialect));
                return;
            } catch (FlywayException failure) {
                if (tries == TRIES) {
                    throw StoreUnavailable.because("making or upgrading the tables of " + folder, failure);
                }
            }
        }
    }

    private void tryToMigrate(DataSource source, Dialect dialect) {
        Flyway flyway = Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:io/github/atskit/examples/jdbc/" + folder + "/" + dialect.folder())
                .table(history)
                // The tables of a host may be there already; ours begin at 1 beside them.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .loggers("slf4j")
                .load();
        refuseNewer(flyway);
        flyway.migrate();
    }

    private void refuseNewer(Flyway flyway) {
        MigrationInfo[] applied = flyway.info().applied();
        Arrays.stream(applied)
                .filter(info -> info.getState().isApplied() && !info.getState().isResolved())
                .findFirst()
                .ifPresent(unknown -> {
                    throw StoreUnavailable.because(
                            "The tables of " + folder + " have the schema number "
                                    + applied[applied.length - 1].getVersion()
                                    + ", which is newer than this program",
                            "Run the program that made them, or a newer one");
                });
    }
}
