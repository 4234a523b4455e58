package io.github.atskit.examples.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What differs between the databases. */
interface Dialect {

    /** {@return the folder of its migrations} */
    String folder();

    /**
     * Keeps a write if the candidacy still has the expected revision, in one transaction.
     *
     * @param connection a connection that commits by itself
     * @param expectedRevision the revision that the writer saw; 0 where the candidacy begins
     * @param write what to keep
     * @return whether it was kept
     */
    boolean append(Connection connection, long expectedRevision, EncodedWrite write) throws SQLException;

    /**
     * Writes something else than a commit: one statement on a connection that commits by itself.
     *
     * @param connection the connection
     * @param work what to write
     * @return its result
     */
    <T> T write(Connection connection, Database.Work<T> work) throws SQLException;

    /**
     * Makes or upgrades tables.
     *
     * @param migration does it
     */
    void migrate(Runnable migration);

    /**
     * Hands out the rows of {@link CommitRows} in order, in constant memory.
     *
     * @param database where
     * @param afterCandidacyId begin after this candidacy
     * @param reader takes each row
     */
    void feed(Database database, String afterCandidacyId, CommitRows.Reader reader);

    /** Which database a source leads to. */
    static Dialect of(DataSource source) {
        try (Connection connection = source.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            return switch (product) {
                case "H2" -> new H2Dialect();
                case "PostgreSQL" -> new PostgresDialect();
                default ->
                    throw StoreUnavailable.because(
                            "This store does not know the database " + product, "Use H2 or PostgreSQL");
            };
        } catch (SQLException failure) {
            throw StoreUnavailable.because("asking which database it is", failure);
        }
    }
}
