package io.github.atskit.core.approval;

import io.github.atskit.core.agreement.Band;
import io.github.atskit.core.agreement.Coefficient;
import io.github.atskit.core.agreement.Obstacle;
import io.github.atskit.core.agreement.ReadingCode;
import io.github.atskit.core.agreement.Scale;
import io.github.atskit.core.agreement.Weights;
import io.github.atskit.core.allocation.AllocationConflict;
import io.github.atskit.core.allocation.ConflictScope;
import io.github.atskit.core.allocation.CostKind;
import io.github.atskit.core.allocation.Exclusion;
import io.github.atskit.core.allocation.ViolationKind;
import io.github.atskit.core.calibration.CalibrationFaultCode;
import io.github.atskit.core.calibration.ShortfallCode;
import io.github.atskit.core.calibration.Standing;
import io.github.atskit.core.candidacy.HoldKind;
import io.github.atskit.core.candidacy.NotAwardedWhy;
import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.consistency.Caveat;
import io.github.atskit.core.consistency.Dimension;
import io.github.atskit.core.consistency.Period;
import io.github.atskit.core.consistency.RemarkCode;
import io.github.atskit.core.consistency.Suppression;
import io.github.atskit.core.consistency.TableFaultCode;
import io.github.atskit.core.decision.RequirementCode;
import io.github.atskit.core.decision.RequirementState;
import io.github.atskit.core.definition.EntryCriterion;
import io.github.atskit.core.definition.LintCode;
import io.github.atskit.core.definition.LintSeverity;
import io.github.atskit.core.definition.Milestone;
import io.github.atskit.core.definition.Preset;
import io.github.atskit.core.event.EventType;
import io.github.atskit.core.guide.ChangeKind;
import io.github.atskit.core.guide.DateCause;
import io.github.atskit.core.guide.ImpactPairs;
import io.github.atskit.core.mentoring.MentorDuty;
import io.github.atskit.core.mentoring.MentorRelation;
import io.github.atskit.core.rejection.Advice;
import io.github.atskit.core.rejection.ReasonCode;
import io.github.atskit.core.rejection.Remedy;
import io.github.atskit.core.rejection.Rule;
import io.github.atskit.core.review.ConflictKind;
import io.github.atskit.core.review.Criterion;
import io.github.atskit.core.review.DeclaredConflict;
import io.github.atskit.core.review.Finding;
import io.github.atskit.core.review.Reconciliation;
import io.github.atskit.core.review.TargetKind;
import io.github.atskit.core.sampling.PickKind;
import io.github.atskit.core.sampling.Risk;
import io.github.atskit.core.sampling.SamplingFaultCode;
import io.github.atskit.core.sight.Extent;
import io.github.atskit.core.sight.Facet;
import io.github.atskit.core.sight.Viewpoint;
import io.github.atskit.core.validation.FaultCode;
import io.github.atskit.core.viva.VivaMode;
import io.github.atskit.core.viva.VivaOutcome;
import io.github.atskit.core.vocabulary.Coded;
import io.github.atskit.core.vocabulary.Role;
import io.github.atskit.core.workbook.EvidenceType;
import io.github.atskit.core.workbook.PartKind;
import io.github.atskit.core.workbook.PartTemplate;
import io.github.atskit.core.workbook.PieceKind;
import io.github.atskit.core.workbook.SectionTemplate;
import io.github.atskit.core.workbook.WorkbookTemplate;
import io.vavr.collection.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Every external name")
class NamesTest {
    private final StringBuilder names =
            new StringBuilder("# Names that leave the process. None of them ever changes.\n");

