package io.github.atskit.core.calibration;

import io.github.atskit.core.review.Finding;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.util.Comparator;

/** One finding beside the master's; the attempt is known to fit the set. */
record Comparison(String criterion, Finding master, Finding found) {

    static CalibrationResult of(CalibrationSet set, CalibrationAttempt attempt, PassRule rule) {
        List<Comparison> all = set.samples().flatMap(sample -> of(sample, attempt));
        List<CriterionFigures> criteria = all.groupBy(Comparison::criterion)
                .toList()
                .sorted(Comparator.comparing(Tuple2::_1))
                .map(group -> new CriterionFigures(group._1(), figures(group._2())));
        return new CalibrationResult(
                attempt.reviewer(),
                set.id(),
                attempt.on(),
                figures(all),
                criteria,
                shortfalls(figures(all), criteria, rule),
                rule.validForDays());
    }

    private static List<Comparison> of(CalibrationSample sample, CalibrationAttempt attempt) {
        Map<String, Finding> found = attempt.findings().get(sample.workbook()).get();
        return sample.master()
                .toList()
                .map(master -> new Comparison(
                        master._1(), master._2(), found.get(master._1()).get()));
    }

    private static CalibrationFigures figures(List<Comparison> all) {
        return new CalibrationFigures(
                all.size(),
                all.count(one -> one.found() == one.master()),
                all.count(one -> one.found() == Finding.MET && one.master() == Finding.NOT_MET),
                all.count(one -> one.found() == Finding.NOT_MET && one.master() == Finding.MET));
    }

    private static List<Shortfall> shortfalls(
            CalibrationFigures figures, List<CriterionFigures> criteria, PassRule rule) {
        List<Shortfall> overall = figures.reaches(rule.minimumPercent())
                ? List.empty()
                : List.of(new AgreementBelow(rule.minimumPercent(), figures.agreed(), figures.judged()));
        return overall.appendAll(criteria.flatMap(one -> rule.minimumPercentByCriterion()
                        .get(one.criterion())
                        .filter(minimum -> !one.figures().reaches(minimum))
                        .map(minimum -> below(one, minimum))))
                .appendAll(rule.mostLenient()
                        .filter(most -> figures.lenient() > most)
                        .map(most -> new TooManyLenient(most, figures.lenient())));
    }

    private static Shortfall below(CriterionFigures one, int minimum) {
        CalibrationFigures figures = one.figures();
        return new CriterionAgreementBelow(one.criterion(), minimum, figures.agreed(), figures.judged());
    }
}
