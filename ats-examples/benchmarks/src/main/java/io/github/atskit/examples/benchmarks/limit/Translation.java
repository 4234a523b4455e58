package io.github.atskit.examples.benchmarks.limit;

import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.command.AssignReviewer;
import io.github.atskit.core.command.BookViva;
import io.github.atskit.core.command.Command;
import io.github.atskit.core.command.ConfirmReview;
import io.github.atskit.core.command.Enrol;
import io.github.atskit.core.command.IssueCertificate;
import io.github.atskit.core.command.LogDiscussion;
import io.github.atskit.core.command.NominateMentor;
import io.github.atskit.core.command.PlaceHold;
import io.github.atskit.core.command.RebookViva;
import io.github.atskit.core.command.RecordReview;
import io.github.atskit.core.command.RecordVivaOutcome;
import io.github.atskit.core.command.SaveSection;
import io.github.atskit.core.command.SubmitWorkbook;
import io.github.atskit.core.command.WriteStatement;
import io.github.atskit.core.definition.EntryCriterion;
import io.github.atskit.core.definition.EntryFacts;
import io.github.atskit.core.definition.EntryRules;
import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.core.definition.ResolvedDefinition;
import io.github.atskit.core.definition.ReviewRules;
import io.github.atskit.core.definition.TextLimit;
import io.github.atskit.core.review.Review;
import io.github.atskit.core.viva.VivaBooking;
import io.github.atskit.core.viva.VivaMode;
import io.github.atskit.core.viva.VivaOutcome;
import io.github.atskit.core.vocabulary.Role;
import io.github.atskit.core.workbook.EvidenceItem;
import io.github.atskit.core.workbook.PartTemplate;
import io.github.atskit.core.workbook.PartValue;
import io.github.atskit.core.workbook.SectionChange;
import io.github.atskit.core.workbook.SectionTemplate;
import io.github.atskit.core.workbook.StandardNumbers;
import io.github.atskit.core.workbook.WorkbookTemplate;
import io.vavr.Tuple2;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says in the words of the limit what the library says, so that both are given the very same. */
public final class Translation {
    private static final BigDecimal LEVEL_TWO = BigDecimal.valueOf(2);

    private Translation() {}

    /**
     * Translates who asks, and when.
     *
     * @param context as the library has it
     * @return as the limit has it
     */
    public static LimitCaller of(Context context) {
        return new LimitCaller(context.by().id(), context.by().role(), context.at());
    }

    /**
     * Translates a definition.
     *
     * @param definition as the library has it
     * @return as the limit has it; no calibration days where none is asked for
     * @throws IllegalArgumentException if it asks for several reviewers, or has every workbook moderated: the limit has neither
     */
    public static LimitDefinition of(ProgrammeDefinition definition) {
        ResolvedDefinition resolved = definition.resolved();
        LimitDefinition.Template template = template(definition);
        return new LimitDefinition(
                definition.cohort(),
                definition.version(),
                definition.standards().id(),
                resolved.edition(),
                resolved.mandatory(),
                definition.specialistStandards().minimum(),
                definition.specialistStandards().maximum().getOrElse(Integer.MAX_VALUE),
                definition.evidencePerStandard(),
                resolved.zone(),
                definition.calendar().time(),
                resolved.submission(),
                resolved.resubmission().getOrNull(),
                entry(definition),
                definition.mentor().statementBeforeSubmission(),
                definition.mentor().selfForbidden(),
                calibrationDays(definition.review()),
                definition.moderation(),
                definition.modifications().rounds().getOrElse(Integer.MAX_VALUE),
                definition.modifications().windowDays().getOrElse(0),
                definition.viva().modes().toJavaArray(VivaMode[]::new),
                resolved.panel().toJavaArray(Role[]::new),
                definition.viva().attempts(),
                definition.viva().resitGapDays(),
                definition.workbook().scale().toJavaArray(String[]::new),
                !definition.workbook().limits().isEmpty(),
                template,
                LimitWorkbook.empty(template));
    }

    private static int calibrationDays(ReviewRules rules) {
        if (rules.reviewers() > 1 || rules.reconciliation().moderatesAll()) {
            throw new IllegalArgumentException("the limit has one reviewer, whose review may be released");
        }
        return rules.calibrationDays().getOrElse(0);
    }

