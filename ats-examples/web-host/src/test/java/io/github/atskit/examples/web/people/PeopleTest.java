package io.github.atskit.examples.web.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atskit.core.vocabulary.Role;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

class PeopleTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private int add(String password, String... options) throws IOException {
        List<String> words = new ArrayList<>(List.of("add-person", "--ats.folder=" + folder));
        words.addAll(List.of(options));
        return AddPerson.run(
                words,
                new ByteArrayInputStream((password + "\n").getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    private List<Person> people() {
        return new PeopleFile(folder.resolve("people.yaml")).read();
    }

    @Test
    void somebodyIsAddedWithAHashAndNotThePassword() throws IOException {
        assertThat(add("a long enough password", "--id=adm-1", "--name=A \"Name\"", "--roles=administrator,mentor"))
                .isZero();
        assertThat(add("another long password", "--id=mo-1", "--roles=moderator"))
                .isZero();

        Person first = people().get(0);
        assertThat(first.name()).isEqualTo("A \"Name\"");
        assertThat(first.roles()).containsExactly(Role.ADMINISTRATOR, Role.MENTOR);
        assertThat(PasswordEncoderFactories.createDelegatingPasswordEncoder()
                        .matches("a long enough password", first.passwordHash()))
                .isTrue();
        assertThat(Files.readString(folder.resolve("people.yaml")))
                .contains("{bcrypt}")
                .doesNotContain("long");
        assertThat(people()).hasSize(2);
    }

    @Test
    void whatMakesNoSenseIsRefusedAndNothingIsWritten() throws IOException {
        assertThat(add("short", "--id=adm-1", "--roles=administrator")).isEqualTo(2);
        assertThat(add("a long enough password", "--id=adm-1", "--roles=king")).isEqualTo(2);
        assertThat(add("a long enough password", "--id=adm-1")).isEqualTo(2);
        assertThat(add("a long enough password", "--id=two words", "--roles=mentor"))
                .isEqualTo(2);

        assertThat(people()).isEmpty();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Not added: there is no role 'king'");
    }

    @Test
    void nobodyIsAddedTwice() throws IOException {
        add("a long enough password", "--id=adm-1", "--roles=administrator");

        assertThat(add("a long enough password", "--id=adm-1", "--roles=mentor"))
                .isEqualTo(2);
        assertThat(people()).hasSize(1);
    }

    @Test
    void aFileThatMakesNoSenseKeepsTheHostFromStarting() throws IOException {
        Files.writeString(folder.resolve("people.yaml"), "- {id: a, name: A, roles: [king], password: x}");

        assertThatThrownBy(this::people).hasMessageContaining("there is no role 'king'");
    }
}
