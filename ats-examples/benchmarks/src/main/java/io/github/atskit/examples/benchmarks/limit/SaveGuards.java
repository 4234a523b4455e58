package io.github.atskit.examples.benchmarks.limit;

import io.github.atskit.core.rejection.ReasonCode;
import io.github.atskit.core.workbook.PartKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may be saved into a section. */
final class SaveGuards {
    private static final int MOST_ITEMS = 200;

    private SaveGuards() {}

    static @Nullable List<LimitAnswer.Reason> parts(LimitDefinition programme, LimitCommand.SaveSection save) {
        LimitDefinition.SectionTemplate section = programme.template().section(save.section());
        if (section == null) {
            return one(new LimitAnswer.Reason(ReasonCode.SECTION_UNKNOWN, save.section()));
        }
        List<LimitAnswer.Reason> unknown = null;
        List<LimitAnswer.Reason> wrongKind = null;
        for (int i = 0; i < save.parts().length; i++) {
            LimitDefinition.PartTemplate part = section.part(save.parts()[i]);
            LimitValue value = save.values()[i];
            if (part == null) {
                unknown = unknown == null ? new ArrayList<>() : unknown;
                unknown.add(new LimitAnswer.Reason(ReasonCode.PART_UNKNOWN, save.parts()[i]));
            } else if (value != null && !fits(value, part, programme.scale())) {
                wrongKind = wrongKind == null ? new ArrayList<>() : wrongKind;
                wrongKind.add(new LimitAnswer.Reason(ReasonCode.PART_WRONG_KIND, part));
            }
        }
        if (unknown != null && wrongKind != null) {
            unknown.addAll(wrongKind);
        }
        return unknown != null ? unknown : wrongKind;
    }

    private static List<LimitAnswer.Reason> one(LimitAnswer.Reason reason) {
        List<LimitAnswer.Reason> reasons = new ArrayList<>();
        reasons.add(reason);
        return reasons;
    }

    private static boolean fits(LimitValue value, LimitDefinition.PartTemplate part, String[] scale) {
        if (!value.has(part.kind())) {
            return false;
        }
        if (part.kind() == PartKind.CHOICE) {
            return value instanceof LimitValue.Text text && LimitWorkbook.contains(part.options(), text.value());
        }
        if (value instanceof LimitValue.Ratings ratings) {
            for (LimitValue.Rating rating : ratings.ratings()) {
                if (!LimitWorkbook.contains(scale, rating.rating())) {
                    return false;
                }
            }
        }
        return true;
    }

    static @Nullable List<LimitAnswer.Reason> tooLong(
            @Nullable List<LimitAnswer.Reason> before, LimitDefinition programme, LimitCommand.SaveSection save) {
        List<LimitAnswer.Reason> reasons = before;
        LimitDefinition.SectionTemplate section = programme.template().section(save.section());
        for (int i = 0; section != null && i < save.parts().length; i++) {
            LimitDefinition.PartTemplate part = section.part(save.parts()[i]);
            if (part != null
                    && save.values()[i] instanceof LimitValue.Text text
                    && text.value().codePointCount(0, text.value().length()) > part.most()) {
                reasons = reasons == null ? new ArrayList<>() : reasons;
                reasons.add(new LimitAnswer.Reason(ReasonCode.PART_TOO_LONG, part));
            }
        }
        return reasons;
    }

    static LimitAnswer.@Nullable Reason unknownStandards(LimitDefinition programme, LimitCommand.SaveSection save) {
        long named = 0;
        for (LimitValue value : save.values()) {
            named |= value == null ? 0 : value.named();
        }
        for (LimitWorkbook.Item item : save.evidence()) {
            named |= item.standards();
        }
        long unknown = named & ~programme.edition();
        return unknown == 0 ? null : new LimitAnswer.Reason(ReasonCode.STANDARD_UNKNOWN, unknown);
    }

