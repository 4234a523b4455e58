package io.github.atskit.core.candidacy;

import io.github.atskit.core.review.ModificationRequest;
import io.github.atskit.core.viva.VivaBooking;
import io.github.atskit.core.vocabulary.Actor;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Where a candidacy stands, with what exists only there. Closed: a further stage is a new major version.
 *
 * <p>The stages at which a workbook is with its reviewers or moderators are {@link ReviewStage}s.
 *
 * <p>On Java 17 {@link #fold} handles every stage, and a new one breaks it at compile time; on Java 21 and later a {@code switch} over
 * the records does the same.
 */
public sealed interface Stage
        permits Stage.AwaitingMentor,
                Stage.Drafting,
                ReviewStage,
                Stage.Modifying,
                Stage.AwaitingViva,
                Stage.VivaBooked,
                Stage.Awarded,
                Stage.NotAwarded,
                Stage.Withdrawn {

    /** {@return the stage's name} */
    StageName name();

    /**
     * Handles every stage.
     *
     * @param <R> the answer
     * @param cases what to do at each stage
     * @return the answer for this stage
     */
    <R> R fold(Cases<R> cases);

    /**
     * What to do at each stage.
     *
     * @param <R> the answer
     */
    interface Cases<R> {
        /**
         * At {@code awaiting-mentor}.
         *
         * @param stage the stage
         * @return the answer
         */
        R awaitingMentor(AwaitingMentor stage);

        /**
         * At {@code drafting}.
         *
         * @param stage the stage
         * @return the answer
         */
        R drafting(Drafting stage);

        /**
         * At {@code awaiting-reviewer}.
         *
         * @param stage the stage
         * @return the answer
         */
        R awaitingReviewer(ReviewStage.AwaitingReviewer stage);

        /**
         * At {@code under-review}.
         *
         * @param stage the stage
         * @return the answer
         */
        R underReview(ReviewStage.UnderReview stage);

        /**
         * At {@code in-moderation}.
         *
         * @param stage the stage
         * @return the answer
         */
        R inModeration(ReviewStage.InModeration stage);

        /**
         * At {@code modifying}.
         *
         * @param stage the stage
         * @return the answer
         */
        R modifying(Modifying stage);

        /**
         * At {@code awaiting-viva}.
         *
         * @param stage the stage
         * @return the answer
         */
        R awaitingViva(AwaitingViva stage);

        /**
         * At {@code viva-booked}.
         *
         * @param stage the stage
         * @return the answer
         */
        R vivaBooked(VivaBooked stage);

        /**
         * At {@code awarded}.
         *
         * @param stage the stage
         * @return the answer
         */
        R awarded(Awarded stage);

        /**
         * At {@code not-awarded}.
         *
         * @param stage the stage
         * @return the answer
         */
        R notAwarded(NotAwarded stage);

        /**
         * At {@code withdrawn}.
         *
         * @param stage the stage
         * @return the answer
         */
        R withdrawn(Withdrawn stage);
    }

    /**
     * Enrolled; the workbook does not start before a mentor is nominated. This stage does not lapse.
     */
    record AwaitingMentor() implements Stage {
        @Override
        public StageName name() {
            return StageName.AWAITING_MENTOR;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.awaitingMentor(this);
        }
    }

    /**
     * The participant works on the workbook.
     */
    record Drafting() implements Stage {
        @Override
        public StageName name() {
            return StageName.DRAFTING;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.drafting(this);
        }
    }

    /**
     * The participant makes the modifications asked for.
     *
     * @param feedback the written feedback that came with the requests
     * @param requests what is asked for; each needs an answer on resubmission
     */
    record Modifying(String feedback, List<ModificationRequest> requests) implements Stage {
        /**
         * Refuses null.
         *
         * @param feedback the written feedback that came with the requests
         * @param requests what is asked for; each needs an answer on resubmission
         */
        public Modifying {
            Objects.requireNonNull(feedback, "feedback");
            Objects.requireNonNull(requests, "requests");
        }

        @Override
        public StageName name() {
            return StageName.MODIFYING;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.modifying(this);
        }
    }

    /**
     * Recommended for the award, subject to the viva.
     *
     * @param attemptsUsed vivas that were not passed
     * @param resitFrom the earliest start of a further attempt
     */
    record AwaitingViva(int attemptsUsed, Option<Instant> resitFrom) implements Stage {
        /**
         * Refuses null.
         *
         * @param attemptsUsed vivas that were not passed
         * @param resitFrom the earliest start of a further attempt
         */
        public AwaitingViva {
            Objects.requireNonNull(resitFrom, "resitFrom");
        }

        @Override
        public StageName name() {
            return StageName.AWAITING_VIVA;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.awaitingViva(this);
        }
    }

    /**
     * A viva has a date, a place and a panel.
     *
     * @param booking when, where and with whom
     * @param attemptsUsed vivas that were not passed
     * @param resitFrom the earliest start of a further attempt
     * @param passed whether it has been passed; the award follows at once
     */
    record VivaBooked(VivaBooking booking, int attemptsUsed, Option<Instant> resitFrom, boolean passed)
            implements Stage {
        /**
         * Refuses null.
         *
         * @param booking when, where and with whom
         * @param attemptsUsed vivas that were not passed
         * @param resitFrom the earliest start of a further attempt
         * @param passed whether it has been passed; the award follows at once
         */
        public VivaBooked {
            Objects.requireNonNull(booking, "booking");
            Objects.requireNonNull(resitFrom, "resitFrom");
        }

        @Override
        public StageName name() {
            return StageName.VIVA_BOOKED;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.vivaBooked(this);
        }
    }

    /**
     * The status is awarded.
     *
     * @param on the day of the outcome in the cohort's zone
     * @param certificate the certificate, once issued
     */
    record Awarded(LocalDate on, Option<Certificate> certificate) implements Stage {
        /**
         * Refuses null.
         *
         * @param on the day of the outcome in the cohort's zone
         * @param certificate the certificate, once issued
         */
        public Awarded {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(certificate, "certificate");
        }

        @Override
        public StageName name() {
            return StageName.AWARDED;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.awarded(this);
        }
    }

    /**
     * The candidacy ended without the award.
     *
     * @param why the reason
     */
    record NotAwarded(NotAwardedWhy why) implements Stage {
        /**
         * Refuses null.
         *
         * @param why the reason
         */
        public NotAwarded {
            Objects.requireNonNull(why, "why");
        }

        @Override
        public StageName name() {
            return StageName.NOT_AWARDED;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.notAwarded(this);
        }
    }

    /**
     * The candidacy was withdrawn.
     *
     * @param by who withdrew it
     * @param reason in words
     */
    record Withdrawn(Actor by, String reason) implements Stage {
        /**
         * Refuses null.
         *
         * @param by who withdrew it
         * @param reason in words
         */
        public Withdrawn {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public StageName name() {
            return StageName.WITHDRAWN;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.withdrawn(this);
        }
    }
}
