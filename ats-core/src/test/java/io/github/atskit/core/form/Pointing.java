package io.github.atskit.core.form;

import io.github.atskit.core.internal.tree.Trees;
import io.github.atskit.core.rejection.CriterionNotJudged;
import io.github.atskit.core.rejection.CriterionUnknown;
import io.github.atskit.core.rejection.PartTooLong;
import io.github.atskit.core.rejection.PartUnknown;
import io.github.atskit.core.rejection.PartWrongKind;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.core.rejection.SectionUnknown;
import io.github.atskit.core.rejection.StandardUnknown;
import io.github.atskit.core.rejection.VivaModeNotOffered;
import io.github.atskit.core.review.Criterion;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;

/**
 * Where in a payload the reasons of a decision point. A reason has no path, but parameters: one that is a name in the payload is the
 * place of that name, and one that is a value is every place that holds the value.
 *
 * <p>Every reason by which a form is narrowed has a place. One is coarser than the schema's: a part of the wrong kind is named as a
 * whole, though the schema may know the rating in it that is off the scale. And what is inside of a part that does not fit is read by
 * its looks, while the schema goes by the template; so all places in such a part count as that part.
 */
final class Pointing {
    private final Object tree;
    private final List<Reason> reasons;

    Pointing(Object tree, List<Reason> reasons) {
        this.tree = tree;
        this.reasons = reasons;
    }

    /** The places of one reason. */
    private Set<String> places(Reason reason) {
        if (reason instanceof SectionUnknown) {
            return HashSet.of("section");
        }
        if (reason instanceof PartUnknown unknown) {
            return HashSet.of("parts." + unknown.part());
        }
        if (reason instanceof PartWrongKind wrong) {
            return HashSet.of("parts." + wrong.part());
        }
        if (reason instanceof PartTooLong tooLong) {
            return HashSet.of("parts." + tooLong.part());
        }
        if (reason instanceof StandardUnknown unknown) {
            return standards(unknown.standards());
        }
        if (reason instanceof CriterionNotJudged open) {
            return open.criteria()
                    .map(Criterion::code)
                    .map("judgements."::concat)
                    .toSet();
        }
        if (reason instanceof CriterionUnknown unknown) {
            return unknown.criteria().map("judgements."::concat).toSet();
        }
        if (reason instanceof VivaModeNotOffered) {
            return HashSet.of("mode");
        }
        throw new AssertionError("no place known for " + reason);
    }

    /** Whole numbers in lists, and as names in a part, are standards; the payloads have no others. */
    private Set<String> standards(List<Integer> numbers) {
        return List.ofAll(Trees.positions(tree))
                .filter(steps -> numbers.exists(number -> isStandard(steps, number)))
                .map(Trees::path)
                .toSet();
    }

    private boolean isStandard(java.util.List<Object> steps, int number) {
        Object last = steps.get(steps.size() - 1);
        if (last instanceof Integer) {
            return Trees.at(tree, steps) instanceof Number found && found.doubleValue() == number;
        }
        return steps.size() == 3
                && steps.get(0).equals("parts")
                && last.toString().equals(Integer.toString(number));
    }

    /** What the schema points at and no reason does. */
    Set<String> unsaid(Set<String> judged) {
        return whole(judged).removeAll(said());
    }

    /** What a reason points at and the schema does not. */
    Set<String> unseen(Set<String> judged) {
        return said().removeAll(whole(judged));
    }

    private Set<String> said() {
        return whole(reasons.flatMap(this::places).toSet());
    }

    /** The places, with a part that does not fit as a whole. */
    private Set<String> whole(Set<String> places) {
        List<String> misfits = reasons.filter(
                        reason -> reason instanceof PartUnknown || reason instanceof PartWrongKind)
                .flatMap(this::places);
        return places.map(place -> misfits.find(part -> isBelow(place, part)).getOrElse(place));
    }

    private static boolean isBelow(String path, String place) {
        return path.startsWith(place + ".") || path.startsWith(place + "[");
    }

    /** The reader looks into what does not belong where it is; the schema points at it, or in it at what the template asks for. */
    static boolean isInTheSameMisfit(String read, java.util.Set<String> judged) {
        String part = read.replaceAll("(?s)^(parts\\.[^.\\[]*).*", "$1");
        return judged.stream()
                .anyMatch(path ->
                        isBelow(read, path) || read.startsWith("parts.") && (path.equals(part) || isBelow(path, part)));
    }
}
