package io.github.atskit.examples.web.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atskit.core.AtsProgramme;
import io.github.atskit.core.Request;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.command.CommandChecks;
import io.github.atskit.core.command.CommandReader;
import io.github.atskit.core.command.Enrol;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.examples.web.demo.Demo;
import io.github.atskit.persistence.HistoryStore;
import io.github.atskit.persistence.ReadRequest;
import io.github.atskit.persistence.bridge.StoreBridge;
import io.github.atskit.persistence.memory.InMemoryCandidacyStore;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DueWorkTest {
    private static final Instant BEGINNING = Instant.parse("2027-03-01T09:00:00Z");
    private static final Actor ADMINISTRATOR =
            Actor.parse("administrator:admin-1").get();

    @TempDir
    Path folder;

    private final InMemoryCandidacyStore store = new InMemoryCandidacyStore();
    private final StoreBridge bridge = StoreBridge.over(store);
    private Instant now = BEGINNING;
    private Cases cases;

    @BeforeEach
    void play() {
        Demo demo = Demo.in(folder, () -> now);
        demo.writeDefinitions(folder.resolve("definitions"));
        Definitions definitions = Definitions.in(folder.resolve("definitions"));
        demo.play(store, bridge.ledger(), definitions, CommandChecks.none());
        cases = new Cases(programme(definitions), bridge, definitions, () -> now);
    }

    private AtsProgramme programme(Definitions definitions) {
        return AtsProgramme.builder()
                .ledger(bridge.ledger())
                .definitions(definitions)
                .clock(() -> now)
                .build();
    }

    private List<String> ended() {
        return IntStream.rangeClosed(1, 18)
                .mapToObj(number -> new CandidacyId(String.format("case-%02d", number)))
                .flatMap(id -> cases.open(id, ADMINISTRATOR).toJavaStream())
                .filter(open -> open.facts().stage().name().code().equals("not-awarded"))
                .map(open -> open.id().value())
                .toList();
    }

    @Test
    void nothingIsDoneBeforeItIsDue() {
        assertThat(new NightlyWork(store, cases, () -> now).run()).isZero();
        assertThat(ended()).containsExactly("case-17");
    }

    @Test
    void whatHasRunOutEndsButNotWhatIsHeldOrExtended() {
        now = BEGINNING.plus(Duration.ofDays(61));

        int done = new NightlyWork(store, cases, () -> now).run();

        assertThat(ended()).containsExactly("case-02", "case-05", "case-17");
        assertThat(done).isEqualTo(2);
        assertThat(new NightlyWork(store, cases, () -> now).run()).isZero();
    }

    @Test
    void aCaseThatCannotBeReadKeepsNoOtherWaiting() {
        now = BEGINNING.plus(Duration.ofDays(61));
        HistoryStore broken = (HistoryStore) Proxy.newProxyInstance(
                DueWorkTest.class.getClassLoader(), new Class<?>[] {HistoryStore.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("read")
                            && ((ReadRequest) arguments[0]).candidacyId().equals("case-02")) {
                        throw new IllegalStateException("broken");
                    }
                    return method.invoke(store, arguments);
                });
        StoreBridge over = StoreBridge.over(broken);
        Definitions definitions = Definitions.in(folder.resolve("definitions"));
        AtsProgramme programme = AtsProgramme.builder()
                .ledger(over.ledger())
                .definitions(definitions)
                .clock(() -> now)
                .build();

        int done = new NightlyWork(store, new Cases(programme, over, definitions, () -> now), () -> now).run();

        assertThat(done).isEqualTo(1);
        assertThat(ended()).containsExactly("case-05", "case-17");
    }

    @Test
    void messagesGoToWhomTheyAreForAndOnce() {
        SentMessages sent = new SentMessages(bridge, () -> now);
        Actor participant = Actor.parse("participant:participant-2").get();

        sent.send();
        int first = sent.to(participant).size();
        sent.send();

        assertThat(first).isPositive();
        assertThat(sent.to(participant))
                .hasSize(first)
                .allMatch(message -> message.candidacy().equals("case-02"));
        assertThat(sent.to(Actor.parse("mentor:participant-2").get())).isEmpty();
    }

    @Test
    void aDemoThatWasCutShortGoesOnWhereItStopped() throws IOException {
        String before = store.read(ReadRequest.of("case-16")).toString();
        Files.writeString(folder.resolve("demo.txt"), "2027-03-01\n");

        play();

        assertThat(store.read(ReadRequest.of("case-16")).toString()).isEqualTo(before);
    }

    @Test
    void aDemoIsNotPlayedAmongCasesThatAreNone() throws IOException {
        Files.writeString(folder.resolve("demo.txt"), "2027-03-01\n");
        Definitions definitions = Definitions.in(folder.resolve("definitions"));
        Request request = Request.enrolment(
                new CandidacyId("real-1"), definitions.all().get(0).ref(), enrolment(), ADMINISTRATOR);
        assertThat(programme(definitions).handle(request).isRight()).isTrue();

        assertThatThrownBy(this::play).hasMessageContaining("no demo");
    }

    private static Enrol enrolment() {
        Map<String, Object> entry = Map.of(
                "set-member",
                true,
                "suitability-declared-on",
                "2014-12-10",
                "qtls-or-qts",
                true,
                "qualification-level",
                5,
                "qualified-on",
                "2014-07-11",
                "weekly-hours",
                22,
                "post-14",
                true);
        return (Enrol) CommandReader.read(Action.ENROL, Map.of("participant", "p-1", "entry", entry))
                .get();
    }
}
