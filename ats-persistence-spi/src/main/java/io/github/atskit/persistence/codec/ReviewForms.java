package io.github.atskit.persistence.codec;

import io.github.atskit.core.review.Criterion;
import io.github.atskit.core.review.Finding;
import io.github.atskit.core.review.Judgement;
import io.github.atskit.core.review.ModificationRequest;
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

    static Branch reviewing(Reviewing reviewing) {
        return new Branch()
                .put("round", reviewing.round())
                .putText("reviewer", reviewing.reviewer())
                .putTexts("ever-assigned", reviewing.everAssigned())
                .putTexts("stood-down", reviewing.stoodDown())
                .putTexts("moderators", reviewing.moderators())
                .put("returned", reviewing.returned())
                .putTexts("requests", reviewing.requestIds())
                .putTexts("earlier-requests", reviewing.earlierRequestIds());
    }

    static Reviewing reviewing(Fields fields) {
        return new Reviewing(
                fields.whole("round", 1),
                fields.optionalId("reviewer"),
                fields.ids("ever-assigned"),
                fields.ids("stood-down"),
                fields.ids("moderators"),
                fields.flag("returned"),
                fields.ids("requests"),
                fields.ids("earlier-requests"));
    }
}
