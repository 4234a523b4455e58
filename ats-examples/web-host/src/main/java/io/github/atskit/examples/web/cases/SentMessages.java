package io.github.atskit.examples.web.cases;

import io.github.atskit.core.guide.Obligation;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.persistence.OutboxPosition;
import io.github.atskit.persistence.bridge.Outbox;
import io.github.atskit.persistence.bridge.Outbox.Message;
import io.github.atskit.persistence.bridge.StoreBridge;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes messages off the outbox. Nothing is mailed here: the last ones are kept in memory, for a page that shows people what they would
 * have got. A host puts its mail in the place of {@link #keep}.
 */
@Component
public final class SentMessages {
    private static final Logger LOG = LoggerFactory.getLogger(SentMessages.class);
    private static final int PAGE = 200;
    private static final int MOST = 2_000;

    private final Outbox outbox;
    private final InstantSource clock;
    private final Deque<Sent> latest = new ArrayDeque<>();

    SentMessages(StoreBridge bridge, InstantSource clock) {
        this.outbox = bridge.outbox();
        this.clock = clock;
    }

    /**
     * A message that went out.
     *
     * @param at when
     * @param candidacy the case that it is about
     * @param obligation what was owed to whom
     */
    public record Sent(Instant at, String candidacy, Obligation obligation) {}

    /** Sends everything that is owed. */
    @Scheduled(initialDelayString = "${ats.outbox-delay:2000}", fixedDelayString = "${ats.outbox-delay:2000}")
    public void send() {
        Optional<OutboxPosition> after = Optional.empty();
        do {
            Outbox.Page page = outbox.pending(after, PAGE);
            page.broken().forEach(problem -> LOG.error("A message cannot be read", problem));
            page.messages().forEach(this::send);
            after = page.end();
        } while (after.isPresent());
    }

    private void send(Message message) {
        String candidacy = message.position().candidacyId();
        if (message instanceof Message.Due due) {
            keep(new Sent(clock.instant(), candidacy, due.obligation()));
            outbox.acknowledge(candidacy, due.obligation().key());
        } else if (message instanceof Message.Erased erased) {
            outbox.acknowledge(candidacy, erased.key());
        }
    }

    /** A message may be handed out twice, with the same key. */
    private synchronized void keep(Sent sent) {
        boolean known = latest.stream()
                .anyMatch(other -> other.candidacy().equals(sent.candidacy())
                        && other.obligation().key().equals(sent.obligation().key()));
        if (!known) {
            latest.addFirst(sent);
        }
        if (latest.size() > MOST) {
            latest.removeLast();
        }
    }

    /**
     * What somebody got.
     *
     * @param reader whose messages
     * @return the messages to them or to everybody in their role, the latest first
     */
    public synchronized List<Sent> to(Actor reader) {
        return latest.stream().filter(sent -> isTo(reader, sent.obligation())).toList();
    }

    private static boolean isTo(Actor reader, Obligation obligation) {
        return obligation.recipient().role() == reader.role()
                && obligation.recipient().person().forAll(reader.id()::equals);
    }
}
