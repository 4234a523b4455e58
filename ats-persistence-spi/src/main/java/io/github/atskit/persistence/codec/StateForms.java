package io.github.atskit.persistence.codec;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.workbook.Workbook;

/** The state of a candidacy: everything but the sections of its workbook. */
final class StateForms {
    private StateForms() {}

    static Form write(Candidacy candidacy) {
        Draft draft = new Draft();
        Branch open = draft.open();
        open.put("definition", DefinitionForms.write(candidacy.definition()))
                .put("participant", candidacy.participant())
                .put("template", candidacy.workbook().template().name())
                .put("edition", candidacy.workbook().edition());
        MentoringForms.write(candidacy.mentoring(), draft);
        draft.put("reviewing", ReviewForms.reviewing(candidacy.reviewing()));
        WindowForms.write(candidacy.windows(), open);
        if (candidacy.hold().isDefined()) {
            Draft hold = new Draft();
            WindowForms.hold(candidacy.hold().get(), hold);
            draft.put("hold", hold);
        }
        return draft.put("stage", StageForms.write(candidacy.stage())).form();
    }

    static Head read(Halves data, CandidacyId id) {
        Fields open = data.open();
        return new Head(
                id,
                open.read("definition", DefinitionForms::read),
                open.id("participant"),
                MentoringForms.read(data),
                Workbook.empty(DefinitionForms.template(open), open.text("edition")),
                data.read("reviewing", ReviewForms::reviewing),
                WindowForms.windows(open),
                data.readOptional("hold", WindowForms::hold),
                data.read("stage", StageForms::read));
    }
}