    private static LimitDefinition.Entry entry(ProgrammeDefinition definition) {
        EntryRules rules = definition.entry();
        int asked = 0;
        for (EntryCriterion criterion : rules.asked()) {
            asked |= 1 << criterion.ordinal();
        }
        return new LimitDefinition.Entry(
                rules.enforce(),
                asked,
                definition.calendar().starts(),
                rules.yearsWithStatus(),
                rules.yearsWithout(),
                rules.level(),
                rules.weeklyHours());
    }

    private static LimitDefinition.Template template(ProgrammeDefinition definition) {
        WorkbookTemplate template = definition.workbook().template();
        LimitDefinition.SectionTemplate[] sections =
                new LimitDefinition.SectionTemplate[template.sections().size()];
        for (SectionTemplate section : template.sections()) {
            int first = section.parts().head().index();
            LimitDefinition.PartTemplate[] parts =
                    new LimitDefinition.PartTemplate[section.parts().size()];
            for (PartTemplate part : section.parts()) {
                Option<TextLimit> limit = definition.workbook().limits().get(part.path());
                parts[part.index() - first] = new LimitDefinition.PartTemplate(
                        part.name(),
                        part.index() - first,
                        part.kind(),
                        part.options().toJavaArray(String[]::new),
                        limit.flatMap(TextLimit::minimum).getOrElse(0),
                        limit.flatMap(TextLimit::maximum).getOrElse(Integer.MAX_VALUE));
            }
            sections[section.index()] =
                    new LimitDefinition.SectionTemplate(section.name(), section.index(), first, parts);
        }
        return new LimitDefinition.Template(sections, template.required());
    }

    /**
     * Translates a command.
     *
     * @param command as the library has it
     * @return as the limit has it
     * @throws IllegalArgumentException if the limit has no such command
     */
    public static LimitCommand of(Command command) {
        if (command instanceof Enrol enrol) {
            return new LimitCommand.Enrol(enrol.participant(), facts(enrol.entry()));
        }
        if (command instanceof NominateMentor nominate) {
            return new LimitCommand.NominateMentor(new LimitState.Mentor(
                    nominate.mentor(), nominate.relation(), nominate.moreExperienced(), nominate.mentoringProgramme()));
        }
        if (command instanceof LogDiscussion log) {
            return new LimitCommand.LogDiscussion(
                    log.on(), log.topic(), log.duty(), texts(log.actions()), bits(log.standards()));
        }
        if (command instanceof SaveSection save) {
            return save(save.change());
        }
        if (command instanceof WriteStatement write) {
            return new LimitCommand.WriteStatement(write.text());
        }
        if (command instanceof SubmitWorkbook submit) {
            return new LimitCommand.SubmitWorkbook(
                    submit.declaration(), Map.copyOf(submit.responses().toJavaMap()));
        }
        if (command instanceof PlaceHold place) {
            return new LimitCommand.PlaceHold(place.kind(), place.reason());
        }
        return judging(command);
    }

    private static LimitCommand judging(Command command) {
        if (command instanceof AssignReviewer assign) {
            return new LimitCommand.AssignReviewer(
                    assign.reviewer(),
                    assign.reason().getOrNull(),
                    assign.replaces().getOrNull(),
                    assign.calibratedOn().getOrNull());
        }
        if (command instanceof RecordReview record) {
            return new LimitCommand.RecordReview(review(record.review()));
        }
        if (command instanceof ConfirmReview confirm) {
            return new LimitCommand.ConfirmReview(confirm.note().getOrNull());
        }
        if (command instanceof BookViva book) {
            return new LimitCommand.BookViva(booking(book.booking()));
        }
        if (command instanceof RebookViva rebook) {
            return new LimitCommand.RebookViva(booking(rebook.booking()), rebook.reason());
        }
        if (command instanceof RecordVivaOutcome outcome) {
            return new LimitCommand.RecordVivaOutcome(outcome.outcome() == VivaOutcome.PASSED, outcome.feedback());
        }
        if (command instanceof IssueCertificate issue) {
            return new LimitCommand.IssueCertificate(issue.number(), issue.dispatchedOn());
        }
        throw new IllegalArgumentException(
                "the limit has no " + command.action().code());
    }

    private static LimitDefinition.Facts facts(EntryFacts facts) {
        return new LimitDefinition.Facts(
                facts.setMember().getOrElse(false),
                facts.suitabilityDeclaredOn().getOrNull(),
                facts.hasStatus(),
                facts.qualificationLevel().getOrNull(),
                facts.qualifiedOn().getOrNull(),
                facts.weeklyHours().getOrNull(),
                facts.post14().getOrElse(false),
                levelTwo(facts.englishLevel()) && levelTwo(facts.mathsLevel()));
    }

