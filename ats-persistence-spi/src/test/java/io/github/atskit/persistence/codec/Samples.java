package io.github.atskit.persistence.codec;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.candidacy.Certificate;
import io.github.atskit.core.candidacy.Hold;
import io.github.atskit.core.candidacy.HoldKind;
import io.github.atskit.core.candidacy.NotAwardedWhy;
import io.github.atskit.core.candidacy.ReviewStage;
import io.github.atskit.core.candidacy.Stage;
import io.github.atskit.core.candidacy.Windows;
import io.github.atskit.core.definition.Deadline;
import io.github.atskit.core.definition.DefinitionRef;
import io.github.atskit.core.definition.Milestone;
import io.github.atskit.core.mentoring.Discussion;
import io.github.atskit.core.mentoring.Mentor;
import io.github.atskit.core.mentoring.MentorDuty;
import io.github.atskit.core.mentoring.MentorRelation;
import io.github.atskit.core.mentoring.MentorRequest;
import io.github.atskit.core.mentoring.Mentoring;
import io.github.atskit.core.mentoring.Statement;
import io.github.atskit.core.review.Criterion;
import io.github.atskit.core.review.Finding;
import io.github.atskit.core.review.JoinedReview;
import io.github.atskit.core.review.Judgement;
import io.github.atskit.core.review.ModificationRequest;
import io.github.atskit.core.review.RecordedReview;
import io.github.atskit.core.review.Review;
import io.github.atskit.core.review.Reviewing;
import io.github.atskit.core.viva.PanelSeat;
import io.github.atskit.core.viva.VivaBooking;
import io.github.atskit.core.viva.VivaPlace;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Role;
import io.github.atskit.core.workbook.StandardNumbers;
import io.github.atskit.core.workbook.SubmissionDigest;
import io.github.atskit.core.workbook.Workbook;
import io.github.atskit.core.workbook.WorkbookSeal;
import io.github.atskit.core.workbook.WorkbookTemplate;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;

/** Facts to build events and states of. Every personal text has {@link #MARK} in it, and nothing else has. */
final class Samples {
    static final String MARK = "PERSONAL";
    static final CandidacyId ID = new CandidacyId("c-1");
    static final long REVISION = 7;
    static final DefinitionRef COHORT = new DefinitionRef("5", 2);
    static final WorkbookTemplate TEMPLATE = WorkbookTemplate.ats2020();
    static final Instant SUBMISSION = Instant.parse("2020-12-04T17:00:00Z");
    static final Instant RESUBMISSION = Instant.parse("2021-03-05T17:00:00.25Z");
    static final Instant EXTENSION = Instant.parse("2021-04-01T16:00:00.000001Z");
    static final Instant VIVA = Instant.parse("2021-05-06T09:30:00Z");
    static final Instant RESIT = Instant.parse("2021-06-05T23:00:00Z");
    static final Instant PLACED = Instant.parse("2020-11-01T08:15:30.123456789Z");
    static final LocalDate DAY = LocalDate.of(2020, 2, 29);
    static final Actor WITHDREW = new Actor("p-1", Role.PARTICIPANT);

    static final Mentor MENTOR = new Mentor("m-2", MentorRelation.NETWORK, true, false);
    static final Mentor FORMER = new Mentor("m-1", MentorRelation.SET, false, true);
    static final WorkbookSeal SEAL = WorkbookSeal.of(new SubmissionDigest("0123456789abcdef".repeat(4)));
    static final Statement STATEMENT = new Statement("m-2", text("statement"), DAY, SEAL);
    static final Discussion DISCUSSION = new Discussion(
            DAY,
            text("topic"),
            MentorDuty.ACTION_PLANNING,
            List.of(text("first action"), text("second action")),
            StandardNumbers.of(3, 8));
    static final Discussion BARE_DISCUSSION =
            new Discussion(DAY, text("topic"), MentorDuty.PROFESSIONAL_DISCUSSION, List.empty(), StandardNumbers.NONE);

    static final List<ModificationRequest> REQUESTS = List.of(
            new ModificationRequest("q-2", text("target"), text("request")),
            new ModificationRequest("q-1", text("other target"), text("other request")));
    static final Review REVIEW = new Review(
            LinkedHashMap.of(
                    Criterion.SUFFICIENCY.code(), new Judgement(Finding.NOT_MET, text("comment")),
                    Criterion.AUTHENTICITY.code(), new Judgement(Finding.MET, text("other comment")),
                    Criterion.RELIABILITY.code(), new Judgement(Finding.MET, text("third comment"))),
            text("feedback"),
            REQUESTS);
    static final Review BARE_REVIEW = new Review(LinkedHashMap.empty(), text("feedback"), List.empty());