    static boolean touchesEvidence(LimitCommand.SaveSection save) {
        if (save.evidence().length > 0 || save.removeEvidence().length > 0) {
            return true;
        }
        for (LimitValue value : save.values()) {
            if (value != null && !value.references().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    static LimitAnswer.@Nullable Reason duplicates(
            LimitWorkbook workbook, LimitDefinition programme, LimitCommand.SaveSection save) {
        LimitDefinition.SectionTemplate section = programme.template().section(save.section());
        List<String> duplicates = null;
        LimitWorkbook.Item[] items = save.evidence();
        for (int i = 0; i < items.length; i++) {
            String id = items[i].id();
            int holder = workbook.sectionHolding(id);
            boolean elsewhere = holder >= 0 && (section == null || holder != section.index());
            if (elsewhere || LimitWorkbook.indexOf(items, id) < i) {
                duplicates = add(duplicates, id);
            }
        }
        return duplicates == null ? null : new LimitAnswer.Reason(ReasonCode.EVIDENCE_DUPLICATE, duplicates);
    }

    static LimitAnswer.@Nullable Reason unknownReferences(
            LimitWorkbook workbook, LimitDefinition programme, LimitCommand.SaveSection save) {
        LimitDefinition.SectionTemplate section = programme.template().section(save.section());
        List<String> unknown = null;
        for (int i = 0; section != null && i < save.parts().length; i++) {
            LimitValue value = save.values()[i];
            if (value != null && section.part(save.parts()[i]) != null) {
                unknown = unknownAmong(value.references(), unknown, workbook, section, save);
            }
        }
        if (save.removeEvidence().length > 0) {
            // Only a removal can leave a part that stays without its evidence.
            for (LimitDefinition.SectionTemplate other : programme.template().sections()) {
                for (LimitDefinition.PartTemplate part : other.parts()) {
                    LimitValue value = workbook.section(other.index()).parts()[part.index()];
                    boolean replaced = other == section && LimitWorkbook.contains(save.parts(), part.name());
                    if (value != null && !replaced) {
                        unknown = unknownAmong(value.references(), unknown, workbook, section, save);
                    }
                }
            }
        }
        return unknown == null ? null : new LimitAnswer.Reason(ReasonCode.EVIDENCE_UNKNOWN, unknown);
    }

    private static @Nullable List<String> unknownAmong(
            List<String> references,
            @Nullable List<String> before,
            LimitWorkbook workbook,
            LimitDefinition.@Nullable SectionTemplate section,
            LimitCommand.SaveSection save) {
        List<String> unknown = before;
        for (String id : references) {
            if (!existsAfter(id, workbook, section, save)) {
                unknown = add(unknown, id);
            }
        }
        return unknown;
    }

    private static boolean existsAfter(
            String id,
            LimitWorkbook workbook,
            LimitDefinition.@Nullable SectionTemplate section,
            LimitCommand.SaveSection save) {
        if (LimitWorkbook.indexOf(save.evidence(), id) >= 0) {
            return true;
        }
        int holder = workbook.sectionHolding(id);
        boolean removed =
                section != null && holder == section.index() && LimitWorkbook.contains(save.removeEvidence(), id);
        return holder >= 0 && !removed;
    }

    private static List<String> add(@Nullable List<String> ids, String id) {
        List<String> all = ids == null ? new ArrayList<>() : ids;
        if (!all.contains(id)) {
            all.add(id);
        }
        return all;
    }

    static LimitAnswer.@Nullable Reason tooMany(
            LimitWorkbook workbook, LimitDefinition programme, LimitCommand.SaveSection save) {
        LimitDefinition.SectionTemplate section = programme.template().section(save.section());
        int items = save.evidence().length;
        if (section != null) {
            for (LimitWorkbook.Item item : workbook.section(section.index()).evidence()) {
                boolean gone = LimitWorkbook.contains(save.removeEvidence(), item.id())
                        || LimitWorkbook.indexOf(save.evidence(), item.id()) >= 0;
                items += gone ? 0 : 1;
            }
        }
        return items <= MOST_ITEMS ? null : new LimitAnswer.Reason(ReasonCode.EVIDENCE_TOO_MANY, save.section());
    }
}
