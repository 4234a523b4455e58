package io.github.atskit.core.decision;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.command.SaveSection;
import io.github.atskit.core.definition.ResolvedDefinition;
import io.github.atskit.core.definition.TextLimit;
import io.github.atskit.core.internal.Search;
import io.github.atskit.core.rejection.PartTooLong;
import io.github.atskit.core.rejection.PartUnknown;
import io.github.atskit.core.rejection.PartWrongKind;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.core.rejection.SectionUnknown;
import io.github.atskit.core.rejection.StandardUnknown;
import io.github.atskit.core.workbook.EvidenceItem;
import io.github.atskit.core.workbook.PartKind;
import io.github.atskit.core.workbook.PartPath;
import io.github.atskit.core.workbook.PartTemplate;
import io.github.atskit.core.workbook.PartValue;
import io.github.atskit.core.workbook.SectionChange;
import io.github.atskit.core.workbook.SectionTemplate;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** What may be saved into a section (ATS-030 to ATS-032). */
final class SectionRules {
    private SectionRules() {}

    static List<Reason> partsFitTheTemplate(
            SaveSection command, Candidacy now, ResolvedDefinition programme, Context context) {
        SectionChange change = command.change();
        Option<SectionTemplate> section = programme.template().section(change.section());
        if (section.isEmpty()) {
            return Reasons.of(new SectionUnknown(change.section()));
        }
        List<String> scale = programme.definition().workbook().scale();
        return allFit(change, section.get(), scale) ? List.empty() : misfits(change, section.get(), scale);
    }

    /** Goes by the template, for a lookup is cheaper than an iterator over the change. */
    private static boolean allFit(SectionChange change, SectionTemplate section, List<String> scale) {
        int given = 0;
        for (List<PartTemplate> rest = section.parts(); !rest.isEmpty(); rest = rest.tail()) {
            Option<Option<PartValue>> value = change.parts().get(rest.head().name());
            if (value.isDefined()) {
                if (value.get().isDefined() && !fits(value.get().get(), rest.head(), scale)) {
                    return false;
                }
                given++;
            }
        }
        return given == change.parts().size();
    }

    /** Goes by the change, for the reasons stand in the order of the payload. */
    private static List<Reason> misfits(SectionChange change, SectionTemplate section, List<String> scale) {
        List<Reason> unknown = List.empty();
        List<Reason> wrongKind = List.empty();
        for (Tuple2<String, Option<PartValue>> entry : change.parts()) {
            Option<PartTemplate> part = section.part(entry._1());
            if (part.isEmpty()) {
                unknown = unknown.append(new PartUnknown(change.section(), entry._1()));
            } else if (entry._2().isDefined() && !fits(entry._2().get(), part.get(), scale)) {
                wrongKind = wrongKind.append(new PartWrongKind(
                        change.section(), entry._1(), part.get().kind()));
            }
        }
        return unknown.isEmpty() ? wrongKind : unknown.appendAll(wrongKind);
    }

    static boolean fits(PartValue value, PartTemplate part, List<String> scale) {
        if (!value.has(part.kind())) {
            return false;
        }
        if (part.kind() == PartKind.CHOICE) {
            return value instanceof PartValue.Text text && Search.has(part.options(), text.value());
        }
        return !(value instanceof PartValue.Ratings ratings) || ratings.keepsTo(scale);
    }

    static List<Reason> textsAreNotTooLong(
            SaveSection command, Candidacy now, ResolvedDefinition programme, Context context) {
        if (programme.definition().workbook().limits().isEmpty()) {
            return List.empty();
        }
        List<Reason> reasons = List.empty();
        for (Tuple2<String, Option<PartValue>> entry : command.change().parts()) {
            PartPath path = new PartPath(command.change().section(), entry._1());
            Option<Integer> most =
                    programme.definition().workbook().limits().get(path).flatMap(TextLimit::maximum);
            if (most.isDefined() && entry._2().isDefined() && entry._2().get() instanceof PartValue.Text text) {
                int actual = text.value().codePointCount(0, text.value().length());
                reasons = actual <= most.get()
                        ? reasons
                        : reasons.append(new PartTooLong(path.section(), path.part(), most.get(), actual));
            }
        }
        return reasons;
    }

    static List<Reason> standardsExist(
            SaveSection command, Candidacy now, ResolvedDefinition programme, Context context) {
        SectionChange change = command.change();
        long known = programme.edition();
        List<Integer> unknown = unknownInParts(change, programme.template().section(change.section()), known);
        for (List<EvidenceItem> rest = change.evidence(); !rest.isEmpty(); rest = rest.tail()) {
            unknown = joined(unknown, rest.head().standards().unknownIn(known));
        }
        return unknown.isEmpty()
                ? List.empty()
                : Reasons.of(new StandardUnknown(unknown.distinct().sorted()));
    }

    /** Goes by the template as far as it knows the parts, for a lookup is cheaper than an iterator over the change. */
    private static List<Integer> unknownInParts(SectionChange change, Option<SectionTemplate> section, long known) {
        List<Integer> unknown = List.empty();
        int given = 0;
        List<PartTemplate> parts = section.isDefined() ? section.get().parts() : List.empty();
        for (List<PartTemplate> rest = parts; !rest.isEmpty(); rest = rest.tail()) {
            Option<Option<PartValue>> value = change.parts().get(rest.head().name());
            if (value.isDefined()) {
                unknown = value.get().isEmpty()
                        ? unknown
                        : joined(unknown, unknownIn(value.get().get(), known));
                given++;
            }
        }
        return given == change.parts().size() ? unknown : unknownInAll(change, known);
    }

    private static List<Integer> unknownInAll(SectionChange change, long known) {
        List<Integer> unknown = List.empty();
        for (Tuple2<String, Option<PartValue>> entry : change.parts()) {
            unknown = entry._2().isEmpty()
                    ? unknown
                    : joined(unknown, unknownIn(entry._2().get(), known));
        }
        return unknown;
    }

    private static List<Integer> unknownIn(PartValue value, long known) {
        if (value instanceof PartValue.Ratings ratings) {
            return ratings.standards().unknownIn(known);
        }
        if (value instanceof PartValue.Standards standards) {
            return standards.value().unknownIn(known);
        }
        List<Integer> unknown = List.empty();
        if (value instanceof PartValue.Activities activities) {
            for (List<PartValue.Activity> rest = activities.value(); !rest.isEmpty(); rest = rest.tail()) {
                unknown = joined(unknown, rest.head().standards().unknownIn(known));
            }
        } else if (value instanceof PartValue.Goals goals) {
            for (List<PartValue.Goal> rest = goals.value(); !rest.isEmpty(); rest = rest.tail()) {
                unknown = joined(unknown, rest.head().standards().unknownIn(known));
            }
        }
        return unknown;
    }

    private static List<Integer> joined(List<Integer> numbers, List<Integer> further) {
        return further.isEmpty() ? numbers : numbers.appendAll(further);
    }
}
