package io.github.atskit.examples.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.command.Action;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Role;
import io.github.atskit.examples.web.security.Acting;
import io.github.atskit.examples.web.support.Browser;
import io.github.atskit.examples.web.support.HostTest;
import io.github.atskit.examples.web.support.Payloads;
import io.github.atskit.examples.web.support.Program;
import io.github.atskit.persistence.IndexRow;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;

/** Who gets at what over the wire: every address that the application itself says it has, byte by byte. */
@HostTest
class AccessTest {
    /** As long as the names of the demo's cases, for lengths can tell. */
    private static final String MISSING = "case-99";

    /** What can be asked for without signing in. */
    private static final List<String> OPEN = List.of("/sign-in", "/error", "/preferences", "/api/openapi.json");

    /** Addresses that belong to no case. What they show of cases is held against the store below. */
    private static final List<String> OF_NO_CASE = List.of(
            "/",
            "/board",
            "/board/{cohort}",
            "/board/{cohort}/allocation",
            "/board/{cohort}/enrol",
            "/cases",
            "/desk",
            "/messages",
            "/role",
            "/vivas",
            "/api/me",
            "/api/tokens",
            "/api/cases",
            "/api/cohorts",
            "/api/cohorts/{cohort}/{version}/forms/{action}",
            "/api/cohorts/{cohort}/{version}/sections/{section}");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext host;

    private Store store;
    private List<Endpoint> endpoints;

    @BeforeEach
    void look() {
        store = new Store(host);
        endpoints = Endpoint.all(host);
    }

    private Program program(Actor actor) {
        return Program.of(port, actor.id());
    }

    private static String[] as(Actor actor) {
        return new String[] {Acting.HEADER, actor.role().code()};
    }

    private static Seen seen(Program.Reply reply, String id) {
        return Seen.of(reply.status(), reply.http().headers(), reply.text(), id);
    }

    private static Seen seen(HttpResponse<String> answer, String id) {
        return Seen.of(answer.statusCode(), answer.headers(), answer.body(), id);
    }

    /** One of each kind of viewer who does not see everything. */
    private List<Actor> strangers() {
        return Stream.of(
                        new Actor("participant-2", Role.PARTICIPANT),
                        new Actor("participant-19", Role.PARTICIPANT),
                        new Actor("mentor-1", Role.MENTOR),
                        new Actor("mentor-3", Role.MENTOR),
                        new Actor("admin-2", Role.MENTOR),
                        new Actor("reviewer-2", Role.REVIEWER),
                        new Actor("lead-1", Role.REVIEWER),
                        new Actor("head-1", Role.PROGRAMME_HEAD))
                .toList();
    }

    /** What comes over the wire is looked at here; {@link EverybodyTest} tries every case. */
    private static List<String> twoOf(List<String> hidden) {
        return List.of(hidden.get(0), hidden.get(hidden.size() - 1));
    }

    @Test
    void everyAddressIsKnownHere() {
        assertThat(endpoints).hasSizeGreaterThan(20);
        assertThat(endpoints)
                .filteredOn(endpoint -> !endpoint.isOfACase())
                .extracting(Endpoint::pattern)
                .as("say here of a new address that it belongs to no case; or is its case not called {id}?")
                .isSubsetOf(Stream.concat(OF_NO_CASE.stream(), OPEN.stream()).toList());
        endpoints.forEach(endpoint -> assertThat(endpoint.addresses("x")).isNotEmpty());
    }

    @Test
    void whoHasNotSignedInGetsNothing() {
        List<IndexRow> before = store.rows();
        Browser browser = new Browser(port);
        for (Endpoint endpoint : endpoints) {
            if (OPEN.contains(endpoint.pattern())) {
                continue;
            }
            for (String address : endpoint.addresses("case-02")) {
                boolean reads = endpoint.method() == RequestMethod.GET;
                if (endpoint.isOfTheInterface()) {
                    Program.Reply reply = reads
                            ? Program.nobody(port).get(address)
                            : Program.nobody(port).post(address, "{}");
                    assertThat(reply.problem())
                            .as(endpoint + " " + address)
                            .isEqualTo("urn:ats:problem:sign-in-needed");
                    assertThat(reply.status()).isEqualTo(401);
                } else {
                    HttpResponse<String> answer = reads ? browser.get(address) : browser.post("/sign-in", address);
                    assertThat(answer.statusCode()).as(endpoint + " " + address).isEqualTo(302);
                    assertThat(answer.headers().firstValue("Location").orElse(""))
                            .endsWith("/sign-in");
                }
            }
        }
        assertThat(store.rows()).isEqualTo(before);
    }

