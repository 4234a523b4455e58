package io.github.atskit.examples.cli.allocation;

import io.github.atskit.core.allocation.CostPart;
import io.github.atskit.core.allocation.ExclusionCount;
import io.github.atskit.core.allocation.OpenSeats;
import io.github.atskit.core.allocation.Others;
import io.github.atskit.core.allocation.Placement;
import io.github.atskit.core.message.Messages;
import io.github.atskit.examples.cli.report.Language;
import io.vavr.collection.List;

/** Why a seat went to whom it did, or to nobody, in sentences. */
final class Explanation {
    private final Language language;
    private final Messages messages;

    Explanation(Language language) {
        this.language = language;
        this.messages = language.messages();
    }

    /** {@return what speaks for a placement, and who else could have had it} */
    List<String> of(Placement placement) {
        List<String> sentences = List.of(load(placement));
        if (!placement.matched().isEmpty()) {
            sentences = sentences.append(
                    language.text("allocate.knows", placement.matched().mkString(", ")));
        }
        if (!placement.missing().isEmpty()) {
            sentences = sentences.append(
                    language.text("allocate.lacks", placement.missing().mkString(", ")));
        }
        return sentences.append(cost(placement)).appendAll(others(placement.others()));
    }

    /** {@return why nobody could be found} */
    String of(OpenSeats open) {
        return excluded(open.others().excluded());
    }

    private String load(Placement placement) {
        return language.text("allocate.load", placement.loadBefore(), placement.loadAfter());
    }

    private String cost(Placement placement) {
        return language.text("allocate.cost", String.valueOf(placement.cost()), parts(placement.parts()));
    }

    private String parts(List<CostPart> parts) {
        List<String> told = parts.filter(part -> part.cost() != 0).map(messages::cost);
        return told.isEmpty() ? language.text("allocate.free") : told.mkString("; ");
    }

    private List<String> others(Others others) {
        if (others.possible() == 0) {
            return List.of(language.text("allocate.nobody-else", excluded(others.excluded())));
        }
        return others.nextBest()
                .map(messages::alternative)
                .prepend(language.text("allocate.others", others.possible()));
    }

    private String excluded(List<ExclusionCount> excluded) {
        return excluded.isEmpty()
                ? language.text("allocate.no-reviewers")
                : excluded.map(messages::exclusion).mkString("; ");
    }
}
