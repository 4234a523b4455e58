package io.github.atskit.core.guide;

import io.github.atskit.core.sight.Happening;
import io.github.atskit.core.sight.Sight;
import io.github.atskit.core.vocabulary.Coded;
import io.github.atskit.core.workbook.PartPath;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What the plan anticipated against what came of it. A plan is a section with a part {@value #PLAN}: that part and each goal of the
 * section with an anticipated impact of its own are held against the evidence, the pieces and the texts that answer them. It is a help
 * for finding one's way, and judges nothing.
 *
 * <p>An evidence item answers what shares a standard with it and was planned by the day on which the item was captured; a piece answers
 * where one of its items does. The texts about impact, that is those of a section with pieces and each part {@value #ON_OTHERS}, answer
 * the plan as a whole.
 *
 * @param pairs the plan as a whole first, then its goals in their order
 */
public record ImpactPairs(List<Pair> pairs) {
    /** The part that says what impact is anticipated. */
    public static final String PLAN = "anticipated-impact";

    /** The part that says what impact there was on other people. */
    public static final String ON_OTHERS = "impact-on-others";

    /**
     * Refuses null.
     *
     * @param pairs the plan as a whole first, then its goals in their order
     */
    public ImpactPairs {
        Objects.requireNonNull(pairs, "pairs");
    }

    /**
     * One anticipated impact and its answers.
     *
     * @param part the part that holds it
     * @param index which goal of the part it is, from 0; none where the part is the plan as a whole
     * @param standards the standards that it serves, ascending: those of the goal, else those chosen as specialist ones
     * @param since the day from which evidence counts: the day on which it was first saved, else the first day of the programme
     * @param answers what answers it: evidence, pieces, texts, each in the order of the workbook
     */
    public record Pair(
            PartPath part, Option<Integer> index, List<Integer> standards, LocalDate since, List<Answer> answers) {
        /**
         * Refuses null.
         *
         * @param part the part that holds it
         * @param index which goal of the part it is, from 0; none where the part is the plan as a whole
         * @param standards the standards that it serves, ascending: those of the goal, else those chosen as specialist ones
         * @param since the day from which evidence counts: the day on which it was first saved, else the first day of the programme
         * @param answers what answers it: evidence, pieces, texts, each in the order of the workbook
         */
        public Pair {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(index, "index");
            Objects.requireNonNull(standards, "standards");
            Objects.requireNonNull(since, "since");
            Objects.requireNonNull(answers, "answers");
        }

        /** {@return whether anything answers it yet} */
        public boolean answered() {
            return !answers.isEmpty();
        }
    }

    /** What can answer an anticipated impact. */
    public enum AnswerKind implements Coded {
        /** An evidence item. */
        EVIDENCE("evidence"),
        /** A case study, a report or a piece of research. */
        PIECE("piece"),
        /** A text about impact. */
        TEXT("text");

        private final String code;

        AnswerKind(String code) {
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
        public static Option<AnswerKind> of(String code) {
            return Coded.find(values(), code);
        }
    }

    /**
     * One answer.
     *
     * @param kind what it is
     * @param where the id of the evidence item, or the part that holds the piece or the text
     * @param index which piece of the part it is, from 0; none for other kinds
     */
    public record Answer(AnswerKind kind, String where, Option<Integer> index) {
        /**
         * Refuses null.
         *
         * @param kind what it is
         * @param where the id of the evidence item, or the part that holds the piece or the text
         * @param index which piece of the part it is, from 0; none for other kinds
         */
        public Answer {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(where, "where");
            Objects.requireNonNull(index, "index");
        }
    }

    /**
     * Pairs the plan with its answers, without knowing when it was made: evidence counts from the first day of the programme on.
     *
     * @param sight the case as its viewer sees it
     * @return the pairs
     */
    public static ImpactPairs of(Sight sight) {
        return ofVisible(sight, List.empty());
    }

    /**
     * Pairs the plan with its answers.
     *
     * @param sight the case as its viewer sees it
     * @param history the whole history of the case; what the viewer may not see of it is left out
     * @return the pairs
     */
    public static ImpactPairs of(Sight sight, List<Happening> history) {
        return ofVisible(sight, sight.events(history));
    }

    static ImpactPairs ofVisible(Sight sight, List<Happening> visible) {
        return new ImpactPairs(new ImpactMatching(sight, visible).pairs());
    }

    /** {@return the pairs that nothing answers yet} */
    public List<Pair> open() {
        return pairs.reject(Pair::answered);
    }
}