    @Test
    void aHiddenCaseIsAnsweredByTheInterfaceLikeOneThatIsNotThere() {
        List<IndexRow> before = store.rows();
        Map<Action, String> payloads = Payloads.all();
        for (Actor actor : strangers()) {
            List<String> hidden = twoOf(store.hiddenFrom(actor));
            for (Endpoint endpoint : endpoints) {
                if (!endpoint.isOfACase() || !endpoint.isOfTheInterface()) {
                    continue;
                }
                for (String missing : endpoint.addresses(MISSING)) {
                    Seen expected = ask(actor, endpoint, missing, payloads, MISSING);
                    for (String id : hidden) {
                        assertThat(ask(actor, endpoint, missing.replace(MISSING, id), payloads, id))
                                .as(actor + " " + endpoint + " " + id)
                                .isEqualTo(expected);
                    }
                    assertThat(expected.status()).as(actor + " " + missing).isIn(404, 409);
                }
            }
        }
        assertThat(store.rows()).isEqualTo(before);
    }

    private Seen ask(Actor actor, Endpoint endpoint, String address, Map<Action, String> payloads, String id) {
        if (endpoint.method() == RequestMethod.GET) {
            return seen(program(actor).get(address, as(actor)), id);
        }
        String action = address.substring(address.lastIndexOf('/') + 1);
        String body = Action.of(action).map(payloads::get).getOrElse("%PDF-1.7");
        return seen(
                program(actor).post(address + (action.equals("enrol") ? "?cohort=demo-a" : ""), body, as(actor)), id);
    }

    @Test
    void aHiddenCaseIsShownLikeOneThatIsNotThere() {
        List<IndexRow> before = store.rows();
        for (Actor actor : strangers()) {
            Browser browser = new Browser(port).as(actor.id());
            browser.post("/cases", "/role", "role", actor.role().code());
            List<String> hidden = twoOf(store.hiddenFrom(actor));
            for (Endpoint endpoint : endpoints) {
                if (!endpoint.isOfACase() || endpoint.isOfTheInterface()) {
                    continue;
                }
                for (String missing : endpoint.addresses(MISSING)) {
                    Seen expected = show(browser, endpoint, missing, MISSING);
                    assertThat(expected.status()).as(actor + " " + missing).isEqualTo(404);
                    for (String id : hidden) {
                        assertThat(show(browser, endpoint, missing.replace(MISSING, id), id))
                                .as(actor + " " + endpoint + " " + id)
                                .isEqualTo(expected);
                    }
                }
            }
        }
        assertThat(store.rows()).isEqualTo(before);
    }

    private static Seen show(Browser browser, Endpoint endpoint, String address, String id) {
        return seen(
                endpoint.method() == RequestMethod.GET
                        ? browser.get(address)
                        : browser.post("/messages", address, "_once", "once", "note", "n", "reason", "r"),
                id);
    }

    @Test
    void listsNameNoHiddenCase() {
        Map<String, String> told = new TreeMap<>();
        for (Actor actor : store.actors()) {
            List<String> hidden = store.hiddenFrom(actor);
            Browser browser = new Browser(port).as(actor.id());
            browser.post("/messages", "/role", "role", actor.role().code());
            for (Endpoint endpoint : endpoints) {
                if (endpoint.isOfACase()
                        || endpoint.method() != RequestMethod.GET
                        || OPEN.contains(endpoint.pattern())) {
                    continue;
                }
                for (String address : endpoint.addresses("")) {
                    String text = endpoint.isOfTheInterface()
                            ? program(actor).get(address, as(actor)).text()
                            : browser.get(address).body();
                    hidden.stream()
                            .filter(id -> text.contains(id + "\""))
                            .forEach(id -> told.put(actor + " " + address, id));
                }
            }
        }
        assertThat(told).isEmpty();
    }

    @Test
    void formsOfNoCaseChangeNothingForThoseWhoMayNot() {
        List<IndexRow> before = store.rows();
        for (Actor actor : strangers()) {
            Browser browser = new Browser(port).as(actor.id());
            browser.post("/messages", "/role", "role", actor.role().code());
            for (Endpoint endpoint : endpoints) {
                if (!endpoint.isOfACase()
                        && endpoint.method() == RequestMethod.POST
                        && endpoint.pattern().startsWith("/board")) {
                    for (String address : endpoint.addresses("")) {
                        HttpResponse<String> answer =
                                browser.post("/messages", address, "participant", "participant-19", "_once", "o");
                        assertThat(answer.statusCode())
                                .as(actor + " " + address)
                                .isIn(400, 404);
                    }
                }
            }
        }
        assertThat(store.rows()).isEqualTo(before);
    }

    @Test
    void nobodyActsInARoleThatTheyDoNotHold() {
        for (Actor actor : strangers()) {
            for (Role role : Role.values()) {
                boolean holds = store.actors().contains(new Actor(actor.id(), role));
                Program.Reply reply = program(actor).get("/api/cases", Acting.HEADER, role.code());

                assertThat(reply.status()).as(actor.id() + " as " + role.code()).isEqualTo(holds ? 200 : 403);
            }
        }
        Browser browser = new Browser(port).as("participant-2");
        browser.post("/messages", "/role", "role", "administrator");
        assertThat(browser.get("/cases/case-03").statusCode()).isEqualTo(404);
    }
}
