package io.github.atskit.examples.web.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class DatabaseFilesTest {
    @TempDir
    Path folder;

    private long size() throws IOException {
        return Files.size(folder.resolve("cases.mv.db"));
    }

    /** Rows that are written again and again, as states of cases are. */
    private String written(DatabaseFiles files) throws SQLException {
        String url = files.url("cases") + ";REUSE_SPACE=FALSE;WRITE_DELAY=0";
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("create table state(id int primary key, text varchar)");
            statement.execute("insert into state select x, repeat('a', 10000) from system_range(1, 50)");
            for (int i = 0; i < 40; i++) {
                statement.execute("update state set text = repeat('b', 10000) || " + i);
            }
        }
        return url;
    }

    private static int latest(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from state where text like '%b39'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @Test
    void whatIsFreeIsGivenBackAndWhatIsThereStays() throws IOException, SQLException {
        DatabaseFiles files = new DatabaseFiles(folder, DataSize.ofKilobytes(1));
        String url = written(files);
        long before = size();

        files.close();

        assertThat(size()).isLessThan(before / 4);
        assertThat(latest(url)).isEqualTo(50);
    }

    @Test
    void shortFilesAndFilesThatAreNotThereAreLeftAlone() throws IOException, SQLException {
        DatabaseFiles files = new DatabaseFiles(folder, DataSize.ofMegabytes(1000));
        files.url("keys");
        written(files);
        long before = size();

        files.close();

        assertThat(size()).isEqualTo(before);
        assertThat(folder.resolve("keys.mv.db")).doesNotExist();
    }
}
