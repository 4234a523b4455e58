package io.github.atskit.examples.benchmarks.agreement;

import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.FleissKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.coding.PercentageAgreement;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;

/** The way of DKPro agreement from judgements to the same coefficients. */
final class OtherLibrary {
    private OtherLibrary() {}

    static CodingAnnotationStudy read(Judgements judgements) {
        CodingAnnotationStudy study = new CodingAnnotationStudy(Judgements.REVIEWERS);
        Object[] unit = new Object[Judgements.REVIEWERS];
        for (int workbook = 0; workbook < judgements.workbooks(); workbook++) {
            for (int criterion = 0; criterion < Judgements.CRITERIA; criterion++) {
                for (int reviewer = 0; reviewer < Judgements.REVIEWERS; reviewer++) {
                    unit[reviewer] = judgements.finding(workbook, criterion, reviewer);
                }
                study.addItemAsArray(unit);
            }
        }
        return study;
    }

    static double[] values(CodingAnnotationStudy study) {
        return new double[] {
            new PercentageAgreement(study).calculateAgreement(),
            new CohenKappaAgreement(study).calculateAgreement(),
            new FleissKappaAgreement(study).calculateAgreement(),
            new KrippendorffAlphaAgreement(study, new NominalDistanceFunction()).calculateAgreement()
        };
    }
}
