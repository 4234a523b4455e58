package io.github.atskit.core.command;

import io.github.atskit.core.candidacy.HoldKind;
import io.github.atskit.core.definition.EntryCriterion;
import io.github.atskit.core.definition.EntryFacts;
import io.github.atskit.core.field.Field;
import io.github.atskit.core.internal.tree.Faults;
import io.github.atskit.core.internal.tree.Fields;
import io.github.atskit.core.internal.tree.Value;
import io.github.atskit.core.mentoring.MentorDuty;
import io.github.atskit.core.mentoring.MentorRelation;
import io.github.atskit.core.review.DeclaredConflict;
import io.github.atskit.core.review.Finding;
import io.github.atskit.core.review.Judgement;
import io.github.atskit.core.review.ModificationRequest;
import io.github.atskit.core.review.Review;
import io.github.atskit.core.validation.FieldFault;
import io.github.atskit.core.validation.NumberShape;
import io.github.atskit.core.validation.TextShape;
import io.github.atskit.core.viva.PanelSeat;
import io.github.atskit.core.viva.VivaBooking;
import io.github.atskit.core.viva.VivaMode;
import io.github.atskit.core.viva.VivaOutcome;
import io.github.atskit.core.viva.VivaPlace;
import io.github.atskit.core.vocabulary.Role;
import io.github.atskit.core.workbook.EvidenceItem;
import io.github.atskit.core.workbook.EvidenceType;
import io.github.atskit.core.workbook.SectionChange;
import io.github.atskit.core.workbook.StandardNumbers;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The one reader from a tree to a typed command: a runner's file, a web form, a queued message and a stored command all come
 * through here. A pure function.
 *
 * <p>A tree is what JSON and YAML parsers give: {@code String}, {@code Number}, {@code Boolean}, {@code java.util.List},
 * {@code java.util.Map} and null. A null counts as absent, except as the value of a part, which it empties. Every fault is found at
 * once: names the payload does not have, wrong types, dates, ids, lengths and ranges, each at its path, in order.
 */
public final class CommandReader {
    private static final MentorRelation[] OWN_CHOICE = {MentorRelation.COLLEAGUE, MentorRelation.NETWORK};
    private static final MentorDuty[] IN_DISCUSSION = {
        MentorDuty.SCOPING_THE_PLAN, MentorDuty.ACTION_PLANNING, MentorDuty.PROFESSIONAL_DISCUSSION
    };

    private final Faults faults;
    private final Fields payload;

    private CommandReader(Faults faults, Value root) {
        this.faults = faults;
        this.payload = root.fields();
    }

    /**
     * Reads a command.
     *
     * @param action what is asked for
     * @param tree the payload; null counts as not being a map
     * @return the command, or every fault in order of path
     */
    public static Either<List<FieldFault>, Command> read(Action action, @Nullable Object tree) {
        Faults faults = new Faults();
        CommandReader reader = new CommandReader(faults, Value.root(tree, faults));
        Command command = reader.command(action);
        reader.payload.noOthers();
        return reader.faults.orElse(() -> command);
    }

    /**
     * Describes the payload of a command: what {@link #read} asks of it, name by name and in its order. The description is the
     * trace of that very reading, so the two cannot differ.
     *
     * @param action what is asked for
     * @return the payload as a whole, a group of fields
     */
    public static Field describe(Action action) {
        Value root = Value.described();
        new CommandReader(new Faults(), root).command(Objects.requireNonNull(action, "action"));
        return root.field();
    }

