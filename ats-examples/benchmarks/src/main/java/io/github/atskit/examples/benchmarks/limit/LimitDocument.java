package io.github.atskit.examples.benchmarks.limit;

import io.github.atskit.core.candidacy.HoldKind;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.decision.RequirementCode;
import io.github.atskit.core.event.EventType;
import io.github.atskit.core.guide.ImpactPairs;
import io.github.atskit.core.rejection.Rule;
import io.github.atskit.core.vocabulary.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a screen shows of a case to its participant: the figures of the library's document, over arrays and nulls. */
public record LimitDocument(
        String id,
        LimitCaller viewer,
        LimitStage stage,
        int round,
        @Nullable HoldKind hold,
        Status[] menu,
        List<Step> steps,
        List<Person> waitingFor,
        Progress progress,
        Row[] rows,
        Column[] columns,
        List<DueDate> dates,
        Entry[] timeline,
        List<Pair> impact) {

    /** One action of the menu. */
    public record Status(Action action, List<LimitAnswer.Reason> blockedBy) {}

    /** One step of the checklist. */
    public record Step(Action action, Role[] by, boolean open, boolean leadsOn, List<Asked> asked) {}

    /** One requirement. */
    public record Asked(
            RequirementCode code, Rule rule, @Nullable String where, Map<String, Object> figures, boolean met) {}

    /** Who is waited for. */
    public record Person(Role role, String person) {}

    /** How far the workbook has come. */
    public record Progress(
            OfSection[] sections,
            int rated,
            int evidenced,
            int asked,
            @Nullable Next next) {}

    /** How far a section has come. */
    public record OfSection(String section, int required, int ofRequired, int optional, int ofOptional, int evidence) {}

    /** What is done best next. */
    public record Next(Action action, @Nullable Asked meets) {}

    /** One standard. */
    public record Row(
            int standard, boolean mandatory, boolean chosen, boolean rated, List<String> evidence, int asked) {}

    /** One item of evidence. */
    public record Column(String evidence, String section, int[] standards, int[] alone, boolean overloaded) {}

    /** One date of the calendar. */
    public record DueDate(String name, Instant at, boolean binding, boolean passed) {}

    /** One entry of the timeline. */
    public record Entry(
            long place,
            EventType type,
            Instant at,
            Role role,
            @Nullable String person,
            Map<String, Object> params) {}

    /** An anticipated impact and what came of it; -1 stands for the plan as a whole. */
    public record Pair(String part, int index, int[] standards, LocalDate since, List<Answer> answers) {}

    /** What came of it; -1 where the answer is no piece. */
    public record Answer(ImpactPairs.AnswerKind kind, String where, int index) {}

    /** An event, who was behind it, and when. */
    public record Told(LimitEvent event, LimitCaller by) {}

    static int[] numbers(long bits) {
        int[] numbers = new int[Long.bitCount(bits)];
        int i = 0;
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            numbers[i++] = Long.numberOfTrailingZeros(rest);
        }
        return numbers;
    }
}
