package io.github.atskit.examples.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.AtsProgramme;
import io.github.atskit.core.Request;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.command.Command;
import io.github.atskit.core.command.CommandReader;
import io.github.atskit.core.command.Enrol;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Role;
import io.github.atskit.examples.web.cases.Definitions;
import io.github.atskit.examples.web.support.HostTest;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** More cases than a page lists; in a host of its own, for they would stand first in the lists of other tests. */
@HostTest
@TestPropertySource(properties = "ats.reviewer-capacity=3")
class LongListsTest {
    private static final Actor ADMINISTRATOR =
            Actor.parse("administrator:admin-1").get();
    private static final int MANY = 270;
    private static final int ACCOMPANIED = 60;
    private static final Map<String, Object> ENTRY = Map.of(
            "set-member",
            true,
            "suitability-declared-on",
            "2026-03-01",
            "qtls-or-qts",
            true,
            "qualification-level",
            6,
            "qualified-on",
            "2015-07-01",
            "weekly-hours",
            20,
            "post-14",
            true);

    @LocalServerPort
    int port;

    @Autowired
    AtsProgramme programme;

    @Autowired
    Definitions definitions;

    @BeforeEach
    void enrolMany() {
        if (programme.read(id(0)).isLeft()) {
            IntStream.range(0, MANY).forEach(this::enrol);
            IntStream.range(0, ACCOMPANIED).forEach(this::accompany);
            request(MANY - 1);
        }
    }

    private static CandidacyId id(int number) {
        return new CandidacyId(String.format("a-%03d", number));
    }

    private static String person(int number) {
        return "somebody-" + number;
    }

    private void enrol(int number) {
        Command enrol = CommandReader.read(Action.ENROL, Map.of("participant", person(number), "entry", ENTRY))
                .get();
        var cohort = definitions.all().stream()
                .filter(one -> one.cohort().equals("demo-a"))
                .findFirst()
                .orElseThrow();
        send(Request.enrolment(id(number), cohort.ref(), (Enrol) enrol, ADMINISTRATOR));
    }

    private void request(int number) {
        act(number, Action.REQUEST_MENTOR, Map.of(), new Actor(person(number), Role.PARTICIPANT));
    }

    private void accompany(int number) {
        request(number);
        act(
                number,
                Action.ALLOCATE_MENTOR,
                Map.of("mentor", "mentor-2", "more-experienced", true, "mentoring-programme", true),
                ADMINISTRATOR);
    }

    private void act(int number, Action action, Map<String, Object> payload, Actor by) {
        send(Request.of(id(number), CommandReader.read(action, payload).get(), by));
    }

    private void send(Request request) {
        assertThat(programme.handle(request).isRight()).isTrue();
    }

    @Test
    void aPersonsOwnCasesAreSortedTogetherHoweverManyTheyAre() {
        assertThat(new Visitor(port, "mentor-2").cases("/desk"))
                .hasSizeGreaterThan(ACCOMPANIED)
                .contains("a-000", "a-059", "case-03", "case-08");
    }

    @Test
    void whereNotAllWereLookedThroughForRequestsTheBoardSaysSoAndLooksOn() {
        Visitor administrator = new Visitor(port, "admin-1");
        Document board = administrator.page("/board/demo-a");

        assertThat(requests(board)).isEmpty();
        assertThat(board.select("section:has(h2#requests)").text())
                .contains("200 cases were looked through")
                .doesNotContain("Nobody");

        String next =
                board.select("section:has(h2#requests) a[href*=requests-after]").attr("href");
        assertThat(requests(administrator.page(next))).contains("a-269", "case-01");
        assertThat(administrator.status("/board/demo-a?requests-after=nowhere/a-001"))
                .isEqualTo(404);
    }

    private static List<String> requests(Document board) {
        return board.select("section:has(h2#requests) th[scope=row]").eachText();
    }
}
