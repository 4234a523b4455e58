package io.github.atskit.examples.jdbc;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A JDBC URL without its secrets. What looks like one is taken out and handed to the driver as a property, so that nothing that is told of
 * the URL later, here or in a library, can tell a password.
 *
 * @param text the URL that is left, with the settings that this store needs
 * @param properties what was taken out, by the name that the driver knows
 */
record JdbcUrl(String text, Map<String, String> properties) {
    private static final String H2 = "jdbc:h2:";
    /** A path after {@code file:}, or one that says by itself that it is one. */
    private static final Pattern H2_FILE =
            Pattern.compile("jdbc:h2:(?:file:(?=.)|(?=[./~\\\\]|[A-Za-z]:[/\\\\]))(?<path>.*)");

    private static final String H2_IN_MEMORY = "jdbc:h2:mem:";
    private static final String POSTGRESQL = "jdbc:postgresql:";

    /**
     * What H2 needs to keep what it acknowledges, and to be quick.
     *
     * <p>WRITE_DELAY: else a commit reaches the file up to half a second after it was acknowledged. REUSE_SPACE: where a chunk of the
     * file goes into a gap, the header of the file names the chunk before, so that after a kill H2 may not find it (seen with 2.5.252);
     * at the end of the file it is found. QUERY_CACHE_SIZE: else eight parsed statements, fewer than a commit has. LOCK_TIMEOUT: else
     * a writer gives up a lock that another writer of the same candidacy holds after two seconds.
     */
    private static final Map<String, String> NEEDED_BY_H2 =
            Map.of("WRITE_DELAY", "0", "REUSE_SPACE", "FALSE", "QUERY_CACHE_SIZE", "64", "LOCK_TIMEOUT", "10000");

    /** There is no file, and H2 does not even start where it is told how to write one. */
    private static final Map<String, String> NEEDED_BY_H2_IN_MEMORY =
            Map.of("QUERY_CACHE_SIZE", "64", "LOCK_TIMEOUT", "10000");

    /** Statements are prepared on the server from their first use on, not from the fifth. */
    private static final Map<String, String> NEEDED_BY_POSTGRESQL = Map.of("prepareThreshold", "1");

    static JdbcUrl parse(String url) {
        if (url.startsWith(H2)) {
            return h2(url);
        }
        if (url.startsWith(POSTGRESQL)) {
            return postgresql(url);
        }
        throw StoreUnavailable.because(
                "No database is known for the URL " + url,
                "Give one that begins with " + H2 + " or " + POSTGRESQL + ", as in jdbc:h2:file:./ats");
    }

    JdbcUrl withLogin(String user, String password) {
        Map<String, String> changed = new LinkedHashMap<>(properties);
        changed.put("user", user);
        changed.put("password", password);
        return new JdbcUrl(text, changed);
    }

    private static JdbcUrl h2(String url) {
        List<String> parts = List.of(url.split(";", -1));
        Map<String, String> secrets = new LinkedHashMap<>();
        List<String> kept = kept(parts.subList(1, parts.size()), secrets);
        add(parts.get(0).startsWith(H2_IN_MEMORY) ? NEEDED_BY_H2_IN_MEMORY : NEEDED_BY_H2, kept);
        return new JdbcUrl(uninterrupted(parts.get(0)) + ";" + String.join(";", kept), secrets);
    }

    /**
     * The same file by a way that does not mind interrupts. By the usual one, a thread that is interrupted while it reads or writes closes
     * the file, and the database stays closed for everybody until the last connection is gone.
     */
    private static String uninterrupted(String address) {
        Matcher file = H2_FILE.matcher(address);
        return file.matches() ? H2 + "async:" + file.group("path") : address;
    }

    private static JdbcUrl postgresql(String url) {
        int query = url.indexOf('?');
        String address = query < 0 ? url : url.substring(0, query);
        List<String> parameters =
                query < 0 ? List.of() : List.of(url.substring(query + 1).split("&", -1));
        Map<String, String> secrets = new LinkedHashMap<>();
        List<String> kept = kept(parameters, secrets);
        secrets.replaceAll((name, value) -> URLDecoder.decode(value, StandardCharsets.UTF_8));
        add(NEEDED_BY_POSTGRESQL, kept);
        return new JdbcUrl(withoutUserInfo(address, secrets) + "?" + String.join("&", kept), secrets);
    }

    /** The driver itself takes no {@code user:password@}; people write it all the same. */
    private static String withoutUserInfo(String address, Map<String, String> secrets) {
        int start = address.indexOf("//") + 2;
        int end = address.lastIndexOf('@');
        if (start < 2 || end < start) {
            return address;
        }
        String[] user = address.substring(start, end).split(":", 2);
        secrets.putIfAbsent("user", URLDecoder.decode(user[0], StandardCharsets.UTF_8));
        if (user.length == 2) {
            secrets.putIfAbsent("password", URLDecoder.decode(user[1], StandardCharsets.UTF_8));
        }
        return address.substring(0, start) + address.substring(end + 1);
    }

    private static List<String> kept(List<String> parameters, Map<String, String> secrets) {
        List<String> kept = new ArrayList<>();
        for (String parameter : parameters) {
            int equals = parameter.indexOf('=');
            String name = equals < 0 ? parameter : parameter.substring(0, equals);
            if (equals > 0 && isSecret(name)) {
                secrets.put(name.equalsIgnoreCase("password") ? "password" : name, parameter.substring(equals + 1));
            } else if (equals > 0 && name.equalsIgnoreCase("user")) {
                secrets.put("user", parameter.substring(equals + 1));
            } else if (!parameter.isEmpty()) {
                kept.add(parameter);
            }
        }
        return kept;
    }

    private static boolean isSecret(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.contains("pass") || small.contains("pwd") || small.contains("secret") || small.contains("token");
    }

    private static void add(Map<String, String> needed, List<String> kept) {
        needed.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(setting -> kept.stream().noneMatch(given -> isFor(setting.getKey(), given)))
                .map(setting -> setting.getKey() + "=" + setting.getValue())
                .forEach(kept::add);
    }

    private static boolean isFor(String name, String parameter) {
        return parameter.length() > name.length()
                && parameter.regionMatches(true, 0, name, 0, name.length())
                && parameter.charAt(name.length()) == '=';
    }

    /** {@return the URL; the properties are not told} */
    @Override
    public String toString() {
        return Secrets.masked(text);
    }
}