    @Test
    @DisplayName("is the approved one")
    void everyName() {
        vocabulary("roles", Role.values());
        vocabulary("stages", StageName.values());
        vocabulary("actions", Action.values());
        vocabulary("events", EventType.values());
        vocabulary("reasons", ReasonCode.values());
        vocabulary("remedies", Remedy.values());
        vocabulary("advice", Advice.values());
        vocabulary("faults", FaultCode.values());
        vocabulary("not awarded", NotAwardedWhy.values());
        vocabulary("holds", HoldKind.values());
        vocabulary("criteria", Criterion.values());
        vocabulary("findings", Finding.values());
        vocabulary("reconciliations", Reconciliation.values());
        vocabulary("declared conflicts", DeclaredConflict.values());
        vocabulary("conflicts", ConflictKind.values());
        vocabulary("mentor's duties", MentorDuty.values());
        vocabulary("mentor's relations", MentorRelation.values());
        vocabulary("kinds of evidence", EvidenceType.values());
        vocabulary("kinds of parts", PartKind.values());
        vocabulary("kinds of pieces", PieceKind.values());
        vocabulary("modes of a viva", VivaMode.values());
        vocabulary("outcomes of a viva", VivaOutcome.values());
        vocabulary("entry criteria", EntryCriterion.values());
        vocabulary("presets", Preset.values());
        vocabulary("milestones", Milestone.values());
        vocabulary("lint severities", LintSeverity.values());
        vocabulary("lint", LintCode.values());
        vocabulary("risks", Risk.values());
        vocabulary("kinds of picks", PickKind.values());
        vocabulary("faults of samples", SamplingFaultCode.values());
        vocabulary("calibration standings", Standing.values());
        vocabulary("calibration shortfalls", ShortfallCode.values());
        vocabulary("faults of calibrations", CalibrationFaultCode.values());
        vocabulary("scales", Scale.values());
        vocabulary("coefficients of agreement", Coefficient.values());
        vocabulary("weights of agreement", Weights.values());
        vocabulary("obstacles to a coefficient", Obstacle.values());
        vocabulary("bands of a coefficient", Band.values());
        vocabulary("readings", ReadingCode.values());
        vocabulary("conflicts of an allocation", AllocationConflict.values());
        vocabulary("scopes of a conflict", ConflictScope.values());
        vocabulary("exclusions from a seat", Exclusion.values());
        vocabulary("costs of an allocation", CostKind.values());
        vocabulary("violations of an allocation", ViolationKind.values());
        vocabulary("periods", Period.values());
        vocabulary("dimensions of a report", Dimension.values());
        vocabulary("suppressed figures", Suppression.values());
        vocabulary("remarks", RemarkCode.values());
        vocabulary("caveats", Caveat.values());
        vocabulary("faults of a table", TableFaultCode.values());
        vocabulary("viewpoints", Viewpoint.values());
        vocabulary("facets of a case", Facet.values());
        vocabulary("extents of a facet", Extent.values());
        vocabulary("requirements", RequirementCode.values());
        vocabulary("states of a requirement", RequirementState.values());
        vocabulary("causes of a date", DateCause.values());
        vocabulary("changes", ChangeKind.values());
        vocabulary("answers to anticipated impact", ImpactPairs.AnswerKind.values());
        vocabulary("targets of a request", TargetKind.values());
        heading("rules");
        List.of(Rule.values())
                .forEach(rule -> line(rule.id() + " [" + rule.basis() + "] "
                        + rule.codes().map(ReasonCode::code).mkString(", ")));
        WorkbookTemplate.all().forEach(this::template);
        Approved.matches("names.txt", names.toString().replaceAll(" +\n", "\n"));
    }

    private void vocabulary(String title, Coded[] constants) {
        heading(title);
        Coded.codes(constants).forEach(this::line);
    }

    private void template(WorkbookTemplate template) {
        heading("template " + template.name());
        for (SectionTemplate section : template.sections()) {
            line(section.name());
            section.parts().forEach(part -> line("  " + part(part)));
        }
    }

    private static String part(PartTemplate part) {
        return part.name()
                + (part.required() ? " " : "? ")
                + part.kind().code()
                + part.options().mkString(" (", ", ", ")").replace(" ()", "");
    }

    private void heading(String title) {
        names.append('\n').append(title).append('\n');
    }

    private void line(String text) {
        names.append("  ").append(text).append('\n');
    }
}
