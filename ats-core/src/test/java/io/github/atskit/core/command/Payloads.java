package io.github.atskit.core.command;

import static io.github.atskit.core.internal.tree.Trees.list;
import static io.github.atskit.core.internal.tree.Trees.map;

import io.github.atskit.core.candidacy.HoldKind;
import io.github.atskit.core.definition.EntryCriterion;
import io.github.atskit.core.definition.EntryFacts;
import io.github.atskit.core.mentoring.MentorDuty;
import io.github.atskit.core.mentoring.MentorRelation;
import io.github.atskit.core.review.DeclaredConflict;
import io.github.atskit.core.review.Finding;
import io.github.atskit.core.review.Judgement;
import io.github.atskit.core.review.ModificationRequest;
import io.github.atskit.core.review.Review;
import io.github.atskit.core.viva.PanelSeat;
import io.github.atskit.core.viva.VivaBooking;
import io.github.atskit.core.viva.VivaOutcome;
import io.github.atskit.core.viva.VivaPlace;
import io.github.atskit.core.vocabulary.Role;
import io.github.atskit.core.workbook.EvidenceItem;
import io.github.atskit.core.workbook.EvidenceType;
import io.github.atskit.core.workbook.PartValue;
import io.github.atskit.core.workbook.PieceKind;
import io.github.atskit.core.workbook.SectionChange;
import io.github.atskit.core.workbook.StandardNumbers;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A well-formed payload of every action with every name in it, and the command it stands for. */
final class Payloads {
    static final String SHA256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final LocalDate DAY = LocalDate.of(2020, 3, 2);
    private static final Instant HOUR = Instant.parse("2021-02-10T09:30:00Z");

    private Payloads() {}

    static Map<Object, @Nullable Object> tree(Action action) {
        return switch (action) {
            case ENROL -> map("participant", "p-1", "entry", entryTree(), "waiver", waiverTree());
            case REQUEST_MENTOR, CONFIRM_REVIEW, RECORD_NO_SHOW, LIFT_HOLD -> map("note", "n");
            case DECLINE_MENTOR_REQUEST, RETURN_REVIEW, CANCEL_VIVA, WITHDRAW -> map("reason", "why");
            case NOMINATE_MENTOR ->
                map("mentor", "m-1", "relation", "network", "more-experienced", true, "mentoring-programme", false);
            case ALLOCATE_MENTOR -> map("mentor", "m-1", "more-experienced", false, "mentoring-programme", true);
            case SAVE_SECTION ->
                map(
                        "section",
                        "project",
                        "parts",
                        partsTree(),
                        "evidence",
                        list(evidenceTree()),
                        "remove-evidence",
                        list("ev-8", "ev-9"));
            case LOG_DISCUSSION ->
                map(
                        "on",
                        "2020-03-02",
                        "topic",
                        "t",
                        "duty",
                        "action-planning",
                        "actions",
                        list("a", "b"),
                        "standards",
                        list(8, 2, 8));
            case WRITE_STATEMENT -> map("text", "s");
            case SUBMIT_WORKBOOK -> map("declaration", "d", "responses", map("m-1", "r1", "m-2", "r2"));
            case GRANT_EXTENSION -> map("until", "2021-02-10T10:30:00+01:00", "reason", "why");
            case ASSIGN_REVIEWER ->
                map("reviewer", "r-1", "reason", "why", "replaces", "r-2", "calibrated-on", "2020-05-04");
            case DECLARE_CONFLICT -> map("kind", "financial", "note", "n");
            case RECORD_REVIEW -> reviewTree();
            case ADJUST_REVIEW -> and(reviewTree(), "reason", "why");
            case BOOK_VIVA -> bookingTree();
            case REBOOK_VIVA -> remote(and(bookingTree(), "reason", "why"));
            case RECORD_VIVA_OUTCOME -> map("outcome", "not-passed", "feedback", "f");
            case ISSUE_CERTIFICATE -> map("number", "ATS-1", "dispatched-on", "2020-03-02");
            case PLACE_HOLD -> map("kind", "deferral", "reason", "why");
            case LAPSE -> map();
        };
    }

