package io.github.atskit.examples.cli.report;

import io.github.atskit.core.definition.LintFinding;
import io.github.atskit.core.message.Messages;
import io.github.atskit.core.validation.FieldFault;
import java.time.ZoneId;
import java.util.Locale;

/** Where the texts come from: the library's own, in British English. */
public final class Wording {
    private static final Messages UTC = Messages.in(Locale.UK);

    private Wording() {}

    /** {@return texts with times in UTC} */
    public static Messages utc() {
        return UTC;
    }

    /** {@return texts with times in a zone} */
    public static Messages at(ZoneId zone) {
        return UTC.at(zone);
    }

    /** {@return what is wrong at a path and what is allowed} */
    public static String ofKey(FieldFault fault) {
        return key(fault.path()) + UTC.fault(fault);
    }

    /** {@return what is wrong or doubtful about a key} */
    public static String ofKey(LintFinding finding) {
        return key(finding.key()) + UTC.finding(finding);
    }

    /** The path of a value as a whole is empty. */
    private static String key(String path) {
        return path.isEmpty() ? "" : path + ": ";
    }
}
