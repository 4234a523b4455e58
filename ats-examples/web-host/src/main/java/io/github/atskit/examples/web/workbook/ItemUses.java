package io.github.atskit.examples.web.workbook;

import io.github.atskit.core.workbook.PartPath;
import io.github.atskit.examples.web.cases.OpenCase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which parts of a workbook refer to which items of evidence.
 *
 * @param parts by the id of the item
 */
public record ItemUses(Map<String, List<PartPath>> parts) {

    static ItemUses of(OpenCase open) {
        Map<String, List<PartPath>> uses = new HashMap<>();
        open.sight()
                .candidacy()
                .workbook()
                .sections()
                .forEach(section -> section.template()
                        .parts()
                        .forEach(part -> section.part(part.name())
                                .forEach(value -> value.evidence()
                                        .distinct()
                                        .forEach(item -> uses.computeIfAbsent(item, any -> new ArrayList<>())
                                                .add(part.path())))));
        return new ItemUses(uses);
    }

    /** {@return the parts that refer to an item, in the order of the workbook} */
    public List<PartPath> of(String item) {
        return parts.getOrDefault(item, List.of());
    }
}
