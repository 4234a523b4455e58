package io.github.atskit.core.guide;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Stage;
import io.github.atskit.core.event.Enrolled;
import io.github.atskit.core.event.Event;
import io.github.atskit.core.event.ModificationsRequested;
import io.github.atskit.core.event.SectionSaved;
import io.github.atskit.core.event.WorkbookSubmitted;
import io.github.atskit.core.review.ModificationRequest;
import io.github.atskit.core.sight.Happening;
import io.github.atskit.core.sight.Sight;
import io.github.atskit.core.workbook.Workbook;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;

/** The submissions of a case, rebuilt from its history: each workbook as it was handed in, and what was asked for after it. */
record Submissions(Workbook workbook, List<Submission> made) {

    /** One submission; the requests are those made on it. */
    record Submission(
            int round, Workbook workbook, Map<String, String> responses, List<ModificationRequest> requests) {}

    static Submissions of(Sight sight, List<Happening> visible) {
        Workbook present = sight.candidacy().workbook();
        Submissions submissions = new Submissions(Workbook.empty(present.template(), present.edition()), List.empty());
        if (!visible.exists(happening -> happening.event() instanceof WorkbookSubmitted)) {
            return submissions; // most of a case's life: nothing was handed in, so no save has to be played again
        }
        for (Happening happening : visible) {
            submissions = submissions.after(happening.event());
        }
        return submissions;
    }

    private Submissions after(Event event) {
        if (event instanceof Enrolled enrolled) {
            return new Submissions(Workbook.empty(enrolled.template(), enrolled.edition()), List.empty());
        } else if (event instanceof SectionSaved saved) {
            return new Submissions(workbook.with(saved.change()), made);
        } else if (event instanceof WorkbookSubmitted submitted) {
            return new Submissions(
                    workbook,
                    made.append(new Submission(submitted.round(), workbook, submitted.responses(), List.empty())));
        } else if (event instanceof ModificationsRequested requested && !made.isEmpty()) {
            Submission last = made.last();
            return new Submissions(
                    workbook,
                    made.init()
                            .append(new Submission(
                                    last.round(), last.workbook(), last.responses(), requested.requests())));
        }
        return this;
    }

    List<RoundComparison> comparisons(Sight sight) {
        Candidacy now = sight.candidacy();
        long edition = sight.definition().resolved().edition();
        List<Submission> states = now.stage() instanceof Stage.Modifying
                ? made.append(new Submission(now.round() + 1, now.workbook(), LinkedHashMap.empty(), List.empty()))
                : made;
        return states.isEmpty()
                ? List.empty()
                : states.zip(states.tail())
                        .map(pair -> new Comparing(pair._1(), pair._2(), edition).comparison(made.contains(pair._2())));
    }
}