    private static boolean levelTwo(Option<BigDecimal> level) {
        return level.exists(given -> given.compareTo(LEVEL_TWO) >= 0);
    }

    private static LimitCommand.SaveSection save(SectionChange change) {
        String[] parts = new String[change.parts().size()];
        LimitValue[] values = new LimitValue[parts.length];
        int i = 0;
        for (Tuple2<String, Option<PartValue>> entry : change.parts()) {
            parts[i] = entry._1();
            values[i++] = entry._2().map(Translation::value).getOrNull();
        }
        return new LimitCommand.SaveSection(
                change.section(),
                parts,
                values,
                change.evidence().map(Translation::item).toJavaArray(LimitWorkbook.Item[]::new),
                change.removeEvidence().toJavaArray(String[]::new));
    }

    private static LimitWorkbook.Item item(EvidenceItem item) {
        return new LimitWorkbook.Item(
                item.id(),
                item.title(),
                item.type(),
                item.capturedOn(),
                bits(item.standards()),
                item.uri().getOrNull(),
                item.sha256().getOrNull(),
                item.mediaType().getOrNull(),
                item.note().getOrNull());
    }

    private static LimitValue value(PartValue value) {
        if (value instanceof PartValue.Text text) {
            return new LimitValue.Text(text.value());
        }
        if (value instanceof PartValue.Ratings ratings) {
            List<LimitValue.Rating> all = new ArrayList<>();
            ratings.value()
                    .forEach((number, rating) -> all.add(new LimitValue.Rating(
                            number, rating.rating(), rating.note().getOrNull())));
            return new LimitValue.Ratings(
                    bits(StandardNumbers.of(ratings.value().keySet())), List.copyOf(all));
        }
        if (value instanceof PartValue.Standards standards) {
            return new LimitValue.Standards(bits(standards.value()));
        }
        if (value instanceof PartValue.Evidence evidence) {
            return new LimitValue.Evidence(texts(evidence.value()));
        }
        if (value instanceof PartValue.Activities activities) {
            List<LimitValue.Activity> all = activities
                    .value()
                    .map(one -> new LimitValue.Activity(
                            one.on(), one.what(), one.hours().getOrNull(), bits(one.standards())))
                    .asJava();
            long named = all.stream().mapToLong(LimitValue.Activity::standards).reduce(0, (a, b) -> a | b);
            return new LimitValue.Activities(named, List.copyOf(all));
        }
        if (value instanceof PartValue.Pieces pieces) {
            List<LimitValue.Piece> all = pieces.value()
                    .map(one -> new LimitValue.Piece(one.kind(), one.title(), one.summary(), texts(one.evidence())))
                    .asJava();
            return new LimitValue.Pieces(texts(value.evidence()), List.copyOf(all));
        }
        if (value instanceof PartValue.Goals goals) {
            List<LimitValue.Goal> all = goals.value()
                    .map(one -> new LimitValue.Goal(
                            one.goal(),
                            one.by(),
                            bits(one.standards()),
                            one.anticipatedImpact().getOrNull()))
                    .asJava();
            long named = all.stream().mapToLong(LimitValue.Goal::standards).reduce(0, (a, b) -> a | b);
            return new LimitValue.Goals(named, List.copyOf(all));
        }
        return new LimitValue.EmptyList();
    }

    private static LimitState.Review review(Review review) {
        Map<String, LimitState.Judgement> judgements = new LinkedHashMap<>();
        review.judgements()
                .forEach((criterion, judgement) ->
                        judgements.put(criterion, new LimitState.Judgement(judgement.finding(), judgement.comment())));
        return new LimitState.Review(
                Map.copyOf(judgements),
                review.feedback(),
                review.modifications()
                        .map(one -> new LimitState.Request(one.id(), one.target(), one.request()))
                        .toJavaArray(LimitState.Request[]::new));
    }

    private static LimitState.Booking booking(VivaBooking booking) {
        return new LimitState.Booking(
                booking.place().mode(),
                booking.place().text(),
                booking.startsAt(),
                booking.minutes(),
                booking.panel()
                        .map(seat -> new LimitState.Seat(seat.person(), seat.role()))
                        .toJavaArray(LimitState.Seat[]::new));
    }

    private static List<String> texts(io.vavr.collection.List<String> texts) {
        return List.copyOf(texts.asJava());
    }

    /** Bit 0 stands for any number that no edition can have. */
    private static long bits(StandardNumbers standards) {
        return standards.bits() | (standards.unknownIn(-1L).isEmpty() ? 0 : 1);
    }
}
