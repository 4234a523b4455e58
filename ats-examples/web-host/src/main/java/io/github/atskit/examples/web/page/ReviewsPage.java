package io.github.atskit.examples.web.page;

import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.event.ModificationsRequested;
import io.github.atskit.core.event.Recommended;
import io.github.atskit.core.event.RoundsUsedUp;
import io.github.atskit.core.review.ModificationRequest;
import io.github.atskit.core.sight.Happening;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.examples.web.cases.Cases;
import io.github.atskit.examples.web.cases.NotFound;
import io.github.atskit.examples.web.cases.OpenCase;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What came back from the reviews: feedback and requests of each round, the responses, and what has changed since. */
@Controller
final class ReviewsPage {
    private final Cases cases;

    ReviewsPage(Cases cases) {
        this.cases = cases;
    }

    /**
     * What was released.
     *
     * @param happening when and what
     * @param feedback what the participant is told
     * @param requests what is asked for
     */
    public record Released(Happening happening, String feedback, List<ModificationRequest> requests) {}

    @GetMapping("/cases/{id}/reviews")
    String show(@PathVariable("id") CandidacyId id, Actor viewer, Model model) {
        OpenCase open = cases.open(id, viewer).getOrElseThrow(NotFound::new);
        model.addAttribute("open", open);
        model.addAttribute("doc", open.document());
        model.addAttribute("released", open.events().flatMap(ReviewsPage::released));
        return "reviews";
    }

    static Option<Released> released(Happening happening) {
        if (happening.event() instanceof ModificationsRequested event) {
            return Option.some(new Released(happening, event.feedback(), event.requests()));
        }
        if (happening.event() instanceof Recommended event) {
            return Option.some(new Released(happening, event.feedback(), List.empty()));
        }
        return happening.event() instanceof RoundsUsedUp event
                ? Option.some(new Released(happening, event.feedback(), List.empty()))
                : Option.none();
    }
}