    static Command command(Action action) {
        return switch (action) {
            case ENROL -> new Enrol("p-1", entry(), Option.some(waiver()));
            case REQUEST_MENTOR -> new RequestMentor(Option.some("n"));
            case DECLINE_MENTOR_REQUEST -> new DeclineMentorRequest("why");
            case NOMINATE_MENTOR -> new NominateMentor("m-1", MentorRelation.NETWORK, true, false);
            case ALLOCATE_MENTOR -> new AllocateMentor("m-1", false, true);
            case SAVE_SECTION ->
                new SaveSection(new SectionChange("project", parts(), List.of(evidence()), List.of("ev-8", "ev-9")));
            case LOG_DISCUSSION ->
                new LogDiscussion(DAY, "t", MentorDuty.ACTION_PLANNING, List.of("a", "b"), StandardNumbers.of(2, 8));
            case WRITE_STATEMENT -> new WriteStatement("s");
            case SUBMIT_WORKBOOK -> new SubmitWorkbook("d", LinkedHashMap.of("m-1", "r1", "m-2", "r2"));
            case GRANT_EXTENSION -> new GrantExtension(HOUR, "why");
            case ASSIGN_REVIEWER ->
                new AssignReviewer(
                        "r-1", Option.some("why"), Option.some("r-2"), Option.some(LocalDate.of(2020, 5, 4)));
            case DECLARE_CONFLICT -> new DeclareConflict(DeclaredConflict.FINANCIAL, Option.some("n"));
            case RECORD_REVIEW -> new RecordReview(review());
            case CONFIRM_REVIEW -> new ConfirmReview(Option.some("n"));
            case ADJUST_REVIEW -> new AdjustReview(review(), "why");
            case RETURN_REVIEW -> new ReturnReview("why");
            case BOOK_VIVA -> new BookViva(booking(new VivaPlace.Venue("room 4")));
            case REBOOK_VIVA -> new RebookViva(booking(new VivaPlace.Link("https://meet.example/1")), "why");
            case CANCEL_VIVA -> new CancelViva("why");
            case RECORD_NO_SHOW -> new RecordNoShow(Option.some("n"));
            case RECORD_VIVA_OUTCOME -> new RecordVivaOutcome(VivaOutcome.NOT_PASSED, "f");
            case ISSUE_CERTIFICATE -> new IssueCertificate("ATS-1", DAY);
            case PLACE_HOLD -> new PlaceHold(HoldKind.DEFERRAL, "why");
            case LIFT_HOLD -> new LiftHold(Option.some("n"));
            case WITHDRAW -> new Withdraw("why");
            case LAPSE -> new Lapse();
        };
    }

    private static Map<Object, @Nullable Object> and(Map<Object, @Nullable Object> map, String name, Object value) {
        map.put(name, value);
        return map;
    }

    private static Map<Object, @Nullable Object> remote(Map<Object, @Nullable Object> booking) {
        booking.remove("venue");
        booking.put("mode", "remote");
        return and(booking, "link", "https://meet.example/1");
    }

    private static Object entryTree() {
        return map(
                "set-member",
                true,
                "suitability-declared-on",
                "2020-03-02",
                "qtls-or-qts",
                false,
                "qualification-level",
                5,
                "qualified-on",
                "2020-03-02",
                "weekly-hours",
                8.25,
                "post-14",
                true,
                "english-level",
                2,
                "maths-level",
                3L);
    }

    private static EntryFacts entry() {
        return new EntryFacts(
                Option.some(true),
                Option.some(DAY),
                Option.some(false),
                Option.some(new BigDecimal("5")),
                Option.some(DAY),
                Option.some(new BigDecimal("8.25")),
                Option.some(true),
                Option.some(new BigDecimal("2")),
                Option.some(new BigDecimal("3")));
    }

    private static Object waiverTree() {
        return map("criteria", list("membership", "english-and-maths"), "reason", "w");
    }

    private static Waiver waiver() {
        return new Waiver(List.of(EntryCriterion.MEMBERSHIP, EntryCriterion.ENGLISH_AND_MATHS), "w");
    }

