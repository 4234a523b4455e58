package io.github.atskit.persistence.codec;

import io.github.atskit.core.definition.EntryCriterion;
import io.github.atskit.core.definition.EntryFacts;
import io.github.atskit.core.event.Enrolled;
import io.github.atskit.core.workbook.WorkbookTemplate;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Enrolment: what the candidacy is bound to is open; what is known of the person, and what was waived, is personal. */
final class EntryForms {
    private static final Codes<EntryCriterion> CRITERIA = Codes.of(EntryCriterion.values());

    private EntryForms() {}

    static void write(Enrolled event, Draft draft) {
        draft.open()
                .put("definition", DefinitionForms.write(event.definition()))
                .put("template", event.template().name())
                .put("edition", event.edition())
                .put("participant", event.participant())
                .put("submission", event.submission())
                .putInstant("resubmission", event.resubmission());
        draft.personal().put("entry", facts(event.entry()));
        if (!event.waived().isEmpty() || event.waiverReason().isDefined()) {
            Branch waiver =
                    new Branch().putTextsIfAny("criteria", event.waived().map(EntryCriterion::code));
            draft.personal().put("waiver", waiver.putText("reason", event.waiverReason()));
        }
    }

    static Enrolled read(Halves data) {
        Fields waiver = data.personal().fieldsOrNone("waiver");
        List<EntryCriterion> waived = waiver.codesOrNone("criteria", CRITERIA);
        Option<String> reason = waiver.optionalText("reason");
        waiver.noOthers();
        WorkbookTemplate template = DefinitionForms.template(data.open());
        return new Enrolled(
                data.open().read("definition", DefinitionForms::read),
                template,
                data.open().text("edition"),
                data.open().id("participant"),
                data.personal().read("entry", EntryForms::facts),
                waived,
                reason,
                data.open().instant("submission"),
                data.open().optionalInstant("resubmission"));
    }

    private static Branch facts(EntryFacts facts) {
        Branch branch = new Branch();
        flag(branch, "set-member", facts.setMember());
        date(branch, "suitability-declared-on", facts.suitabilityDeclaredOn());
        flag(branch, "qtls-or-qts", facts.qtlsOrQts());
        number(branch, "qualification-level", facts.qualificationLevel());
        date(branch, "qualified-on", facts.qualifiedOn());
        number(branch, "weekly-hours", facts.weeklyHours());
        flag(branch, "post-14", facts.post14());
        number(branch, "english-level", facts.englishLevel());
        number(branch, "maths-level", facts.mathsLevel());
        return branch;
    }

    private static void flag(Branch branch, String name, Option<Boolean> fact) {
        if (fact.isDefined()) {
            branch.put(name, (boolean) fact.get());
        }
    }

    private static void date(Branch branch, String name, Option<LocalDate> fact) {
        if (fact.isDefined()) {
            branch.put(name, fact.get());
        }
    }

    private static void number(Branch branch, String name, Option<BigDecimal> fact) {
        if (fact.isDefined()) {
            branch.put(name, Decimals.exact(fact.get()));
        }
    }

    private static EntryFacts facts(Fields fields) {
        return new EntryFacts(
                fields.optionalFlag("set-member"),
                fields.optionalDate("suitability-declared-on"),
                fields.optionalFlag("qtls-or-qts"),
                fields.optionalDecimal("qualification-level"),
                fields.optionalDate("qualified-on"),
                fields.optionalDecimal("weekly-hours"),
                fields.optionalFlag("post-14"),
                fields.optionalDecimal("english-level"),
                fields.optionalDecimal("maths-level"));
    }
}
