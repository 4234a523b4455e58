package io.github.atskit.examples.web.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.unit.DataSize;

/**
 * The H2 files in the host's folder. While the host runs they only grow: space that is free is not written to again, or a kill could lose what
 * was acknowledged. So they are written anew, without it, when the host is stopped in good order; a kill in the middle of that leaves the old
 * file.
 */
final class DatabaseFiles implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseFiles.class);

    private final Path folder;
    private final DataSize worthIt;
    private final Set<String> names = new TreeSet<>();

    /**
     * @param folder where the files lie
     * @param worthIt shorter files are left as they are
     */
    DatabaseFiles(Path folder, DataSize worthIt) {
        this.folder = folder.toAbsolutePath().normalize();
        this.worthIt = worthIt;
    }

    /** {@return the URL of a file, which is tidied up when this is closed} */
    String url(String name) {
        names.add(name);
        return "jdbc:h2:file:" + folder.resolve(name);
    }

    /** After all connections are gone: closing the last one closed the file. */
    @Override
    public void close() {
        names.forEach(this::tidy);
    }

    private void tidy(String name) {
        Path file = folder.resolve(name + ".mv.db");
        try {
            if (Files.exists(file) && Files.size(file) >= worthIt.toBytes()) {
                long before = Files.size(file);
                compact(url(name));
                LOG.info("{}: {} MB before, {} MB now", file.getFileName(), before >> 20, Files.size(file) >> 20);
            }
        } catch (IOException | SQLException notNow) {
            LOG.warn("{} stays as long as it is: {}", file.getFileName(), notNow.getMessage());
        }
    }

    private static void compact(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url + ";IFEXISTS=TRUE;REUSE_SPACE=FALSE");
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN COMPACT");
        }
    }
}
