package io.github.atskit.examples.benchmarks.limit;

import io.github.atskit.core.command.Action;
import io.github.atskit.core.definition.Milestone;
import io.github.atskit.core.event.EventType;
import io.github.atskit.core.rejection.ReasonCode;
import io.github.atskit.core.vocabulary.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the document of a draft for its participant. Others, and other stages, are left out: there the library has more to do. */
public final class LimitPage {
    private static final LimitCommand.SubmitWorkbook SUBMISSION = new LimitCommand.SubmitWorkbook("", Map.of());
    private static final LimitDocument.Status[] CLOSED = closed();

    private LimitPage() {}

    /**
     * Makes the document.
     *
     * @param programme the cohort
     * @param whole the case as it stands
     * @param history its events
     * @param viewer who looks, and when
     * @return the document, or null for a stranger
     * @throws IllegalArgumentException for a case that is no draft
     */
    public static @Nullable LimitDocument of(
            LimitDefinition programme, LimitState whole, LimitDocument.Told[] history, LimitCaller viewer) {
        if (viewer.role() != Role.PARTICIPANT || !whole.participant().equals(viewer.person())) {
            return null;
        }
        if (!(whole.stage() instanceof LimitStage.Drafting)) {
            throw new IllegalArgumentException("the limit shows drafts only");
        }
        LimitState now = seen(whole);
        LimitDocument.Status[] menu = menu(programme, now, viewer.at());
        LimitChecklist checklist = new LimitChecklist(programme, now, viewer.at(), menu);
        LimitDocument.Step submission = checklist.submission();
        List<LimitDocument.Step> steps = checklist.steps(submission);
        LimitCoverage coverage = new LimitCoverage(programme, now.workbook());
        return new LimitDocument(
                now.id(),
                viewer,
                now.stage(),
                now.reviewing().round(),
                now.hold() == null ? null : now.hold().kind(),
                menu,
                steps,
                checklist.waitingFor(submission),
                new LimitDocument.Progress(
                        sections(programme, now.workbook()),
                        Long.bitCount(now.workbook().rated() & programme.edition()),
                        coverage.evidenced(),
                        coverage.asked(),
                        checklist.next(submission)),
                coverage.rows(),
                coverage.columns(),
                dates(now, viewer.at()),
                timeline(history, viewer),
                new LimitImpact(programme, now.workbook(), history).pairs());
    }

    /** Without what the participant may not know: who reviews, and the revision. A draft is always of the first round. */
    private static LimitState seen(LimitState whole) {
        return new LimitState(
                whole.id(),
                0,
                whole.participant(),
                whole.mentoring(),
                whole.workbook(),
                LimitState.NO_REVIEWING,
                whole.windows(),
                whole.hold(),
                whole.stage());
    }

    // The menu.

    static Role[] roles(Action action) {
        return switch (action) {
            case REQUEST_MENTOR, NOMINATE_MENTOR, SAVE_SECTION, SUBMIT_WORKBOOK -> new Role[] {Role.PARTICIPANT};
            case LOG_DISCUSSION -> new Role[] {Role.PARTICIPANT, Role.MENTOR};
            case WRITE_STATEMENT -> new Role[] {Role.MENTOR};
            case DECLARE_CONFLICT, RECORD_REVIEW -> new Role[] {Role.REVIEWER};
            case CONFIRM_REVIEW, ADJUST_REVIEW, RETURN_REVIEW -> new Role[] {Role.MODERATOR, Role.LEAD_MODERATOR};
            case RECORD_NO_SHOW, RECORD_VIVA_OUTCOME -> new Role[] {Role.LEAD_MODERATOR};
            case ASSIGN_REVIEWER, BOOK_VIVA, REBOOK_VIVA, CANCEL_VIVA, PLACE_HOLD, LIFT_HOLD ->
                new Role[] {Role.ADMINISTRATOR, Role.LEAD_MODERATOR};
            case ENROL, DECLINE_MENTOR_REQUEST, ALLOCATE_MENTOR, GRANT_EXTENSION, ISSUE_CERTIFICATE ->
                new Role[] {Role.ADMINISTRATOR};
            case WITHDRAW -> new Role[] {Role.PARTICIPANT, Role.ADMINISTRATOR};
            case LAPSE -> new Role[] {Role.SYSTEM, Role.ADMINISTRATOR};
        };
    }

    /** What a participant finds: the doors that are not theirs, and the others open. */
    private static LimitDocument.Status[] closed() {
        LimitDocument.Status[] statuses = new LimitDocument.Status[Action.values().length];
        for (Action action : Action.values()) {
            List<Role> roles = List.of(roles(action));
            statuses[action.ordinal()] = new LimitDocument.Status(
                    action,
                    roles.contains(Role.PARTICIPANT)
                            ? List.of()
                            : List.of(new LimitAnswer.Reason(ReasonCode.ROLE_NOT_ALLOWED, roles)));
        }
        return statuses;
    }

