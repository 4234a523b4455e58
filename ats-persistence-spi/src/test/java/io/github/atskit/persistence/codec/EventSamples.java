package io.github.atskit.persistence.codec;

import static io.github.atskit.persistence.codec.Samples.text;

import io.github.atskit.core.definition.Deadline;
import io.github.atskit.core.definition.EntryCriterion;
import io.github.atskit.core.definition.EntryFacts;
import io.github.atskit.core.definition.Milestone;
import io.github.atskit.core.event.AttemptsUsedUp;
import io.github.atskit.core.event.Awarded;
import io.github.atskit.core.event.CertificateIssued;
import io.github.atskit.core.event.DiscussionLogged;
import io.github.atskit.core.event.Enrolled;
import io.github.atskit.core.event.Event;
import io.github.atskit.core.event.ExtensionGranted;
import io.github.atskit.core.event.HoldLifted;
import io.github.atskit.core.event.HoldPlaced;
import io.github.atskit.core.event.Lapsed;
import io.github.atskit.core.event.MentorNominated;
import io.github.atskit.core.event.MentorRequestDeclined;
import io.github.atskit.core.event.MentorRequested;
import io.github.atskit.core.event.ModificationsRequested;
import io.github.atskit.core.event.Recommended;
import io.github.atskit.core.event.ReviewAdjusted;
import io.github.atskit.core.event.ReviewConfirmed;
import io.github.atskit.core.event.ReviewRecorded;
import io.github.atskit.core.event.ReviewReturned;
import io.github.atskit.core.event.ReviewSampled;
import io.github.atskit.core.event.ReviewerAssigned;
import io.github.atskit.core.event.ReviewerStoodDown;
import io.github.atskit.core.event.RoundsUsedUp;
import io.github.atskit.core.event.SectionSaved;
import io.github.atskit.core.event.StatementWritten;
import io.github.atskit.core.event.VivaBooked;
import io.github.atskit.core.event.VivaCancelled;
import io.github.atskit.core.event.VivaMissed;
import io.github.atskit.core.event.VivaNotPassed;
import io.github.atskit.core.event.VivaPassed;
import io.github.atskit.core.event.VivaRebooked;
import io.github.atskit.core.event.Withdrawn;
import io.github.atskit.core.event.WorkbookSubmitted;
import io.github.atskit.core.review.DeclaredConflict;
import io.github.atskit.core.workbook.SectionChange;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;

/** Every event with all that it can carry, and those that can carry less with as little as they can. */
final class EventSamples {
    private static final EntryFacts FACTS = new EntryFacts(
            Option.some(true),
            Option.some(Samples.DAY),
            Option.some(false),
            Option.some(new BigDecimal("5.0")),
            Option.some(Samples.DAY),
            Option.some(new BigDecimal("1E+1")),
            Option.some(true),
            Option.some(BigDecimal.valueOf(2)),
            Option.some(new BigDecimal("2.50")));
    private static final EntryFacts NO_FACTS = new EntryFacts(
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none());

    private EventSamples() {}

    static List<Event> full() {
        return List.of(
                new Enrolled(
                        Samples.COHORT,
                        Samples.TEMPLATE,
                        "2014",
                        "p-1",
                        FACTS,
                        List.of(EntryCriterion.TEACHING_HOURS, EntryCriterion.MEMBERSHIP),
                        Option.some(text("waiver")),
                        Samples.SUBMISSION,
                        Option.some(Samples.RESUBMISSION)),
                new MentorRequested(Option.some(text("note"))),
                new MentorRequestDeclined(text("reason")),
                new MentorNominated(Samples.MENTOR, true),
                new SectionSaved(WorkbookSamples.change()),
                new DiscussionLogged(Samples.DISCUSSION),
                new StatementWritten(Samples.STATEMENT),
                new WorkbookSubmitted(
                        2,
                        Samples.SEAL,
                        text("declaration"),
                        LinkedHashMap.of("q-2", text("response"), "q-1", text("other response"))),
                new ExtensionGranted(Samples.EXTENSION, text("reason")),
                new ReviewerAssigned(
                        "r-2", Option.some(text("reason")), Option.some(Samples.DAY), List.of("r-3", "r-2")),
                new ReviewerStoodDown("r-1", DeclaredConflict.LINE_MANAGER, Option.some(text("note"))),
                new ReviewRecorded("r-2", Samples.REVIEW, false, 0, Option.some(Samples.JOINED)),
                new ReviewSampled(),
                new ReviewConfirmed("o-1", Option.some(text("note"))),
                new ReviewAdjusted("l-1", Samples.REVIEW, true, text("reason")),
                new ReviewReturned("o-1", text("reason")),
                new Recommended(text("feedback")),
                new ModificationsRequested(
                        text("feedback"),
                        Samples.REQUESTS,
                        Option.some(new Deadline(Milestone.MODIFICATION_WINDOW, Samples.RESUBMISSION))),
                new RoundsUsedUp(text("feedback")),
                new VivaBooked(Samples.IN_PERSON),
                new VivaRebooked(Samples.REMOTE, Samples.IN_PERSON, text("reason")),
                new VivaCancelled(Samples.IN_PERSON, text("reason")),
                new VivaMissed(Option.some(text("note"))),
                new VivaPassed(text("feedback")),
                new Awarded(Samples.DAY),
                new VivaNotPassed(text("feedback"), 1, Samples.RESIT),
                new AttemptsUsedUp(),
                new CertificateIssued(Samples.CERTIFICATE),
                new HoldPlaced(Samples.HOLD),
                new HoldLifted(Samples.WINDOWS, Option.some(text("note"))),
                new Withdrawn(Samples.WITHDREW, text("reason")),
                new Lapsed());
    }

    static List<Event> bare() {
        return List.of(
                new Enrolled(
                        Samples.COHORT,
                        Samples.TEMPLATE,
                        "2022",
                        "p-1",
                        NO_FACTS,
                        List.empty(),
                        Option.none(),
                        Samples.SUBMISSION,
                        Option.none()),
                new MentorRequested(Option.none()),
                new SectionSaved(SectionChange.of("impact")),
                new DiscussionLogged(Samples.BARE_DISCUSSION),
                new WorkbookSubmitted(1, Samples.SEAL, text("declaration"), LinkedHashMap.empty()),
                new ReviewerAssigned("r-2", Option.none(), Option.none(), List.of("r-2")),
                new ReviewerStoodDown("r-1", DeclaredConflict.OTHER, Option.none()),
                new ReviewRecorded("r-2", Samples.BARE_REVIEW, true, 1, Option.none()),
                new ReviewConfirmed("o-1", Option.none()),
                new ReviewAdjusted("l-1", Samples.BARE_REVIEW, false, text("reason")),
                new ModificationsRequested(text("feedback"), List.empty(), Option.none()),
                new VivaBooked(Samples.REMOTE),
                new VivaMissed(Option.none()),
                new HoldLifted(Samples.CLOSED, Option.none()));
    }
}