    private Command command(Action action) {
        return switch (action) {
            case ENROL -> new Enrol(id("participant"), entry(), waiver());
            case REQUEST_MENTOR -> new RequestMentor(optionalText("note"));
            case DECLINE_MENTOR_REQUEST -> new DeclineMentorRequest(text("reason"));
            case NOMINATE_MENTOR -> nominateMentor();
            case ALLOCATE_MENTOR ->
                new AllocateMentor(id("mentor"), flag("more-experienced"), flag("mentoring-programme"));
            case SAVE_SECTION -> new SaveSection(sectionChange());
            case LOG_DISCUSSION -> logDiscussion();
            case WRITE_STATEMENT -> new WriteStatement(text("text"));
            case SUBMIT_WORKBOOK -> submitWorkbook();
            case GRANT_EXTENSION -> new GrantExtension(instant("until"), text("reason"));
            case ASSIGN_REVIEWER ->
                new AssignReviewer(
                        id("reviewer"),
                        optionalText("reason"),
                        payload.optional("replaces").map(value -> value.text(TextShape.ID)),
                        payload.optional("calibrated-on").map(Value::date));
            case DECLARE_CONFLICT ->
                new DeclareConflict(payload.required("kind").oneOf(DeclaredConflict.values()), optionalText("note"));
            case RECORD_REVIEW -> new RecordReview(review());
            case CONFIRM_REVIEW -> new ConfirmReview(optionalText("note"));
            case ADJUST_REVIEW -> new AdjustReview(review(), text("reason"));
            case RETURN_REVIEW -> new ReturnReview(text("reason"));
            case BOOK_VIVA -> new BookViva(booking());
            case REBOOK_VIVA -> new RebookViva(booking(), text("reason"));
            case CANCEL_VIVA -> new CancelViva(text("reason"));
            case RECORD_NO_SHOW -> new RecordNoShow(optionalText("note"));
            case RECORD_VIVA_OUTCOME ->
                new RecordVivaOutcome(payload.required("outcome").oneOf(VivaOutcome.values()), text("feedback"));
            case ISSUE_CERTIFICATE ->
                new IssueCertificate(
                        payload.required("number").text(TextShape.LINE),
                        payload.required("dispatched-on").date());
            case PLACE_HOLD -> new PlaceHold(payload.required("kind").oneOf(HoldKind.values()), text("reason"));
            case LIFT_HOLD -> new LiftHold(optionalText("note"));
            case WITHDRAW -> new Withdraw(text("reason"));
            case LAPSE -> new Lapse();
        };
    }

    private String id(String name) {
        return payload.required(name).text(TextShape.ID);
    }

    private String text(String name) {
        return payload.required(name).text(TextShape.TEXT);
    }

    private Option<String> optionalText(String name) {
        return payload.optional(name).map(value -> value.text(TextShape.TEXT));
    }

    private boolean flag(String name) {
        return payload.required(name).flag();
    }

    private Instant instant(String name) {
        return payload.required(name).instant();
    }

    private EntryFacts entry() {
        Fields entry = payload.required("entry").fields();
        EntryFacts facts = new EntryFacts(
                entry.optional("set-member").map(Value::flag),
                entry.optional("suitability-declared-on").map(Value::date),
                entry.optional("qtls-or-qts").map(Value::flag),
                entry.optional("qualification-level").map(value -> value.number(NumberShape.LEVEL)),
                entry.optional("qualified-on").map(Value::date),
                entry.optional("weekly-hours").map(value -> value.number(NumberShape.WEEKLY_HOURS)),
                entry.optional("post-14").map(Value::flag),
                entry.optional("english-level").map(value -> value.number(NumberShape.LEVEL)),
                entry.optional("maths-level").map(value -> value.number(NumberShape.LEVEL)));
        entry.noOthers();
        return facts;
    }

    private Option<Waiver> waiver() {
        return payload.optional("waiver").map(value -> {
            Fields waiver = value.fields();
            List<EntryCriterion> criteria =
                    waiver.required("criteria").list(criterion -> criterion.oneOf(EntryCriterion.values()));
            String reason = waiver.required("reason").text(TextShape.TEXT);
            waiver.noOthers();
            return new Waiver(criteria, reason);
        });
    }

    private Command nominateMentor() {
        return new NominateMentor(
                id("mentor"),
                payload.required("relation").oneOf(OWN_CHOICE),
                flag("more-experienced"),
                flag("mentoring-programme"));
    }