    private static Object partsTree() {
        return map(
                "account",
                "x",
                "ratings",
                map(8, map("rating", "advanced", "note", "n"), "9", map("rating", "early-career")),
                "standards",
                list(7, 8),
                "evidence",
                list("ev-1", "ev-2"),
                "activities",
                list(map("on", "2020-03-02", "what", "w", "hours", 2.5, "standards", list(8))),
                "pieces",
                list(map("kind", "report", "title", "t", "summary", "s", "evidence", list("ev-1"))),
                "goals",
                list(map("goal", "g", "by", "2020-03-02", "standards", list(1), "anticipated-impact", "i")),
                "nothing-in-it",
                list(),
                "emptied",
                null);
    }

    private static io.vavr.collection.Map<String, Option<PartValue>> parts() {
        return SectionChange.of("project")
                .fill("account", new PartValue.Text("x"))
                .fill(
                        "ratings",
                        new PartValue.Ratings(LinkedHashMap.of(
                                8, new PartValue.Rating("advanced", Option.some("n")),
                                9, new PartValue.Rating("early-career", Option.none()))))
                .fill("standards", new PartValue.Standards(StandardNumbers.of(7, 8)))
                .fill("evidence", new PartValue.Evidence(List.of("ev-1", "ev-2")))
                .fill(
                        "activities",
                        new PartValue.Activities(List.of(new PartValue.Activity(
                                DAY, "w", Option.some(new BigDecimal("2.5")), StandardNumbers.of(8)))))
                .fill(
                        "pieces",
                        new PartValue.Pieces(List.of(new PartValue.Piece(PieceKind.REPORT, "t", "s", List.of("ev-1")))))
                .fill(
                        "goals",
                        new PartValue.Goals(
                                List.of(new PartValue.Goal("g", DAY, StandardNumbers.of(1), Option.some("i")))))
                .fill("nothing-in-it", new PartValue.EmptyList())
                .empty("emptied")
                .parts();
    }

    private static Object evidenceTree() {
        return map(
                "id",
                "ev-1",
                "title",
                "t",
                "type",
                "cpd-record",
                "captured-on",
                "2020-03-02",
                "standards",
                list(8),
                "uri",
                "https://host.example/e/1",
                "sha256",
                SHA256,
                "media-type",
                "application/pdf",
                "note",
                "n");
    }

    private static EvidenceItem evidence() {
        return new EvidenceItem(
                "ev-1",
                "t",
                EvidenceType.CPD_RECORD,
                DAY,
                StandardNumbers.of(8),
                Option.some("https://host.example/e/1"),
                Option.some(SHA256),
                Option.some("application/pdf"),
                Option.some("n"));
    }

    private static Map<Object, @Nullable Object> reviewTree() {
        return map(
                "judgements",
                map(
                        "authenticity",
                        map("finding", "met", "comment", "c1"),
                        "reliability",
                        map("finding", "not-met", "comment", "c2")),
                "feedback",
                "f",
                "modifications",
                list(
                        map("id", "m-1", "target", 8, "request", "q1"),
                        map("id", "m-2", "target", "project/account", "request", "q2")));
    }

    private static Review review() {
        return new Review(
                LinkedHashMap.of(
                        "authenticity",
                        new Judgement(Finding.MET, "c1"),
                        "reliability",
                        new Judgement(Finding.NOT_MET, "c2")),
                "f",
                List.of(
                        new ModificationRequest("m-1", "8", "q1"),
                        new ModificationRequest("m-2", "project/account", "q2")));
    }

    private static Map<Object, @Nullable Object> bookingTree() {
        return map(
                "mode",
                "in-person",
                "venue",
                "room 4",
                "starts-at",
                "2021-02-10T09:30:00Z",
                "minutes",
                60,
                "panel",
                list(map("person", "lm-1", "role", "lead-moderator"), map("person", "ph-1", "role", "programme-head")));
    }

    private static VivaBooking booking(VivaPlace place) {
        return new VivaBooking(
                place,
                HOUR,
                60,
                List.of(new PanelSeat("lm-1", Role.LEAD_MODERATOR), new PanelSeat("ph-1", Role.PROGRAMME_HEAD)));
    }
}
