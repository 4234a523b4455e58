package io.github.atskit.core.definition;

import io.github.atskit.core.workbook.PartPath;
import io.github.atskit.core.workbook.WorkbookTemplate;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.util.Objects;

/**
 * What a cohort asks of workbooks.
 *
 * @param template sections and parts
 * @param scale names of the ratings of self-assessment, in order, at least two
 * @param limits lengths of texts by part
 */
public record WorkbookRules(WorkbookTemplate template, List<String> scale, Map<PartPath, TextLimit> limits) {

    /**
     * Refuses null.
     *
     * @param template sections and parts
     * @param scale names of the ratings of self-assessment, in order, at least two
     * @param limits lengths of texts by part
     */
    public WorkbookRules {
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(limits, "limits");
    }
}
