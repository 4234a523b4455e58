package io.github.atskit.persistence.codec;

import io.github.atskit.core.candidacy.Hold;
import io.github.atskit.core.candidacy.HoldKind;
import io.github.atskit.core.candidacy.Windows;
import io.github.atskit.core.definition.Deadline;
import io.github.atskit.core.definition.Milestone;
import io.vavr.control.Option;

/** The ends of writing, and the hold that stops the clock. Why it stopped is personal. */
final class WindowForms {
    private static final Codes<Milestone> MILESTONES = Codes.of(Milestone.values());
    private static final Codes<HoldKind> HOLD_KINDS = Codes.of(HoldKind.values());

    private WindowForms() {}

    static void write(Windows windows, Branch branch) {
        deadline("window", windows.window(), branch);
        branch.putInstant("extension", windows.extension()).putInstant("resubmission", windows.resubmission());
    }

    static Windows windows(Fields fields) {
        return new Windows(
                deadline("window", fields),
                fields.optionalInstant("extension"),
                fields.optionalInstant("resubmission"));
    }

    static void deadline(String name, Option<Deadline> deadline, Branch branch) {
        if (deadline.isDefined()) {
            Deadline end = deadline.get();
            branch.put(name, new Branch().put("milestone", end.milestone()).put("at", end.at()));
        }
    }

    static Option<Deadline> deadline(String name, Fields fields) {
        return fields.readOptional(
                name, deadline -> new Deadline(deadline.code("milestone", MILESTONES), deadline.instant("at")));
    }

    static void hold(Hold hold, Draft draft) {
        draft.open().put("kind", hold.kind()).put("placed-at", hold.placedAt());
        draft.personal().put("reason", hold.reason());
    }

    static Hold hold(Halves data) {
        return new Hold(
                data.open().code("kind", HOLD_KINDS),
                data.personal().text("reason"),
                data.open().instant("placed-at"));
    }
}
