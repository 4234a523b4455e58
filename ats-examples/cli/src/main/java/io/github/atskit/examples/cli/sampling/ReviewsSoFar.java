package io.github.atskit.examples.cli.sampling;

import io.github.atskit.core.consistency.JudgementRecord;
import io.github.atskit.core.review.Finding;
import io.github.atskit.core.sampling.ReviewRef;
import io.github.atskit.core.sampling.ReviewedWorkbook;
import io.github.atskit.core.sampling.Risk;
import io.github.atskit.examples.cli.reviews.ReadJudgement;
import io.github.atskit.examples.cli.yaml.Faults;
import io.github.atskit.examples.cli.yaml.Position;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;

/** Gathers judgements into reviewed workbooks: all judgements of a workbook in a round are one. */
public final class ReviewsSoFar {
    private final Faults faults;
    private final Map<ReviewRef, Gathered> gathered = new LinkedHashMap<>();
    private final Map<String, Gathered> firstOfWorkbook = new HashMap<>();
    private final Map<Judged, Position> judged = new HashMap<>();

    public ReviewsSoFar(Faults faults) {
        this.faults = faults;
    }

    /** What is known of one workbook in one round. */
    private static final class Gathered {
        private final Position at;
        private final JudgementRecord first;
        private final java.util.Set<String> reviewers = new LinkedHashSet<>();
        private final java.util.Set<Risk> risks = EnumSet.noneOf(Risk.class);
        private Option<String> centre = Option.none();
        private Position centreAt;
        private boolean notMet;
        private boolean moderated;

        private Gathered(ReadJudgement read) {
            this.at = read.at();
            this.centreAt = at;
            this.first = read.judgement();
        }
    }

    /** What can be judged once. */
    private record Judged(
            ReviewRef review, String reviewer, String criterion, Option<String> section, Option<Integer> standard) {
        private static Judged of(JudgementRecord judgement) {
            return new Judged(
                    new ReviewRef(judgement.workbook(), judgement.round()),
                    judgement.reviewer(),
                    judgement.criterion(),
                    judgement.section(),
                    judgement.standard());
        }
    }

    public void add(ReadJudgement read) {
        JudgementRecord judgement = read.judgement();
        if (judgement.workbook().indexOf('\n') >= 0 || judgement.cohort().indexOf('\n') >= 0) {
            faults.add(read.at(), "a line break in the name of a workbook or cohort, allowed: names of one line");
            return;
        }
        Gathered of = gathered.computeIfAbsent(
                new ReviewRef(judgement.workbook(), judgement.round()), any -> new Gathered(read));
        addCohort(judgement, read.at(), firstOfWorkbook.computeIfAbsent(judgement.workbook(), any -> of));
        Position before = judged.putIfAbsent(Judged.of(judgement), read.at());
        if (before != null) {
            faults.add(read.at(), "judged twice, allowed: each judgement once (first in line " + before.line() + ")");
        }
        of.reviewers.add(judgement.reviewer());
        of.risks.addAll(read.risks());
        addCentre(of, judgement, read.at());
        of.notMet |= !judgement.finding().equals(Finding.MET.code());
        of.moderated |= judgement.moderated().isDefined();
    }

    private void addCohort(JudgementRecord judgement, Position at, Gathered first) {
        if (!first.first.cohort().equals(judgement.cohort())) {
            faults.add(
                    at,
                    "'" + judgement.workbook() + "' is in the cohort '" + judgement.cohort() + "', allowed: '"
                            + first.first.cohort() + "' as in line " + first.at.line());
        }
    }

    /** Of two centres the order of the rows would decide, and with it who is drawn. */
    private void addCentre(Gathered of, JudgementRecord judgement, Position at) {
        if (of.centre.isEmpty() && judgement.centre().isDefined()) {
            of.centre = judgement.centre();
            of.centreAt = at;
        } else if (judgement.centre().isDefined() && !of.centre.equals(judgement.centre())) {
            faults.add(
                    at,
                    "'" + judgement.workbook() + "' has the centre '"
                            + judgement.centre().get() + "', allowed: '" + of.centre.get() + "' as in line "
                            + of.centreAt.line());
        }
    }

    /** {@return every workbook that was reviewed, with what was found of it as a whole} */
    public List<ReviewedWorkbook> reviews() {
        return List.ofAll(gathered.values())
                .map(of -> ReviewedWorkbook.builder()
                        .workbook(of.first.workbook())
                        .round(of.first.round())
                        .cohort(of.first.cohort())
                        .centre(of.centre)
                        .reviewers(HashSet.ofAll(of.reviewers))
                        .finding(of.notMet ? Finding.NOT_MET : Finding.MET)
                        .risks(HashSet.ofAll(of.risks))
                        .build());
    }

    /** {@return those of which a moderator has judged anything} */
    public Set<ReviewRef> moderated() {
        return HashSet.ofAll(gathered.entrySet().stream()
                .filter(entry -> entry.getValue().moderated)
                .map(Map.Entry::getKey)
                .toList());
    }

    /** {@return where a review begins} */
    public Option<Position> at(ReviewRef review) {
        return Option.of(gathered.get(review)).map(of -> of.at);
    }
}
