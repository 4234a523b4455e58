package io.github.atskit.persistence.codec;

import io.github.atskit.core.candidacy.Certificate;
import io.github.atskit.core.candidacy.NotAwardedWhy;
import io.github.atskit.core.candidacy.ReviewStage;
import io.github.atskit.core.candidacy.Stage;
import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.vocabulary.Actor;
import io.vavr.control.Option;

/** Stages: the name and whatever the stage holds. */
final class StageForms implements Stage.Cases<Draft> {
    static final Codes<StageName> NAMES = Codes.of(StageName.values());

    private static final StageForms CASES = new StageForms();
    private static final Codes<NotAwardedWhy> WHY = Codes.of(NotAwardedWhy.values());

    private StageForms() {}

    static Draft write(Stage stage) {
        return stage.fold(CASES);
    }

    static Stage read(Halves data) {
        Fields open = data.open();
        Fields personal = data.personal();
        StageName name = open.code("name", NAMES);
        return switch (name) {
            case AWAITING_MENTOR -> new Stage.AwaitingMentor();
            case DRAFTING -> new Stage.Drafting();
            case AWAITING_REVIEWER -> new ReviewStage.AwaitingReviewer();
            case UNDER_REVIEW -> new ReviewStage.UnderReview(open.ids("reviewers"), open.ids("recorded"));
            case IN_MODERATION ->
                new ReviewStage.InModeration(ReviewForms.read(data), open.flag("met"), ReviewForms.disputed(open));
            case MODIFYING -> new Stage.Modifying(personal.text("feedback"), ReviewForms.modifications(personal));
            case AWAITING_VIVA ->
                new Stage.AwaitingViva(open.whole("attempts-used", 0), open.optionalInstant("resit-from"));
            case VIVA_BOOKED ->
                new Stage.VivaBooked(
                        VivaForms.read(data),
                        open.whole("attempts-used", 0),
                        open.optionalInstant("resit-from"),
                        open.flag("passed"));
            case AWARDED -> new Stage.Awarded(open.date("on"), issued(data));
            case NOT_AWARDED -> new Stage.NotAwarded(open.code("why", WHY));
            case WITHDRAWN -> new Stage.Withdrawn(actor(open), personal.text("reason"));
        };
    }

    private static Draft named(Stage stage) {
        Draft draft = new Draft();
        draft.open().put("name", stage.name());
        return draft;
    }

    @Override
    public Draft awaitingMentor(Stage.AwaitingMentor stage) {
        return named(stage);
    }

    @Override
    public Draft drafting(Stage.Drafting stage) {
        return named(stage);
    }

    @Override
    public Draft awaitingReviewer(ReviewStage.AwaitingReviewer stage) {
        return named(stage);
    }

    @Override
    public Draft underReview(ReviewStage.UnderReview stage) {
        Draft draft = named(stage);
        draft.open().putTexts("reviewers", stage.reviewers()).putTexts("recorded", stage.recorded());
        return draft;
    }

    @Override
    public Draft inModeration(ReviewStage.InModeration stage) {
        Draft draft = named(stage);
        ReviewForms.write(stage.review(), draft);
        draft.open().put("met", stage.met()).putCodesIfAny("disputed", stage.disputed());
        return draft;
    }

    @Override
    public Draft modifying(Stage.Modifying stage) {
        Draft draft = named(stage);
        draft.personal().put("feedback", stage.feedback());
        ReviewForms.modifications(stage.requests(), draft.personal());
        return draft;
    }

    @Override
    public Draft awaitingViva(Stage.AwaitingViva stage) {
        Draft draft = named(stage);
        draft.open().put("attempts-used", stage.attemptsUsed()).putInstant("resit-from", stage.resitFrom());
        return draft;
    }

    @Override
    public Draft vivaBooked(Stage.VivaBooked stage) {
        Draft draft = named(stage);
        VivaForms.write(stage.booking(), draft);
        draft.open()
                .put("attempts-used", stage.attemptsUsed())
                .putInstant("resit-from", stage.resitFrom())
                .put("passed", stage.passed());
        return draft;
    }

    @Override
    public Draft awarded(Stage.Awarded stage) {
        Draft draft = named(stage);
        draft.open().put("on", stage.on());
        if (stage.certificate().isDefined()) {
            certificate(stage.certificate().get(), draft);
        }
        return draft;
    }

    @Override
    public Draft notAwarded(Stage.NotAwarded stage) {
        Draft draft = named(stage);
        draft.open().put("why", stage.why());
        return draft;
    }

    @Override
    public Draft withdrawn(Stage.Withdrawn stage) {
        Draft draft = named(stage);
        draft.open().put("by", stage.by().toString());
        draft.personal().put("reason", stage.reason());
        return draft;
    }

    static void certificate(Certificate certificate, Draft draft) {
        draft.open().put("dispatched-on", certificate.dispatchedOn());
        draft.personal().put("number", certificate.number());
    }

    static Certificate certificate(Halves data) {
        return new Certificate(data.personal().text("number"), data.open().date("dispatched-on"));
    }

    private static Option<Certificate> issued(Halves data) {
        return data.open().has("dispatched-on") ? Option.some(certificate(data)) : Option.none();
    }

    static Actor actor(Fields fields) {
        Option<Actor> actor = Actor.parse(fields.text("by"));
        if (actor.isDefined()) {
            return actor.get();
        }
        throw fields.broken("by", "is not a role and an id");
    }
}
