package io.github.atskit.examples.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JdbcUrlTest {

    @Test
    void h2GetsTheSettingsThatAreMissing() {
        assertThat(JdbcUrl.parse("jdbc:h2:file:./ats").text())
                .isEqualTo(
                        "jdbc:h2:async:./ats;LOCK_TIMEOUT=10000;QUERY_CACHE_SIZE=64;REUSE_SPACE=FALSE;WRITE_DELAY=0");
        assertThat(JdbcUrl.parse("jdbc:h2:./ats;write_delay=5").text())
                .isEqualTo(
                        "jdbc:h2:async:./ats;write_delay=5;LOCK_TIMEOUT=10000;QUERY_CACHE_SIZE=64;REUSE_SPACE=FALSE");
        assertThat(JdbcUrl.parse("jdbc:h2:mem:ats;lock_timeout=5;MODE=PostgreSQL")
                        .text())
                .isEqualTo("jdbc:h2:mem:ats;lock_timeout=5;MODE=PostgreSQL;QUERY_CACHE_SIZE=64");
    }

    @Test
    void postgresqlGetsTheSettingThatIsMissing() {
        assertThat(JdbcUrl.parse("jdbc:postgresql://localhost/ats").text())
                .isEqualTo("jdbc:postgresql://localhost/ats?prepareThreshold=1");
        assertThat(JdbcUrl.parse("jdbc:postgresql:ats?prepareThreshold=0&ssl=true")
                        .text())
                .isEqualTo("jdbc:postgresql:ats?prepareThreshold=0&ssl=true");
    }

    @Test
    void secretsLeaveTheUrl() {
        assertThat(JdbcUrl.parse("jdbc:h2:file:./ats;USER=ann;PASSWORD=hush me;PASSWORD_HASH=FALSE"))
                .returns(Map.of("user", "ann", "password", "hush me", "PASSWORD_HASH", "FALSE"), JdbcUrl::properties)
                .returns(
                        "jdbc:h2:async:./ats;LOCK_TIMEOUT=10000;QUERY_CACHE_SIZE=64;REUSE_SPACE=FALSE;WRITE_DELAY=0",
                        JdbcUrl::text);
        assertThat(JdbcUrl.parse("jdbc:postgresql://h:1/ats?user=ann&password=h%26sh&sslpassword=x&prepareThreshold=1"))
                .returns(Map.of("user", "ann", "password", "h&sh", "sslpassword", "x"), JdbcUrl::properties)
                .returns("jdbc:postgresql://h:1/ats?prepareThreshold=1", JdbcUrl::text);
        assertThat(JdbcUrl.parse("jdbc:postgresql://ann:h@sh%20@h:1/ats"))
                .returns(Map.of("user", "ann", "password", "h@sh "), JdbcUrl::properties)
                .returns("jdbc:postgresql://h:1/ats?prepareThreshold=1", JdbcUrl::text);
    }

    @Test
    void aUserOfTheCallGoesBeforeTheUrls() {
        JdbcUrl url =
                JdbcUrl.parse("jdbc:postgresql://h/ats?user=ann&password=a").withLogin("bob", "b");

        assertThat(url.properties()).isEqualTo(Map.of("user", "bob", "password", "b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://ann:hush-me@127.0.0.1:1/ats",
                "jdbc:postgresql://ann:/hush@me@127.0.0.1:1/ats",
                "jdbc:postgresql://127.0.0.1:1/ats?user=ann&password=hush-me",
                "jdbc:postgresql://127.0.0.1:1/ats?user=ann&password=hush-me&ssl=nonsense",
                "jdbc:postgresql://127.0.0.1:1/ats?PASSWORD=hush-me",
                "jdbc:h2:nowhere:;PASSWORD=hush-me",
                "jdbc:h2:file:./target/ats;PASSWORD=hush-me;NO_SUCH_SETTING=1",
                "jdbc:h2:tcp://127.0.0.1:1/ats;USER=ann;PASSWORD=hush-me",
                "jdbc:nobody://ann:hush-me@host/ats?password=hush-me",
                "password=hush-me"
            })
    void noFailureTellsAPassword(String url) {
        Throwable failure = catchThrowable(() -> JdbcStore.open(url));

        assertThat(failure).isInstanceOf(StoreUnavailable.class);
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain("hush");
    }

    @Test
    void aWrongPasswordIsNotTold(@TempDir Path folder) {
        String url = "jdbc:h2:file:" + folder.resolve("ats");
        JdbcStore.open(url, "ann", "right").close();

        Throwable failure = catchThrowable(() -> JdbcStore.open(url, "ann", "hush-me"));

        assertThat(failure)
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("Check the user and the password");
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain("hush");
    }

    @Test
    void whatADriverTellsIsMaskedDownToTheLastCause() {
        SQLException inner = new SQLException("no driver for jdbc:x://ann:hush-me@h?sslpassword=hush2&a=b", "08001");
        StoreUnavailable failure = StoreUnavailable.because("connecting", new IllegalStateException("outer", inner));

        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain("hush").contains("jdbc:x://***@h?sslpassword=***&a=b");
        assertThat(failure.sqlState()).isEqualTo("08001");
        assertThat(failure).hasMessageContaining("SQL state 08001").hasMessageContaining("command id");
    }

    @Test
    void aFailureWithoutSecretsKeepsItsCause() {
        SQLException cause = new SQLException("gone", "57P01");

        assertThat(StoreUnavailable.because("reading", cause)).hasCause(cause);
    }

    @Test
    void everyWayToWriteAPasswordIsMasked() {
        for (String text : List.of(
                "a?password=hush",
                "a;PASSWORD=hush;b",
                "{user=x, password=hush}",
                "password='hu sh'",
                "pwd: hush",
                "//u:hush@h",
                "//u:hu@sh@h",
                "//u:hu/sh@h",
                "\"db.password\": hush")) {
            assertThat(Secrets.masked(text))
                    .as(text)
                    .doesNotContain("hu")
                    .doesNotContain("sh")
                    .contains("***");
        }
    }

    @Test
    void theStoreAndItsUrlTellNothing(@TempDir Path folder) {
        String url = "jdbc:h2:file:" + folder.resolve("ats") + ";USER=ann;PASSWORD=hush";
        try (JdbcStore store = JdbcStore.open(url)) {
            assertThat(store.toString()).doesNotContain("hush");
        }
        assertThat(JdbcUrl.parse(url).toString()).doesNotContain("hush");
    }
}
