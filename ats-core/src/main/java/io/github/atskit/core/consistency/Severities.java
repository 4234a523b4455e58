package io.github.atskit.core.consistency;

/** The severity of each reviewer, told or suppressed. */
final class Severities {
    private final SeverityModel model;
    private final Team team;
    private final Shrinkage shrinkage;
    private final double z;

    private Severities(SeverityModel model, Team team, Shrinkage shrinkage, double z) {
        this.model = model;
        this.team = team;
        this.shrinkage = shrinkage;
        this.z = z;
    }

    static Severities of(JudgementTable table, TeamRates rates, Team team, double z) {
        SeverityModel model = SeverityModel.of(table, rates);
        int count = 0;
        double[] raw = new double[team.size()];
        double[] variance = new double[team.size()];
        for (int reviewer = 0; reviewer < table.reviewers().length(); reviewer++) {
            if (team.counts(reviewer)) {
                raw[count] = model.raw(reviewer);
                variance[count] = model.variance(reviewer);
                count++;
            }
        }
        return new Severities(model, team, Shrinkage.of(raw, variance), z);
    }

    Figure<Severity> of(int reviewer) {
        return team.figure(reviewer, () -> {
            double raw = model.raw(reviewer);
            double variance = model.variance(reviewer);
            return model.severity(reviewer, shrinkage.shrunk(raw, variance), shrinkage.interval(raw, variance, z));
        });
    }
}
