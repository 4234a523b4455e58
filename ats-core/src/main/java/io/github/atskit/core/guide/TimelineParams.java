package io.github.atskit.core.guide;

import io.github.atskit.core.definition.Deadline;
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
import io.github.atskit.core.review.Finding;
import io.github.atskit.core.viva.VivaBooking;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Instant;

/** What a sentence about an event needs. One case for each event, so that a new event cannot be forgotten. */
final class TimelineParams implements Event.Cases<TimelineParams, Map<String, Object>> {
    private static final Map<String, Object> NOTHING = LinkedHashMap.empty();

    private static Map<String, Object> of(String name, Object value) {
        return NOTHING.put(name, value);
    }

    private static Map<String, Object> with(Map<String, Object> params, String name, Option<Instant> at) {
        return at.isEmpty() ? params : params.put(name, at.get());
    }

    private static String finding(boolean met) {
        return (met ? Finding.MET : Finding.NOT_MET).code();
    }

    private static Map<String, Object> booking(VivaBooking booking) {
        return of("mode", booking.place().mode().code()).put("starts-at", booking.startsAt());
    }

    @Override
    public Map<String, Object> enrolled(TimelineParams own, Enrolled event) {
        return of("cohort", event.definition().cohort()).put("submission", event.submission());
    }

    @Override
    public Map<String, Object> mentorRequested(TimelineParams own, MentorRequested event) {
        return NOTHING;
    }

    @Override
    public Map<String, Object> mentorRequestDeclined(TimelineParams own, MentorRequestDeclined event) {
        return NOTHING;
    }

    @Override
    public Map<String, Object> mentorNominated(TimelineParams own, MentorNominated event) {
        return of("mentor", event.mentor().person())
                .put("relation", event.mentor().relation().code());
    }

    @Override
    public Map<String, Object> sectionSaved(TimelineParams own, SectionSaved event) {
        return of("section", event.change().section())
                .put("parts", event.change().parts().size())
                .put("evidence", event.change().evidence().size())
                .put("removed", event.change().removeEvidence().size());
    }

    @Override
    public Map<String, Object> discussionLogged(TimelineParams own, DiscussionLogged event) {
        return of("on", event.discussion().on())
                .put("duty", event.discussion().duty().code());
    }

    @Override
    public Map<String, Object> statementWritten(TimelineParams own, StatementWritten event) {
        return of("on", event.statement().writtenOn());
    }

    @Override
    public Map<String, Object> workbookSubmitted(TimelineParams own, WorkbookSubmitted event) {
        return of("round", event.round());
    }

    @Override
    public Map<String, Object> extensionGranted(TimelineParams own, ExtensionGranted event) {
        return of("until", event.until());
    }

    @Override
    public Map<String, Object> reviewerAssigned(TimelineParams own, ReviewerAssigned event) {
        return of("reviewer", event.reviewer());
    }

    @Override
    public Map<String, Object> reviewerStoodDown(TimelineParams own, ReviewerStoodDown event) {
        return of("reviewer", event.reviewer()).put("kind", event.kind().code());
    }

    @Override
    public Map<String, Object> reviewRecorded(TimelineParams own, ReviewRecorded event) {
        boolean hidden = event.review().judgements().isEmpty(); // then nothing is said of what was found
        Map<String, Object> found = hidden ? NOTHING : of("finding", finding(event.met()));
        // 0 also stands for what a reviewer may not know, so it says nothing
        return event.awaited() == 0 ? found : found.put("awaited", event.awaited());
    }

    @Override
    public Map<String, Object> reviewSampled(TimelineParams own, ReviewSampled event) {
        return NOTHING;
    }

    @Override
    public Map<String, Object> reviewConfirmed(TimelineParams own, ReviewConfirmed event) {
        return NOTHING;
    }

    @Override
    public Map<String, Object> reviewAdjusted(TimelineParams own, ReviewAdjusted event) {
        return of("finding", finding(event.met()));
    }

    @Override
    public Map<String, Object> reviewReturned(TimelineParams own, ReviewReturned event) {
        return NOTHING;
    }

    @Override
    public Map<String, Object> recommended(TimelineParams own, Recommended event) {
        return NOTHING;
    }

    @Override
    public Map<String, Object> modificationsRequested(TimelineParams own, ModificationsRequested event) {
        return with(
                of("requests", event.requests().size()), "until", event.end().map(Deadline::at));
    }

    @Override
    public Map<String, Object> roundsUsedUp(TimelineParams own, RoundsUsedUp event) {
        return NOTHING;
    }

    @Override
    public Map<String, Object> vivaBooked(TimelineParams own, VivaBooked event) {
        return booking(event.booking());
    }

    @Override
    public Map<String, Object> vivaRebooked(TimelineParams own, VivaRebooked event) {
        return booking(event.booking()).put("replaced", event.replaced().startsAt());
    }

    @Override
    public Map<String, Object> vivaCancelled(TimelineParams own, VivaCancelled event) {
        return booking(event.booking());
    }

    @Override
    public Map<String, Object> vivaMissed(TimelineParams own, VivaMissed event) {
        return NOTHING;
    }

    @Override
    public Map<String, Object> vivaPassed(TimelineParams own, VivaPassed event) {
        return NOTHING;
    }

    @Override
    public Map<String, Object> awarded(TimelineParams own, Awarded event) {
        return of("on", event.on());
    }

    @Override
    public Map<String, Object> vivaNotPassed(TimelineParams own, VivaNotPassed event) {
        return of("attempts-left", event.attemptsLeft()).put("resit-from", event.resitFrom());
    }

    @Override
    public Map<String, Object> attemptsUsedUp(TimelineParams own, AttemptsUsedUp event) {
        return NOTHING;
    }

    @Override
    public Map<String, Object> certificateIssued(TimelineParams own, CertificateIssued event) {
        return of("number", event.certificate().number())
                .put("dispatched-on", event.certificate().dispatchedOn());
    }

    @Override
    public Map<String, Object> holdPlaced(TimelineParams own, HoldPlaced event) {
        return of("kind", event.hold().kind().code());
    }

    @Override
    public Map<String, Object> holdLifted(TimelineParams own, HoldLifted event) {
        return with(NOTHING, "until", event.windows().end());
    }

    @Override
    public Map<String, Object> withdrawn(TimelineParams own, Withdrawn event) {
        return of("by", event.by().role().code());
    }

    @Override
    public Map<String, Object> lapsed(TimelineParams own, Lapsed event) {
        return NOTHING;
    }
}