    private Command logDiscussion() {
        return new LogDiscussion(
                payload.required("on").date(),
                payload.required("topic").text(TextShape.LINE),
                payload.optional("duty")
                        .map(value -> value.oneOf(IN_DISCUSSION))
                        .getOrElse(MentorDuty.PROFESSIONAL_DISCUSSION),
                payload.optional("actions")
                        .map(value -> value.list(action -> action.text(TextShape.TEXT)))
                        .getOrElse(List.empty()),
                payload.optional("standards").map(PartValues::standards).getOrElse(StandardNumbers.NONE));
    }

    private Command submitWorkbook() {
        return new SubmitWorkbook(
                text("declaration"),
                payload.optional("responses")
                        .map(value -> value.map(TextShape.ID, response -> response.text(TextShape.TEXT)))
                        .getOrElse(LinkedHashMap.empty()));
    }

    private SectionChange sectionChange() {
        return new SectionChange(
                text("section"),
                payload.optional("parts")
                        .map(value -> value.mapWithNothing(TextShape.TEXT, PartValues::read))
                        .getOrElse(LinkedHashMap.empty()),
                payload.optional("evidence")
                        .map(value -> value.list(CommandReader::evidence))
                        .getOrElse(List.empty()),
                payload.optional("remove-evidence")
                        .map(value -> value.list(id -> id.text(TextShape.EVIDENCE_ID)))
                        .getOrElse(List.empty()));
    }

    private static EvidenceItem evidence(Value value) {
        Fields item = value.fields();
        EvidenceItem evidence = new EvidenceItem(
                item.required("id").text(TextShape.EVIDENCE_ID),
                item.required("title").text(TextShape.LINE),
                item.required("type").oneOf(EvidenceType.values()),
                item.required("captured-on").date(),
                PartValues.standards(item.required("standards")),
                item.optional("uri").map(uri -> uri.text(TextShape.ADDRESS)),
                item.optional("sha256").map(digest -> digest.text(TextShape.DIGEST)),
                item.optional("media-type").map(type -> type.text(TextShape.LINE)),
                item.optional("note").map(note -> note.text(TextShape.TEXT)));
        item.noOthers();
        return evidence;
    }

    private Review review() {
        return new Review(
                payload.required("judgements").map(TextShape.TEXT, CommandReader::judgement),
                text("feedback"),
                payload.optional("modifications")
                        .map(value -> value.list(CommandReader::modification))
                        .getOrElse(List.empty()));
    }

    private static Judgement judgement(Value value) {
        Fields fields = value.fields();
        Judgement judgement = new Judgement(
                fields.required("finding").oneOf(Finding.values()),
                fields.required("comment").text(TextShape.TEXT));
        fields.noOthers();
        return judgement;
    }

    private static ModificationRequest modification(Value value) {
        Fields fields = value.fields();
        ModificationRequest request = new ModificationRequest(
                fields.required("id").text(TextShape.ID),
                fields.required("target").textOrNumber(TextShape.TEXT),
                fields.required("request").text(TextShape.TEXT));
        fields.noOthers();
        return request;
    }

    private VivaBooking booking() {
        return new VivaBooking(
                place(),
                instant("starts-at"),
                payload.required("minutes").wholeNumber(NumberShape.MINUTES),
                payload.required("panel").list(CommandReader::seat));
    }

    /** The mode says which of the two has to be there; the other may be, and is read for its form only. */
    private VivaPlace place() {
        VivaMode mode = payload.required("mode").oneOf(VivaMode.values());
        String venue = placeText("venue", TextShape.LINE, VivaMode.IN_PERSON);
        String link = placeText("link", TextShape.ADDRESS, VivaMode.REMOTE);
        return mode == VivaMode.REMOTE ? new VivaPlace.Link(link) : new VivaPlace.Venue(venue);
    }

    private String placeText(String name, TextShape shape, VivaMode mode) {
        return payload.requiredWith(name, "mode", mode)
                .map(value -> value.text(shape))
                .getOrElse("");
    }

    private static PanelSeat seat(Value value) {
        Fields fields = value.fields();
        PanelSeat seat = new PanelSeat(
                fields.required("person").text(TextShape.ID),
                fields.required("role").oneOf(Role.values()));
        fields.noOthers();
        return seat;
    }
}
