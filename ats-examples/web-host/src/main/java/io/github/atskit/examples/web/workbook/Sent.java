package io.github.atskit.examples.web.workbook;

import io.github.atskit.examples.web.form.Entered;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the form of a section sends.
 *
 * @param fields what was typed
 * @param tags the tag of each part as it was when the form was opened
 * @param others the other versions of parts that two windows have changed
 */
record Sent(Entered fields, Map<String, String> tags, Entered others) {
    /** Before the name of a part. */
    static final String TAG = "_tag.";

    /** Before the path of a field. */
    static final String OTHER = "_other.";

    static Sent from(HttpServletRequest request) {
        Map<String, String[]> parameters = request.getParameterMap();
        Map<String, String> tags = new LinkedHashMap<>();
        under(parameters, TAG).forEach((part, values) -> tags.put(part, values[0]));
        return new Sent(Entered.sent(parameters), tags, Entered.sent(under(parameters, OTHER)));
    }

    private static Map<String, String[]> under(Map<String, String[]> parameters, String prefix) {
        Map<String, String[]> found = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            if (name.startsWith(prefix) && values.length > 0) {
                found.put(name.substring(prefix.length()), values);
            }
        });
        return found;
    }
}