    static final JoinedReview JOINED =
            new JoinedReview(REVIEW, false, List.of(Criterion.SUFFICIENCY, Criterion.RELIABILITY));

    static final List<PanelSeat> PANEL =
            List.of(new PanelSeat("l-1", Role.LEAD_MODERATOR), new PanelSeat("h-1", Role.PROGRAMME_HEAD));
    static final VivaBooking IN_PERSON = new VivaBooking(new VivaPlace.Venue(text("venue")), VIVA, 60, PANEL);
    static final VivaBooking REMOTE =
            new VivaBooking(new VivaPlace.Link("https://example.org/" + MARK), RESIT, 45, List.empty());

    static final Hold HOLD = new Hold(HoldKind.DEFERRAL, text("reason"), PLACED);
    static final Certificate CERTIFICATE = new Certificate(text("number"), LocalDate.of(2021, 6, 30));
    static final Windows WINDOWS = new Windows(
            Option.some(new Deadline(Milestone.SUBMISSION, SUBMISSION)),
            Option.some(EXTENSION),
            Option.some(RESUBMISSION));
    static final Windows CLOSED = new Windows(Option.none(), Option.none(), Option.none());

    static final Mentoring MENTORING = new Mentoring(
            List.of(MENTOR, FORMER),
            Option.some(new MentorRequest(Option.some(text("wish")))),
            Option.some(STATEMENT),
            List.of(DISCUSSION, BARE_DISCUSSION));
    static final Reviewing REVIEWING = new Reviewing(
            2,
            List.of("r-2", "r-3"),
            List.of(new RecordedReview("r-3", REVIEW), new RecordedReview("r-2", BARE_REVIEW)),
            true,
            List.of("r-3", "r-2", "r-1"),
            List.of("r-1"),
            List.of("o-1", "l-1"),
            true,
            List.of("q-2", "q-1"),
            List.of("q-0"));

    private Samples() {}

    static String text(String what) {
        return MARK + ' ' + what + " \u00e4\ud83d\ude00 \"quoted\"\n";
    }

    /** Every stage with all that it can hold. */
    static List<Stage> stages() {
        return List.of(
                new Stage.AwaitingMentor(),
                new Stage.Drafting(),
                new ReviewStage.AwaitingReviewer(),
                new ReviewStage.UnderReview(List.of("r-2", "r-3"), List.of("r-3")),
                new ReviewStage.InModeration(REVIEW, false, JOINED.disputed()),
                new Stage.Modifying(text("feedback"), REQUESTS),
                new Stage.AwaitingViva(1, Option.some(RESIT)),
                new Stage.VivaBooked(IN_PERSON, 1, Option.some(RESIT), true),
                new Stage.Awarded(DAY, Option.some(CERTIFICATE)),
                new Stage.NotAwarded(NotAwardedWhy.ROUNDS_USED_UP),
                new Stage.Withdrawn(WITHDREW, text("reason")));
    }

    /** Every stage that can hold less, with as little as it can. */
    static List<Stage> bareStages() {
        return List.of(
                new Stage.AwaitingMentor(),
                new ReviewStage.InModeration(BARE_REVIEW, true, List.empty()),
                new Stage.Modifying(text("feedback"), List.empty()),
                new Stage.AwaitingViva(0, Option.none()),
                new Stage.VivaBooked(REMOTE, 0, Option.none(), false),
                new Stage.Awarded(DAY, Option.none()));
    }

    static Candidacy full(Stage stage) {
        return new Candidacy(
                ID,
                REVISION,
                COHORT,
                "p-1",
                MENTORING,
                Workbook.empty(TEMPLATE, "2014"),
                REVIEWING,
                WINDOWS,
                Option.some(HOLD),
                stage);
    }

    static Candidacy bare(Stage stage) {
        return new Candidacy(
                ID,
                REVISION,
                COHORT,
                "p-1",
                Mentoring.NOT_BEGUN,
                Workbook.empty(TEMPLATE, "2014"),
                Reviewing.NOT_BEGUN,
                CLOSED,
                Option.none(),
                stage);
    }
}
