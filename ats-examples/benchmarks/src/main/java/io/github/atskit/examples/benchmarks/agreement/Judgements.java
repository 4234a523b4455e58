package io.github.atskit.examples.benchmarks.agreement;

import java.util.SplittableRandom;

/** Workbooks that two reviewers judged by three criteria, as a host might hold them: a byte for each judgement, the same for each seed. */
final class Judgements {
    static final int CRITERIA = 3;
    static final int REVIEWERS = 2;
    static final int A_WORKBOOK = CRITERIA * REVIEWERS;

    private final byte[] found;

    private Judgements(byte[] found) {
        this.found = found;
    }

    /** {@return judgements on a scale of four, of which the reviewers share most} */
    static Judgements of(int judgements, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        byte[] found = new byte[judgements / A_WORKBOOK * A_WORKBOOK];
        for (int i = 0; i < found.length; i += REVIEWERS) {
            int truth = Math.min(chance.nextInt(4), chance.nextInt(4));
            for (int reviewer = 0; reviewer < REVIEWERS; reviewer++) {
                found[i + reviewer] = (byte) (chance.nextDouble() < 0.8 ? truth : chance.nextInt(4));
            }
        }
        return new Judgements(found);
    }

    int count() {
        return found.length;
    }

    int workbooks() {
        return found.length / A_WORKBOOK;
    }

    int finding(int workbook, int criterion, int reviewer) {
        return found[workbook * A_WORKBOOK + criterion * REVIEWERS + reviewer];
    }
}
