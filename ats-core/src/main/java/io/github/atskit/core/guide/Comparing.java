package io.github.atskit.core.guide;

import io.github.atskit.core.guide.RoundComparison.OfRequest;
import io.github.atskit.core.guide.Submissions.Submission;
import io.github.atskit.core.guide.WorkbookChanges.OfEvidence;
import io.github.atskit.core.guide.WorkbookChanges.OfPart;
import io.github.atskit.core.guide.WorkbookChanges.OfStandards;
import io.github.atskit.core.review.ModificationRequest;
import io.github.atskit.core.review.TargetKind;
import io.github.atskit.core.workbook.Coverage;
import io.github.atskit.core.workbook.EvidenceItem;
import io.github.atskit.core.workbook.PartPath;
import io.github.atskit.core.workbook.PartTemplate;
import io.github.atskit.core.workbook.PartValue;
import io.github.atskit.core.workbook.Section;
import io.github.atskit.core.workbook.StandardNumbers;
import io.github.atskit.core.workbook.Workbook;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** Compares two submissions. */
record Comparing(Submission earlier, Submission later, long edition) {

    RoundComparison comparison(boolean handedIn) {
        WorkbookChanges changes = new WorkbookChanges(parts(), evidence(), standards());
        return new RoundComparison(
                earlier.round(), handedIn, changes, earlier.requests().map(request -> answered(request, changes)));
    }

    // What differs.

    private List<OfPart> parts() {
        return before().template().parts().map(PartTemplate::path).flatMap(path -> {
            Option<PartValue> before = value(before(), path);
            Option<PartValue> after = value(after(), path);
            return ChangeKind.between(before, after)
                    .map(kind -> new OfPart(path, kind, length(before), length(after)))
                    .toList();
        });
    }

    private static Option<PartValue> value(Workbook workbook, PartPath path) {
        return workbook.section(path.section()).flatMap(section -> section.part(path.part()));
    }

    private static int length(Option<PartValue> value) {
        return value.map(Comparing::length).getOrElse(0);
    }

    private static int length(PartValue value) {
        if (value instanceof PartValue.Text text) {
            return text.value().codePointCount(0, text.value().length());
        } else if (value instanceof PartValue.Ratings ratings) {
            return ratings.value().size();
        } else if (value instanceof PartValue.Standards standards) {
            return standards.value().numbers().size();
        } else if (value instanceof PartValue.Evidence evidence) {
            return evidence.value().size();
        } else if (value instanceof PartValue.Activities activities) {
            return activities.value().size();
        } else if (value instanceof PartValue.Pieces pieces) {
            return pieces.value().size();
        }
        return value instanceof PartValue.Goals goals ? goals.value().size() : 0;
    }

    private List<OfEvidence> evidence() {
        return before().sections().flatMap(section -> {
            Section now = after().section(section.name()).get();
            return section.evidence()
                    .appendAll(now.evidence())
                    .map(EvidenceItem::id)
                    .distinct()
                    .sorted()
                    .flatMap(id -> ChangeKind.between(section.evidence(id), now.evidence(id))
                            .map(kind -> new OfEvidence(section.name(), id, kind))
                            .toList());
        });
    }

    private OfStandards standards() {
        Coverage was = before().coverage();
        Coverage is = after().coverage();
        return new OfStandards(
                gained(was.evidenced(), is.evidenced()),
                gained(is.evidenced(), was.evidenced()),
                gained(was.chosen(), is.chosen()),
                gained(is.chosen(), was.chosen()));
    }

    private List<Integer> gained(long before, long after) {
        return StandardNumbers.numbersOf(after & ~before & edition);
    }

    private Workbook before() {
        return earlier.workbook();
    }

    private Workbook after() {
        return later.workbook();
    }

    // Which request each change answers.

    private OfRequest answered(ModificationRequest request, WorkbookChanges changes) {
        String target = request.target();
        Option<TargetKind> kind = TargetKind.of(target, before(), edition);
        List<String> changed = kind.isEmpty()
                ? List.empty()
                : changes.parts()
                        .map(OfPart::part)
                        .filter(path -> isWithin(path, target, kind.get()))
                        .map(PartPath::toString)
                        .appendAll(changes.evidence()
                                .filter(item -> isWithin(item, target, kind.get()))
                                .map(OfEvidence::evidence)
                                .distinct());
        return new OfRequest(request.id(), target, later.responses().get(request.id()), changed);
    }

    private boolean isWithin(PartPath path, String target, TargetKind kind) {
        return switch (kind) {
            case SECTION -> path.section().equals(target);
            case PART -> path.toString().equals(target);
            case STANDARD ->
                !about(value(before(), path), bit(target)).equals(about(value(after(), path), bit(target)));
            case EVIDENCE -> false;
        };
    }

    private boolean isWithin(OfEvidence item, String target, TargetKind kind) {
        return switch (kind) {
            case SECTION -> item.section().equals(target);
            case PART -> refers(before(), target, item.evidence()) || refers(after(), target, item.evidence());
            case STANDARD -> bears(before(), item, bit(target)) || bears(after(), item, bit(target));
            case EVIDENCE -> item.evidence().equals(target);
        };
    }

    private static long bit(String standard) {
        return 1L << Integer.parseInt(standard);
    }

    /** What a value says of a standard: its rating, that it is chosen, the activities and goals that serve it. */
    private static List<?> about(Option<PartValue> value, long bit) {
        if (value.isEmpty()) {
            return List.empty();
        } else if (value.get() instanceof PartValue.Ratings ratings) {
            return ratings.value().get(Long.numberOfTrailingZeros(bit)).toList();
        } else if (value.get() instanceof PartValue.Standards standards) {
            return (standards.value().bits() & bit) == 0 ? List.empty() : List.of(bit);
        } else if (value.get() instanceof PartValue.Activities activities) {
            return activities.value().filter(activity -> (activity.standards().bits() & bit) != 0);
        }
        return value.get() instanceof PartValue.Goals goals
                ? goals.value().filter(goal -> (goal.standards().bits() & bit) != 0)
                : List.empty();
    }

    private static boolean refers(Workbook workbook, String part, String evidence) {
        int slash = part.indexOf('/');
        PartPath path = new PartPath(part.substring(0, slash), part.substring(slash + 1));
        return value(workbook, path).exists(found -> found.evidence().contains(evidence));
    }

    private static boolean bears(Workbook workbook, OfEvidence item, long bit) {
        return workbook.section(item.section())
                .flatMap(section -> section.evidence(item.evidence()))
                .exists(found -> (found.standards().bits() & bit) != 0);
    }
}
