package io.github.atskit.persistence.codec;

import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.definition.DefinitionRef;
import io.github.atskit.core.definition.Milestone;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the open half of a state tells when there is nothing else left. */
final class OutlineReading {
    private OutlineReading() {}

    static Outline read(Fields state) {
        DefinitionRef definition = state.read("definition", DefinitionForms::read);
        Map<String, String> dates = new LinkedHashMap<>();
        ends(state, dates);
        if (state.has("statement")) {
            dates.put("statement", state.fields("statement").date("written-on").toString());
        }
        Fields stage = state.fields("stage");
        StageName name = stage.code("name", StageForms.NAMES);
        put(dates, "viva", stage.optionalInstant("starts-at"));
        put(dates, "resit-from", stage.optionalInstant("resit-from"));
        put(dates, "awarded", stage.optionalDate("on"));
        put(dates, "certificate", stage.optionalDate("dispatched-on"));
        if (state.has("hold")) {
            dates.put("hold-placed", state.fields("hold").instant("placed-at").toString());
        }
        return new Outline(definition, state.id("participant"), name, dates);
    }

    /** The end in force goes by the name of its milestone, and before the date that the calendar had for it. */
    private static void ends(Fields state, Map<String, String> dates) {
        WindowForms.deadline("window", state)
                .forEach(end -> dates.put(end.milestone().code(), end.at().toString()));
        put(dates, "extension", state.optionalInstant("extension"));
        Option<Instant> resubmission = state.optionalInstant("resubmission");
        if (resubmission.isDefined()) {
            dates.putIfAbsent(Milestone.RESUBMISSION.code(), resubmission.get().toString());
        }
    }

    private static void put(Map<String, String> dates, String name, Option<?> date) {
        if (date.isDefined()) {
            dates.put(name, date.get().toString());
        }
    }
}
