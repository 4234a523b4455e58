package io.github.atskit.core.laws;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Hold;
import io.github.atskit.core.candidacy.ReviewStage;
import io.github.atskit.core.candidacy.Stage;
import io.github.atskit.core.mentoring.Mentor;
import io.github.atskit.core.review.ModificationRequest;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/**
 * What two candidacies share when no decision tells them apart: persons as sets, the workbook as what is filled in and which of the
 * two texts stands, the statement as whether it fits. A candidacy at a terminal stage is like any other there with the same people.
 */
record Likeness(
        Object stage,
        Option<String> mentor,
        Set<String> mentors,
        boolean asked,
        Object workbook,
        Option<Boolean> statementFits,
        Object atWork,
        Set<String> reviewers,
        Set<String> stoodDown,
        Set<String> moderators,
        boolean returned,
        Set<String> requests,
        int round,
        Object windows,
        Option<Instant> heldSince) {

    static Likeness of(Candidacy now) {
        boolean ended = now.stage().name().terminal();
        return new Likeness(
                ended ? end(now.stage()) : stage(now.stage()),
                now.mentoring().present().map(Mentor::person),
                set(now.mentoring().mentors().map(Mentor::person)),
                !ended && now.mentoring().request().isDefined(),
                ended ? "" : workbook(now),
                ended
                        ? Option.none()
                        : now.mentoring()
                                .statement()
                                .map(statement -> statement.about().fits(now.workbook())),
                ended ? "" : atWork(now),
                ended ? Set.of() : set(now.reviewing().everAssigned()),
                ended ? Set.of() : set(now.reviewing().stoodDown()),
                ended ? Set.of() : set(now.reviewing().moderators()),
                now.reviewing().returned(),
                ended ? Set.of() : requests(now),
                ended ? 0 : now.round(),
                ended ? "" : now.windows(),
                now.hold().map(Hold::placedAt));
    }

    /** Texts are told apart by nobody, nor is the order in which people came. */
    private static Object stage(Stage stage) {
        if (stage instanceof ReviewStage.InModeration judged) {
            return List.of(judged.met(), judged.disputed(), ids(judged.review().modifications()));
        }
        if (stage instanceof Stage.Modifying modifying) {
            return List.of(stage.name(), ids(modifying.requests()));
        }
        return stage instanceof ReviewStage.UnderReview ? stage.name() : stage;
    }

    private static Set<String> ids(List<ModificationRequest> requests) {
        return set(requests.map(ModificationRequest::id));
    }

    /** Who reviews, and what those have found who are ready; after the release that has no say any more. */
    private static Object atWork(Candidacy now) {
        boolean judging = now.stage() instanceof ReviewStage.UnderReview;
        return List.of(
                set(now.reviewing().reviewers()),
                judging
                        ? now.reviewing().reviews().toJavaSet()
                        : now.reviewing().complete());
    }

    private static Object end(Stage stage) {
        if (stage instanceof Stage.Awarded awarded) {
            return "awarded" + awarded.certificate();
        }
        return stage instanceof Stage.NotAwarded notAwarded ? notAwarded.why() : stage.name();
    }

    private static Object workbook(Candidacy now) {
        return now.workbook().coverage().filled()
                + now.workbook()
                        .section("introduction")
                        .flatMap(section -> section.part("motivation"))
                        .toString();
    }

    private static Set<String> requests(Candidacy now) {
        Set<String> ids = set(now.reviewing().requestIds());
        now.reviewing().earlierRequestIds().forEach(id -> ids.add("earlier " + id));
        return ids;
    }

    private static Set<String> set(Iterable<String> persons) {
        Set<String> set = new HashSet<>();
        persons.forEach(set::add);
        return set;
    }
}
