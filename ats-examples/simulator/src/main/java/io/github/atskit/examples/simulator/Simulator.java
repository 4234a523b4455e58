package io.github.atskit.examples.simulator;

import io.github.atskit.core.consistency.JudgementRecord;
import io.github.atskit.core.review.Finding;
import io.github.atskit.core.sampling.Risk;
import io.github.atskit.examples.simulator.Chance.Purpose;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes reviews. The judgements are made as they are asked for, so a million of them need no memory. */
public final class Simulator {
    private static final int ALL = 100;
    private static final double QUICKEST = 5;
    private static final double SPREAD_OF_PACE = 12;
    private static final double BORDERLINE = 0.08;
    private static final int SOME_ARE_NEW = 6;

    private final SimulationSettings settings;
    private final Chance chance;
    private final Leaning leaning;
    private final List<SimulatedReviewer> reviewers;

    public Simulator(SimulationSettings settings) {
        this.settings = settings;
        this.chance = new Chance(settings.seed());
        this.leaning = new Leaning(settings.model());
        this.reviewers = IntStream.range(0, settings.reviewers())
                .mapToObj(this::reviewer)
                .toList();
    }

    private SimulatedReviewer reviewer(int number) {
        List<Drift> drifts = settings.drifts().stream()
                .filter(drift -> drift.reviewer() == number)
                .toList();
        return new SimulatedReviewer(
                String.format(Locale.ROOT, "r-%02d", number + 1),
                settings.model().severity() * chance.normal(Purpose.SEVERITY, number, 0),
                QUICKEST + SPREAD_OF_PACE * chance.unit(Purpose.PACE, number, 0),
                drifts,
                number % SOME_ARE_NEW == SOME_ARE_NEW - 1);
    }

    /** {@return what is true of these judgements} */
    public Truth truth() {
        return new Truth(settings, reviewers, leaning);
    }

    /** {@return the judgements, workbook by workbook} */
    public Stream<SimulatedJudgement> judgements() {
        return IntStream.range(0, settings.workbooks()).boxed().flatMap(number -> judgements(number).stream());
    }

    private List<SimulatedJudgement> judgements(int workbook) {
        int cohort = chance.below(settings.cohorts(), Purpose.COHORT, workbook, 0);
        LocalDate assigned = assigned(workbook, cohort);
        List<SimulatedJudgement> judgements = new ArrayList<>();
        for (int number : team(workbook)) {
            SimulatedReviewer reviewer = reviewers.get(number);
            LocalDate recorded = assigned.plusDays(turnaround(workbook, number));
            JudgementRecord.Builder common = JudgementRecord.builder()
                    .workbook(String.format(Locale.ROOT, "w-%04d", workbook + 1))
                    .cohort("cohort-" + (cohort + 1))
                    .centre(Option.of("centre-" + (1 + chance.below(settings.centres(), Purpose.CENTRE, workbook, 0))))
                    .reviewer(reviewer.id())
                    .assigned(Option.of(assigned))
                    .recorded(recorded);
            double severity = reviewer.severityOn(recorded);
            Set<Risk> risks = risks(workbook, number);
            for (int part = 0; part < parts(); part++) {
                judgements.add(new SimulatedJudgement(judgement(common, severity, workbook, number, part), risks));
            }
        }
        return judgements;
    }

    /** Cohorts follow each other, each in its share of the period. */
    private LocalDate assigned(int workbook, int cohort) {
        int length = settings.days() / settings.cohorts();
        return settings.from().plusDays((long) cohort * length + chance.below(length, Purpose.ASSIGNED, workbook, 0));
    }

    /** As many different reviewers as a workbook has seats. */
    private List<Integer> team(int workbook) {
        List<Integer> team = new ArrayList<>();
        for (int draw = 0; team.size() < settings.seats(); draw++) {
            int reviewer = chance.below(reviewers.size(), Purpose.REVIEWER, workbook, draw);
            if (!team.contains(reviewer)) {
                team.add(reviewer);
            }
        }
        return team;
    }

    private int turnaround(int workbook, int reviewer) {
        double waiting = -StrictMath.log(1 - chance.unit(Purpose.TURNAROUND, workbook, reviewer));
        return 1 + (int) (reviewers.get(reviewer).days() * (0.5 + 0.5 * waiting));
    }

    private Set<Risk> risks(int workbook, int reviewer) {
        Set<Risk> risks = EnumSet.noneOf(Risk.class);
        if (reviewers.get(reviewer).isNew()) {
            risks.add(Risk.NEW_REVIEWER);
        }
        if (chance.unit(Purpose.BORDERLINE, workbook, reviewer) < BORDERLINE) {
            risks.add(Risk.BORDERLINE_COMMENT);
        }
        return risks;
    }

    /** What is judged of a workbook: each criterion of the whole, or of each section. */
    private int parts() {
        return settings.criteria().size() * Math.max(1, settings.sections().size());
    }

    private JudgementRecord judgement(
            JudgementRecord.Builder common, double severity, int workbook, int reviewer, int part) {
        SimulatedCriterion criterion =
                settings.criteria().get(part % settings.criteria().size());
        double quality = settings.model().quality() * chance.normal(Purpose.QUALITY, workbook, 0)
                + settings.model().part() * chance.normal(Purpose.PART_QUALITY, workbook, part);
        boolean notMet = chance.unit(Purpose.FINDING, workbook, (long) reviewer * parts() + part)
                < leaning.notMet(criterion, severity, quality);
        return common.criterion(criterion.name())
                .section(section(part))
                .finding(finding(notMet))
                .moderated(moderated(workbook, part, criterion, quality))
                .build();
    }

    private Option<String> section(int part) {
        return settings.sections().isEmpty()
                ? Option.none()
                : Option.of(settings.sections().get(part / settings.criteria().size()));
    }

    /** The moderator judges the work, not the review: what was found before makes no difference. */
    private Option<String> moderated(int workbook, int part, SimulatedCriterion criterion, double quality) {
        if (chance.below(ALL, Purpose.MODERATED, workbook, 0) >= settings.moderatedPercent()) {
            return Option.none();
        }
        return Option.of(
                finding(chance.unit(Purpose.MODERATOR, workbook, part) < leaning.moderator(criterion, quality)));
    }

    private static String finding(boolean notMet) {
        return (notMet ? Finding.NOT_MET : Finding.MET).code();
    }
}
