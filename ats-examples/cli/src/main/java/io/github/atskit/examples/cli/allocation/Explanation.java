package io.github.atskit.examples.cli.allocation;

import io.github.atskit.core.allocation.Alternative;
import io.github.atskit.core.allocation.CostPart;
import io.github.atskit.core.allocation.ExclusionCount;
import io.github.atskit.core.allocation.OpenSeats;
import io.github.atskit.core.allocation.Others;
import io.github.atskit.core.allocation.Placement;
import io.github.atskit.core.vocabulary.Coded;
import io.github.atskit.examples.cli.report.Language;
import io.vavr.collection.List;

/** Why a seat went to whom it did, or to nobody, in sentences. */
final class Explanation {
    private final Language language;

    Explanation(Language language) {
        this.language = language;
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
        return sentences.append(cost(placement)).append(others(placement.others()));
    }

    /** {@return why nobody could be found} */
    String of(OpenSeats open) {
        return excluded(open.others().excluded());
    }

    private String load(Placement placement) {
        return language.text("allocate.load", placement.loadBefore(), placement.loadAfter());
    }

    private String cost(Placement placement) {
        return language.text("allocate.cost", language.count(placement.cost()), parts(placement.parts()));
    }

    private String parts(List<CostPart> parts) {
        List<String> told = parts.filter(part -> part.cost() != 0)
                .map(part -> word(part.kind()) + ' ' + language.count(part.cost()));
        return told.isEmpty() ? language.text("allocate.free") : told.mkString(", ");
    }

    private String others(Others others) {
        if (others.possible() == 0) {
            return language.text("allocate.nobody-else", excluded(others.excluded()));
        }
        String best = others.nextBest().map(this::alternative).mkString(", ");
        return language.text("allocate.others", others.possible(), best);
    }

    private String alternative(Alternative alternative) {
        return language.text("allocate.dearer", alternative.reviewer(), language.count(alternative.extraCost()));
    }

    private String excluded(List<ExclusionCount> excluded) {
        return excluded.isEmpty()
                ? language.text("allocate.no-reviewers")
                : excluded.map(count -> count.reviewers() + " " + word(count.exclusion()))
                        .mkString(", ");
    }

    private String word(Coded coded) {
        return language.text("allocate." + coded.code());
    }
}
