package io.github.atskit.examples.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** Makes pools of connections. */
final class Pools {
    private static final long LONGEST_WAIT_MILLIS = 10_000;

    private Pools() {}

    static HikariDataSource open(String url) {
        return open(JdbcUrl.parse(url));
    }

    static HikariDataSource open(String url, String user, String password) {
        return open(JdbcUrl.parse(url).withLogin(user, password));
    }

    private static HikariDataSource open(JdbcUrl url) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("ats");
        config.setJdbcUrl(url.text());
        config.setConnectionTimeout(LONGEST_WAIT_MILLIS);
        config.setMinimumIdle(1);
        url.properties().forEach((name, value) -> give(config, name, value));
        try {
            return new HikariDataSource(config);
        } catch (RuntimeException unreachable) {
            throw StoreUnavailable.because("connecting to " + url, unreachable);
        }
    }

    private static void give(HikariConfig config, String name, String value) {
        switch (name) {
            case "user" -> config.setUsername(value);
            case "password" -> config.setPassword(value);
            default -> config.addDataSourceProperty(name, value);
        }
    }
}
