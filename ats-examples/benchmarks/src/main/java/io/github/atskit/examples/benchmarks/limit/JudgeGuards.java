package io.github.atskit.examples.benchmarks.limit;

import io.github.atskit.core.rejection.ReasonCode;
import io.github.atskit.core.review.ConflictKind;
import io.github.atskit.core.review.Criterion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who reviews, and what a review has to be. */
final class JudgeGuards {
    private static final Criterion[] CRITERIA = Criterion.values();

    private JudgeGuards() {}

    static @Nullable List<LimitAnswer.Reason> reviewer(
            LimitDefinition programme, LimitState now, LimitCommand.AssignReviewer command, Instant at) {
        List<LimitAnswer.Reason> reasons = null;
        ConflictKind conflict = conflict(now, command.reviewer());
        if (conflict != null) {
            reasons = add(reasons, ReasonCode.CONFLICT_OF_INTEREST, conflict);
        }
        String[] present = now.reviewing().reviewers();
        String replaces = command.replaces();
        if (command.reason() == null && (present.length > 0 || replaces != null)) {
            reasons = add(reasons, ReasonCode.REASON_NEEDED, null);
        }
        if (LimitWorkbook.contains(present, command.reviewer())) {
            reasons = add(reasons, ReasonCode.REVIEWER_ALREADY_ASSIGNED, null);
        }
        if (replaces != null && !LimitWorkbook.contains(present, replaces)) {
            reasons = add(reasons, ReasonCode.REPLACED_NOT_ASSIGNED, replaces);
        }
        return calibration(programme, command.calibratedOn(), at, reasons);
    }

    private static @Nullable List<LimitAnswer.Reason> calibration(
            LimitDefinition programme,
            @Nullable LocalDate passedOn,
            Instant at,
            @Nullable List<LimitAnswer.Reason> reasons) {
        if (programme.calibrationDays() == 0) {
            return reasons;
        }
        LocalDate today = at.atZone(programme.zone()).toLocalDate();
        if (passedOn == null || passedOn.isAfter(today)) {
            return add(reasons, ReasonCode.CALIBRATION_MISSING, null);
        }
        boolean counts = !passedOn.plusDays(programme.calibrationDays()).isBefore(today);
        return counts ? reasons : add(reasons, ReasonCode.CALIBRATION_OUTDATED, passedOn);
    }

    private static @Nullable ConflictKind conflict(LimitState now, String person) {
        if (now.participant().equals(person)) {
            return ConflictKind.PARTICIPANT;
        }
        if (now.mentoring().everWas(person)) {
            return ConflictKind.MENTOR;
        }
        if (LimitWorkbook.contains(now.reviewing().stoodDown(), person)) {
            return ConflictKind.STOOD_DOWN;
        }
        return LimitWorkbook.contains(now.reviewing().moderators(), person) ? ConflictKind.MODERATOR : null;
    }

    static @Nullable List<LimitAnswer.Reason> review(
            LimitDefinition programme, LimitState now, LimitState.Review review) {
        List<LimitAnswer.Reason> reasons = null;
        int judged = 0;
        for (Criterion criterion : CRITERIA) {
            judged += review.judgements().containsKey(criterion.code()) ? 1 : 0;
        }
        if (judged < CRITERIA.length) {
            reasons = add(reasons, ReasonCode.CRITERION_NOT_JUDGED, judged);
        }
        if (judged < review.judgements().size()) {
            reasons = add(reasons, ReasonCode.CRITERION_UNKNOWN, review.judgements());
        }
        boolean met = review.allMet();
        if (met == review.requests().length > 0) {
            ReasonCode code = met ? ReasonCode.MODIFICATION_UNEXPECTED : ReasonCode.MODIFICATION_MISSING;
            reasons = add(reasons, code, null);
        }
        return review.requests().length == 0 ? reasons : requests(programme, now, review.requests(), reasons);
    }

    private static @Nullable List<LimitAnswer.Reason> requests(
            LimitDefinition programme,
            LimitState now,
            LimitState.Request[] requests,
            @Nullable List<LimitAnswer.Reason> before) {
        List<LimitAnswer.Reason> reasons = before;
        List<String> astray = new ArrayList<>();
        List<String> repeated = new ArrayList<>();
        for (int i = 0; i < requests.length; i++) {
            String id = requests[i].id();
            if (!exists(requests[i].target(), now, programme)) {
                astray.add(id);
            }
            if (LimitWorkbook.contains(now.reviewing().earlierRequestIds(), id) || isBefore(i, requests)) {
                repeated.add(id);
            }
        }
        if (!astray.isEmpty()) {
            reasons = add(reasons, ReasonCode.TARGET_UNKNOWN, astray);
        }
        if (!repeated.isEmpty()) {
            reasons = add(reasons, ReasonCode.MODIFICATION_DUPLICATE, repeated);
        }
        return reasons;
    }

    private static boolean isBefore(int index, LimitState.Request[] requests) {
        for (int i = 0; i < index; i++) {
            if (requests[i].id().equals(requests[index].id())) {
                return true;
            }
        }
        return false;
    }

    private static boolean exists(String target, LimitState now, LimitDefinition programme) {
        int slash = target.indexOf('/');
        if (slash >= 0) {
            LimitDefinition.SectionTemplate section = programme.template().section(target.substring(0, slash));
            return section != null && section.part(target.substring(slash + 1)) != null;
        }
        return programme.template().section(target) != null
                || isStandard(target, programme.edition())
                || now.workbook().sectionHolding(target) >= 0;
    }

    private static boolean isStandard(String target, long edition) {
        for (long rest = edition; rest != 0; rest &= rest - 1) {
            if (Integer.toString(Long.numberOfTrailingZeros(rest)).equals(target)) {
                return true;
            }
        }
        return false;
    }

    private static List<LimitAnswer.Reason> add(
            @Nullable List<LimitAnswer.Reason> reasons, ReasonCode code, @Nullable Object about) {
        List<LimitAnswer.Reason> all = reasons == null ? new ArrayList<>(4) : reasons;
        all.add(new LimitAnswer.Reason(code, about));
        return all;
    }
}
