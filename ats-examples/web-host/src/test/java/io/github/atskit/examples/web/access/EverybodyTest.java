package io.github.atskit.examples.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.sight.Sight;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.examples.web.security.Acting;
import io.github.atskit.examples.web.support.HostTest;
import io.github.atskit.examples.web.support.Payloads;
import io.github.atskit.persistence.IndexRow;
import io.vavr.collection.Stream;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;

/** Everybody in each of their roles, on every case of the demo, by every address that belongs to a case. What is right, the library says. */
@HostTest
class EverybodyTest {
    /** As long as the names of the demo's cases, for lengths can tell. */
    private static final String MISSING = "case-99";

    /** Verifying changes nothing, and what saves by itself tells in words that it did not. */
    private static final String REFUSED = ".* 4(04|09|22)|.*/history/verify 302|.*/autosave 200";

    @Autowired
    WebApplicationContext host;

    private final Map<Action, String> payloads = Payloads.all();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicInteger asked = new AtomicInteger();

    private MockMvc browser;
    private Store store;
    private List<Endpoint> endpoints;
    private List<IndexRow> before;

    @BeforeEach
    void look() {
        browser =
                MockMvcBuilders.webAppContextSetup(host).apply(springSecurity()).build();
        store = new Store(host);
        endpoints = Endpoint.all(host).stream().filter(Endpoint::isOfACase).toList();
        before = store.rows();
    }

    private List<String> cases() {
        List<String> demo = store.ids().stream()
                .filter(id -> id.matches("case-(0\\d|1[0-8])"))
                .toList();
        assertThat(demo).hasSize(18);
        return demo;
    }

    @Test
    void aHiddenCaseIsAnsweredLikeOneThatIsNotThere() {
        store.everybody().parallelStream().forEach(actor -> {
            List<String> hidden = cases().stream()
                    .filter(id -> store.sight(actor, id).isEmpty())
                    .toList();
            if (hidden.isEmpty()) {
                return;
            }
            for (Endpoint endpoint : endpoints) {
                for (String missing : endpoint.addresses(MISSING)) {
                    Answer expected = ask(actor, endpoint, missing).without(MISSING);
                    if (expected.status() != 404 && !missing.endsWith("/enrol")) {
                        wrong.add(actor + " " + endpoint + " " + missing + " " + expected.status());
                    }
                    for (String id : hidden) {
                        Answer answer = ask(actor, endpoint, missing.replace(MISSING, id))
                                .without(id);
                        if (!answer.equals(expected)) {
                            wrong.add(actor + " " + endpoint + " " + id + " " + answer);
                        }
                    }
                }
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(asked).hasValueGreaterThan(60_000);
        assertThat(store.rows()).isEqualTo(before);
    }

    @Test
    void aCaseIsShownAsFarAsItIsSeen() {
        AtomicInteger shown = new AtomicInteger();
        AtomicInteger secret = new AtomicInteger();
        store.everybody().parallelStream().forEach(actor -> {
            for (String id : cases()) {
                for (Sight sight : store.sight(actor, id)) {
                    Secrets secrets = store.secrets(sight);
                    secret.addAndGet(secrets.texts().size());
                    for (Endpoint endpoint : endpoints) {
                        if (endpoint.method() != RequestMethod.GET) {
                            continue;
                        }
                        for (String address : endpoint.addresses(id)) {
                            Answer answer = ask(actor, endpoint, address);
                            Collection<String> leaks = secrets.in(answer.body());
                            if (answer.status() != 200 && answer.status() != 404 || !leaks.isEmpty()) {
                                wrong.add(actor + " " + address + " " + answer.status() + " " + leaks);
                            }
                            shown.addAndGet(answer.status() == 200 ? 1 : 0);
                        }
                    }
                }
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(shown).hasValueGreaterThan(5_000);
        assertThat(secret).hasValueGreaterThan(50);
        assertThat(store.rows()).isEqualTo(before);
    }

    @Test
    void whatTheMenuDoesNotOfferIsRefused() {
        Instant now = host.getBean(InstantSource.class).instant();
        store.everybody().parallelStream().forEach(actor -> {
            for (String id : cases()) {
                for (Sight sight : store.sight(actor, id)) {
                    Map<String, Boolean> offered = new HashMap<>();
                    sight.menu(now)
                            .forEach(status -> offered.put(status.action().code(), status.allowed()));
                    endpoints.stream()
                            .filter(endpoint -> endpoint.method() == RequestMethod.POST)
                            .flatMap(endpoint -> endpoint.addresses(id).stream()
                                    .filter(address -> !offered.getOrDefault(needs(address), false))
                                    .map(address -> actor + " " + address + " "
                                            + ask(actor, endpoint, address).status()))
                            .filter(told -> !told.matches(REFUSED))
                            .forEach(wrong::add);
                }
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(asked).hasValueGreaterThan(8_000);
        assertThat(store.rows()).isEqualTo(before);
    }

    /** {@return the action that somebody needs who sends something there} */
    private static String needs(String address) {
        String last = address.substring(address.lastIndexOf('/') + 1);
        return Action.of(last).map(Action::code).getOrElse(Action.SAVE_SECTION.code());
    }

    @Test
    void everyStageIsAmongTheCases() {
        assertThat(store.rows())
                .extracting(IndexRow::stage)
                .containsAll(Stream.of(StageName.values()).map(StageName::code));
    }

    private record Answer(int status, String type, String body) {
        Answer without(String id) {
            return new Answer(status, type, body.replace(id, "(the case)"));
        }
    }

    private Answer ask(Actor actor, Endpoint endpoint, String address) {
        asked.incrementAndGet();
        MockHttpServletRequestBuilder request = request(
                        HttpMethod.valueOf(endpoint.method().name()), URI.create(address))
                .with(user(actor.id()))
                .header(Acting.HEADER, actor.role().code());
        if (endpoint.method() == RequestMethod.POST) {
            if (endpoint.isOfTheInterface()) {
                String action = address.substring(address.lastIndexOf('/') + 1);
                request.queryParam("cohort", "demo-a")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(Action.of(action).map(payloads::get).getOrElse("%PDF-1.7"));
            } else {
                request.with(csrf())
                        .param("_once", "once")
                        .param("note", "n")
                        .param("reason", "r")
                        // Something new, for a section that is sent as it was is well received by all who see it.
                        .param("parts.motivation", "new")
                        .param("parts.pieces[0].title", "new");
            }
        }
        try {
            MockHttpServletResponse answer =
                    browser.perform(request).andReturn().getResponse();
            return new Answer(answer.getStatus(), String.valueOf(answer.getContentType()), answer.getContentAsString());
        } catch (Exception failure) {
            throw new IllegalStateException(actor + " " + endpoint + " " + address, failure);
        }
    }
}
