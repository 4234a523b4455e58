package io.github.atskit.persistence.codec;

import io.github.atskit.core.review.Criterion;
import io.github.atskit.core.review.Finding;
import io.github.atskit.core.review.JoinedReview;
import io.github.atskit.core.review.Judgement;
import io.github.atskit.core.review.ModificationRequest;
import io.github.atskit.core.review.RecordedReview;
import io.github.atskit.core.review.Review;
import io.github.atskit.core.review.Reviewing;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;

/** Reviews: what was found by which criterion is open; comments, feedback and requests are personal. */
final class ReviewForms {
    private static final Codes<Finding> FINDINGS = Codes.of(Finding.values());
    private static final Codes<Criterion> CRITERIA = Codes.of(Criterion.values());

    private ReviewForms() {}

    static void write(Review review, Draft draft) {
        Branch findings = new Branch();
        Branch comments = new Branch();
        for (Tuple2<String, Judgement> judgement : review.judgements()) {
            findings.put(judgement._1(), judgement._2().finding());
            comments.put(judgement._1(), judgement._2().comment());
        }
        draft.open().put("judgements", findings);
        draft.personal().put("comments", comments).put("feedback", review.feedback());
        modifications(review.modifications(), draft.personal());
    }

    static Review read(Halves data) {
        Fields findings = data.open().fields("judgements");
        Fields comments = data.personal().fields("comments");
        Map<String, Judgement> judgements = LinkedHashMap.empty();
        for (String criterion : findings.names()) {
            if (CRITERIA.find(criterion) == null) {
                throw findings.broken(criterion, "is not known here");
            }
            judgements = judgements.put(
                    criterion, new Judgement(findings.code(criterion, FINDINGS), comments.text(criterion)));
        }
        comments.noOthers();
        return new Review(judgements, data.personal().text("feedback"), modifications(data.personal()));
    }

    static void modifications(List<ModificationRequest> requests, Branch branch) {
        branch.putAllIfAny(
                "modifications",
                requests,
                request -> new Branch()
                        .put("id", request.id())
                        .put("target", request.target())
                        .put("request", request.request()));
    }

    static List<ModificationRequest> modifications(Fields fields) {
        return fields.allOrNone(
                "modifications",
                request -> new ModificationRequest(request.id("id"), request.text("target"), request.text("request")));
    }

    static Draft joined(JoinedReview joined) {
        Draft draft = new Draft();
        write(joined.review(), draft);
        draft.open().put("met", joined.met()).putCodesIfAny("disputed", joined.disputed());
        return draft;
    }

    static JoinedReview joined(Halves data) {
        return new JoinedReview(read(data), data.open().flag("met"), disputed(data.open()));
    }

    static List<Criterion> disputed(Fields fields) {
        return fields.codesOrNone("disputed", CRITERIA);
    }

    // What a candidacy remembers of its reviews.

    static Draft reviewing(Reviewing reviewing) {
        Draft draft = new Draft();
        draft.open()
                .put("round", reviewing.round())
                .putTexts("reviewers", reviewing.reviewers())
                .put("complete", reviewing.complete())
                .putTexts("ever-assigned", reviewing.everAssigned())
                .putTexts("stood-down", reviewing.stoodDown())
                .putTexts("moderators", reviewing.moderators())
                .put("returned", reviewing.returned())
                .putTexts("requests", reviewing.requestIds())
                .putTexts("earlier-requests", reviewing.earlierRequestIds());
        return draft.putAllIfAny("reviews", reviewing.reviews().map(ReviewForms::recorded));
    }

    private static Draft recorded(RecordedReview recorded) {
        Draft draft = new Draft();
        draft.open().put("reviewer", recorded.reviewer());
        write(recorded.review(), draft);
        return draft;
    }

    static Reviewing reviewing(Halves data) {
        Fields open = data.open();
        return new Reviewing(
                open.whole("round", 1),
                open.ids("reviewers"),
                data.allOrNone(
                        "reviews", review -> new RecordedReview(review.open().id("reviewer"), read(review))),
                open.flag("complete"),
                open.ids("ever-assigned"),
                open.ids("stood-down"),
                open.ids("moderators"),
                open.flag("returned"),
                open.ids("requests"),
                open.ids("earlier-requests"));
    }
}
