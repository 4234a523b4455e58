package io.github.atskit.core.review;

import io.github.atskit.core.vocabulary.Coded;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;

/**
 * How the reviews of several reviewers become one. A pure function of the reviews: it needs neither a candidacy nor a definition.
 *
 * <p>With a single reviewer every policy gives that review as it is.
 */
public enum Reconciliation implements Coded {
    /** A criterion on which all found the same is settled; any other is disputed. */
    ALL_AGREE("all-agree"),
    /** A criterion is not met if anybody says so; nothing is ever disputed. */
    STRICTER_WINS("stricter-wins"),
    /** What more than half found is settled; a tie is disputed. */
    MAJORITY("majority"),
    /** As {@link #ALL_AGREE}; besides, every workbook goes to moderation, whatever the sample says. */
    MODERATOR_DECIDES("moderator-decides");

    /** How many reviews can be joined; with more there would be hardly room for a sentence of each. */
    private static final int MOST = 100;

    private final String code;

    Reconciliation(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Finds the constant by its external name.
     *
     * @param code the external name; case counts
     * @return the constant, or none
     */
    public static Option<Reconciliation> of(String code) {
        return Coded.find(values(), code);
    }

    /** {@return whether every workbook goes to moderation, whatever the sample says} */
    public boolean moderatesAll() {
        return this == MODERATOR_DECIDES;
    }

    /**
     * Joins reviews of the first round, where no id of a request has been used before.
     *
     * @param reviews 1 to 100, in order of recording
     * @return the joined review
     * @throws IllegalArgumentException if there are none or more than 100, or if one of several does not judge exactly the three criteria
     */
    public JoinedReview join(List<Review> reviews) {
        return join(reviews, List.empty());
    }

    /**
     * Joins reviews.
     *
     * <p>Comments and feedback are joined reviewer by reviewer in the order given, with a blank line between, and without a name. Where
     * that exceeds 20,000 code points the longest of the texts are cut to the same length, and a cut text ends in {@code […]}. Requests
     * of all reviewers follow each other, if the joined review has a criterion not met; otherwise there are none. Of more than 200
     * requests those at the end of the longest lists are left out. An id that would stand twice, or was used before, gets the first of
     * {@code -2}, {@code -3} and so on that makes it new.
     *
     * @param reviews 1 to 100, in order of recording
     * @param usedIds ids of requests that were used before and are not to be used again
     * @return the joined review; a single review stays as it is
     * @throws IllegalArgumentException if there are none or more than 100, or if one of several does not judge exactly the three criteria
     */
    public JoinedReview join(List<Review> reviews, List<String> usedIds) {
        if (reviews.isEmpty() || reviews.size() > MOST) {
            throw new IllegalArgumentException("1 to " + MOST + " reviews are joined, not " + reviews.size());
        }
        if (reviews.size() == 1) {
            Review only = reviews.head();
            return new JoinedReview(only, only.allMet(), List.empty());
        }
        reviews.forEach(Reconciliation::requireAllCriteria);
        Map<String, Judgement> judgements = LinkedHashMap.empty();
        List<Criterion> disputed = List.empty();
        boolean met = true;
        for (Criterion criterion : Criterion.values()) {
            List<Judgement> found = reviews.map(
                    review -> review.judgements().get(criterion.code()).get());
            Option<Finding> settled = settled(found);
            Finding finding = settled.getOrElse(Finding.NOT_MET);
            met = met && finding == Finding.MET;
            disputed = settled.isEmpty() ? disputed.append(criterion) : disputed;
            judgements = judgements.put(
                    criterion.code(), new Judgement(finding, Joining.texts(found.map(Judgement::comment))));
        }
        String feedback = Joining.texts(reviews.map(Review::feedback));
        List<ModificationRequest> requests =
                met ? List.empty() : Joining.requests(reviews.map(Review::modifications), usedIds);
        return new JoinedReview(new Review(judgements, feedback, requests), met, disputed);
    }

    private static void requireAllCriteria(Review review) {
        boolean known = review.judgements().size() == Criterion.values().length;
        for (Criterion criterion : Criterion.values()) {
            known = known && review.judgements().containsKey(criterion.code());
        }
        if (!known) {
            throw new IllegalArgumentException("reviews that are joined judge the three criteria and no other");
        }
    }

    private Option<Finding> settled(List<Judgement> found) {
        int all = found.size();
        int met = found.count(judgement -> judgement.finding() == Finding.MET);
        return switch (this) {
            case ALL_AGREE, MODERATOR_DECIDES -> met == all || met == 0 ? finding(met == all) : Option.none();
            case STRICTER_WINS -> finding(met == all);
            case MAJORITY -> met * 2 == all ? Option.none() : finding(met * 2 > all);
        };
    }

    private static Option<Finding> finding(boolean met) {
        return Option.some(met ? Finding.MET : Finding.NOT_MET);
    }
}
