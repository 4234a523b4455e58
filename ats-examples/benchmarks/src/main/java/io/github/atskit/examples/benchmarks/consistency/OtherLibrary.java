package io.github.atskit.examples.benchmarks.consistency;

import io.github.atskit.core.consistency.JudgementRecord;
import java.util.Map;
import java.util.TreeMap;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.FleissKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.coding.PercentageAgreement;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;

/** The same coefficients for the same slices by DKPro agreement: a study for each slice. */
final class OtherLibrary {
    private final Map<String, CodingAnnotationStudy> studies = new TreeMap<>();
    private final JudgementRecord[] waiting = new JudgementRecord[1];

    static OtherLibrary read(int judgements, long seed) {
        OtherLibrary other = new OtherLibrary();
        Team.judge(judgements, seed, other::take);
        return other;
    }

    /** The two judgements of a unit come next to each other. */
    private void take(JudgementRecord record) {
        JudgementRecord first = waiting[0];
        if (first == null) {
            waiting[0] = record;
            return;
        }
        for (String slice : Team.slices(first, record)) {
            studies.computeIfAbsent(slice, name -> new CodingAnnotationStudy(2))
                    .addItem(first.finding(), record.finding());
        }
        waiting[0] = null;
    }

    /** Alpha, percent and Fleiss' kappa of each slice. */
    Map<String, double[]> values() {
        Map<String, double[]> values = new TreeMap<>();
        studies.forEach((slice, study) -> values.put(slice, new double[] {
            new KrippendorffAlphaAgreement(study, new NominalDistanceFunction()).calculateAgreement(),
            new PercentageAgreement(study).calculateAgreement(),
            new FleissKappaAgreement(study).calculateAgreement()
        }));
        return values;
    }
}