    private static LimitDocument.Status[] menu(LimitDefinition programme, LimitState now, Instant at) {
        LimitDocument.Status[] menu = CLOSED.clone();
        if (now.hold() != null) {
            List<LimitAnswer.Reason> held = List.of(
                    new LimitAnswer.Reason(ReasonCode.ON_HOLD, now.hold().kind()));
            for (int i = 0; i < menu.length; i++) {
                if (menu[i].blockedBy().isEmpty() && menu[i].action() != Action.WITHDRAW) {
                    menu[i] = new LimitDocument.Status(menu[i].action(), held);
                }
            }
            return menu;
        }
        List<LimitAnswer.Reason> reasons = SubmitGuards.reasons(programme, now, SUBMISSION, at);
        if (reasons != null) {
            menu[Action.SUBMIT_WORKBOOK.ordinal()] = new LimitDocument.Status(Action.SUBMIT_WORKBOOK, reasons);
        }
        return menu;
    }

    // Figures of the workbook, dates, and what happened.

    private static LimitDocument.OfSection[] sections(LimitDefinition programme, LimitWorkbook workbook) {
        LimitDefinition.Template template = programme.template();
        LimitDocument.OfSection[] sections = new LimitDocument.OfSection[template.sections().length];
        for (LimitDefinition.SectionTemplate section : template.sections()) {
            int parts = section.parts().length;
            long all = (1L << parts) - 1 << section.firstPart();
            long required = all & template.required();
            sections[section.index()] = new LimitDocument.OfSection(
                    section.name(),
                    Long.bitCount(required & workbook.filled()),
                    Long.bitCount(required),
                    Long.bitCount(all & ~required & workbook.filled()),
                    Long.bitCount(all & ~required),
                    workbook.section(section.index()).evidence().length);
        }
        return sections;
    }

    private static List<LimitDocument.DueDate> dates(LimitState now, Instant at) {
        List<LimitDocument.DueDate> dates = new ArrayList<>(2);
        LimitState.Windows windows = now.windows();
        if (windows.extension() != null) {
            throw new IllegalArgumentException("the limit does not tell of extensions");
        }
        if (windows.milestone() != null && windows.end() != null) {
            dates.add(new LimitDocument.DueDate(
                    windows.milestone().code(), windows.end(), true, at.isAfter(windows.end())));
        }
        if (windows.resubmission() != null) {
            dates.add(new LimitDocument.DueDate(
                    Milestone.RESUBMISSION.code(), windows.resubmission(), false, at.isAfter(windows.resubmission())));
        }
        return dates;
    }

    private static LimitDocument.Entry[] timeline(LimitDocument.Told[] history, LimitCaller viewer) {
        LimitDocument.Entry[] entries = new LimitDocument.Entry[history.length];
        for (int i = 0; i < history.length; i++) {
            LimitCaller by = history[i].by();
            boolean known = by.role() == Role.PARTICIPANT
                    || by.role() == Role.MENTOR
                    || by.role() == viewer.role() && by.person().equals(viewer.person());
            entries[i] = entry(i + 1L, history[i].event(), by, known ? by.person() : null);
        }
        return entries;
    }

    private static LimitDocument.Entry entry(long place, LimitEvent event, LimitCaller by, @Nullable String person) {
        EventType type;
        Map<String, Object> params;
        if (event instanceof LimitEvent.SectionSaved saved) {
            type = EventType.SECTION_SAVED;
            params = Map.of(
                    "section", saved.change().section(),
                    "parts", saved.change().parts().length,
                    "evidence", saved.change().evidence().length,
                    "removed", saved.change().removeEvidence().length);
        } else if (event instanceof LimitEvent.DiscussionLogged logged) {
            type = EventType.DISCUSSION_LOGGED;
            params = Map.of(
                    "on", logged.discussion().on(),
                    "duty", logged.discussion().duty().code());
        } else if (event instanceof LimitEvent.StatementWritten written) {
            type = EventType.STATEMENT_WRITTEN;
            params = Map.of("on", written.statement().writtenOn());
        } else if (event instanceof LimitEvent.MentorNominated nominated) {
            type = EventType.MENTOR_NOMINATED;
            params = Map.of(
                    "mentor", nominated.mentor().person(),
                    "relation", nominated.mentor().relation().code());
        } else if (event instanceof LimitEvent.Enrolled enrolled) {
            type = EventType.ENROLLED;
            params = Map.of(
                    "cohort", enrolled.definition().cohort(),
                    "submission", enrolled.definition().submission());
        } else {
            throw new IllegalArgumentException("no draft tells of " + event);
        }
        return new LimitDocument.Entry(place, type, by.at(), by.role(), person, params);
    }
}
