package io.github.atskit.examples.web.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Role;
import io.github.atskit.examples.web.cases.OpenCase;
import io.github.atskit.examples.web.cases.Worklist;
import io.github.atskit.examples.web.people.People;
import io.github.atskit.examples.web.support.Browser;
import io.github.atskit.examples.web.support.HostTest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HostTest
class DemoTest {
    @Autowired
    Worklist worklist;

    @Autowired
    People people;

    @LocalServerPort
    int port;

    private List<OpenCase> seenBy(String actor) {
        return worklist.of(Actor.parse(actor).get(), Optional.empty()).cases();
    }

    @Test
    void thereIsACaseInEveryStage() {
        Set<StageName> stages = seenBy("administrator:admin-1").stream()
                .map(open -> open.facts().stage().name())
                .collect(Collectors.toSet());

        assertThat(stages).containsExactlyInAnyOrder(StageName.values());
    }

    @Test
    void thereAreCasesOnHoldAndInASecondRound() {
        List<OpenCase> all = seenBy("administrator:admin-1");

        assertThat(all).anyMatch(open -> open.facts().hold().isDefined());
        assertThat(all).anyMatch(open -> open.facts().reviewing().round() == 2);
    }

    @Test
    void everyRoleThatPersonsHaveIsHeldBySomebody() {
        Set<Role> held =
                people.all().stream().flatMap(person -> person.roles().stream()).collect(Collectors.toSet());

        assertThat(held)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Role.values())
                        .filter(role -> role != Role.SYSTEM)
                        .toList());
    }

    @Test
    void everyPageSaysThatItIsADemo() {
        Browser browser = new Browser(port);

        assertThat(browser.get("/sign-in").body()).contains("All people and cases are invented");
        browser.as("participant-2");
        assertThat(browser.get("/cases").body()).contains("All people and cases are invented");
        assertThat(browser.get("/nothing").body()).contains("All people and cases are invented");
    }

    @Test
    void namesAreThoseOfRolesAndNobodys() {
        assertThat(people.all()).allMatch(person -> person.name().startsWith("Demo "));
    }
}
