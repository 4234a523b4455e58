package io.github.atskit.examples.web.cases;

import io.github.atskit.core.Refusal;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.candidacy.Revision;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.command.Command;
import io.github.atskit.core.decision.ActionStatus;
import io.github.atskit.core.guide.CaseDocument;
import io.github.atskit.core.guide.WorkItem;
import io.github.atskit.core.rejection.Rejection;
import io.github.atskit.core.sight.Extent;
import io.github.atskit.core.sight.Facet;
import io.github.atskit.core.sight.Happening;
import io.github.atskit.core.sight.Sight;
import io.vavr.Lazy;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A case as one viewer sees it at one instant. The revision is the true one, which counts hidden events too, so it stays in here.
 */
public final class OpenCase {
    private final Sight sight;
    private final Instant now;
    private final Revision revision;
    private final Lazy<List<ActionStatus>> menu;
    private final Lazy<List<Happening>> history;
    private final Lazy<CaseDocument> document;
    private final Function<Command, Option<Refusal>> rehearsal;

    OpenCase(
            Sight sight,
            Instant now,
            Revision revision,
            Supplier<List<Happening>> history,
            Function<Command, Option<Refusal>> rehearsal) {
        this.menu = Lazy.of(() -> sight.menu(now));
        this.history = Lazy.of(history);
        this.document = Lazy.of(() -> CaseDocument.of(sight, this.history.get(), now));
        this.sight = sight;
        this.now = now;
        this.revision = revision;
        this.rehearsal = rehearsal;
    }

    public CandidacyId id() {
        return sight.candidacy().id();
    }

    public Sight sight() {
        return sight;
    }

    /** {@return when it was looked at} */
    public Instant now() {
        return now;
    }

    /** {@return what the viewer sees of it} */
    public CaseFacts facts() {
        return CaseFacts.of(sight.candidacy());
    }

    /** {@return every action, and why not} */
    public List<ActionStatus> menu() {
        return menu.get();
    }

    /**
     * Asks the menu for one action.
     *
     * @param action the action
     * @return why not; none where it is open
     */
    public Option<Refusal> whyNot(Action action) {
        return menu().find(status -> status.action() == action && !status.allowed())
                .map(status -> new Refusal.Rejected(new Rejection(action, status.blockedBy())));
    }

    /**
     * Asks what would be answered to a command, without doing it.
     *
     * @param command the command
     * @return why it would be refused, as far as the viewer may know; none where it would be done
     */
    public Option<Refusal> against(Command command) {
        return rehearsal.apply(command).map(refusal -> refusal.seenIn(sight));
    }

    /** {@return what happened, as far as the viewer may see it, the first thing first} */
    public List<Happening> events() {
        return sight.events(history.get());
    }

    /** {@return whether the viewer may know of every entry of the history} */
    public boolean isWholeHistorySeen() {
        return Facet.REVISION.from(sight.viewpoint()) == Extent.ALL;
    }

    /** {@return the line of a list of work; it needs no history} */
    public WorkItem workItem() {
        return WorkItem.of(sight, now);
    }

    /** {@return the document that screens are made of, with history and all} */
    public CaseDocument document() {
        return document.get();
    }

    /** {@return a text that changes when anything changes that the viewer sees, and at nothing else} */
    public String tag() {
        return Tag.of(List.of(facts(), menu(), document()));
    }

    Revision revision() {
        return revision;
    }
}
