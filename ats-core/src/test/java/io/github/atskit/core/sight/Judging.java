package io.github.atskit.core.sight;

import io.github.atskit.core.candidacy.ReviewStage;
import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.command.AdjustReview;
import io.github.atskit.core.command.AssignReviewer;
import io.github.atskit.core.command.Command;
import io.github.atskit.core.command.ConfirmReview;
import io.github.atskit.core.command.DeclareConflict;
import io.github.atskit.core.command.RecordReview;
import io.github.atskit.core.command.ReturnReview;
import io.github.atskit.core.review.Criterion;
import io.github.atskit.core.review.DeclaredConflict;
import io.github.atskit.core.review.Finding;
import io.github.atskit.core.review.Judgement;
import io.github.atskit.core.review.ModificationRequest;
import io.github.atskit.core.review.Review;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Role;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.Random;

/** The rounds of review of a story, as far as they are seen or not. */
final class Judging {
    /** The reviewer who looks, where a reviewer does. */
    static final Actor VIEWER = new Actor("r-1", Role.REVIEWER);

    private static final List<String> OTHERS = List.of("r-2", "r-3", "r-4", "r-5", "r-6", "r-7");

    /** Those of them who share a round with the viewer to its end, so that their names come out. */
    private static final List<String> COLLEAGUES = List.of("r-8", "r-9", "r-10");

    private final Teller teller;
    private final StageName target;
    /** Whether the viewer reviews. */
    private final boolean own;

    /** Whether every review is moderated. */
    private final boolean all;

    /** What is found in a review that is moderated for sure. */
    private final boolean moderated;

    Judging(Teller teller, StageName target) {
        this.teller = teller;
        this.target = target;
        this.own = Facet.REVIEW_COURSE.from(teller.viewpoint()) == Extent.OWN;
        var moderation = teller.definition().moderation();
        this.all = moderation.metPercent() == 100 && moderation.notMetPercent() == 100
                || teller.definition().review().reconciliation().moderatesAll();
        this.moderated = moderation.notMetPercent() < 100;
    }

    private int seats() {
        return teller.definition().review().reviewers();
    }

    private Actor administrator() {
        return new Actor(teller.oneOf(Facet.STAFF, "a-1", "a-2"), Role.ADMINISTRATOR);
    }

    private Actor moderator() {
        return new Actor(teller.oneOf(Facet.STAFF, "mo-1", "mo-2"), Role.MODERATOR);
    }

    private Option<String> note() {
        return teller.of(Facet.STAFF_NOTES).nextBoolean() ? Option.some("Between us") : Option.none();
    }

    /** Leads a round to its release. */
    void release(boolean met, boolean last) {
        if (own && (last || teller.shown().nextBoolean())) {
            new OwnRound().release(met);
        } else {
            releaseUnseen(met);
        }
    }

    /** Leaves a round before its release. */
    void stopInside() {
        if (own) {
            new OwnRound().stopInside();
        } else {
            stopUnseen();
        }
    }

    // A round in which the viewer has no part.

    private Random course() {
        return teller.of(Facet.REVIEW_COURSE);
    }

    private void act(Actor by, Command command) {
        teller.act(Facet.REVIEW_COURSE, by, command);
    }

    private Actor seat(Random chance) {
        return seat(chance, OTHERS);
    }

    private Actor seat(Random chance, List<String> persons) {
        var reviewing = teller.now().reviewing();
        List<String> free = persons.removeAll(reviewing.reviewers()).removeAll(reviewing.stoodDown());
        String person = free.get(chance.nextInt(free.size()));
        act(administrator(), new AssignReviewer(person, note()));
        return new Actor(person, Role.REVIEWER);
    }

    private void comeAndGo(Random chance) {
        int times = chance.nextInt(2);
        for (int i = 0; i < times; i++) {
            Actor gone = seat(chance);
            DeclaredConflict kind = DeclaredConflict.values()[chance.nextInt(3)];
            act(gone, new DeclareConflict(kind, note()));
        }
    }

    private void releaseUnseen(boolean met) {
        Review released = review(teller.shown(), met, "q");
        comeAndGo(course());
        List<Actor> reviewers = List.fill(seats(), () -> seat(course()));
        if (all && course().nextBoolean()) {
            reviewers.forEach(
                    reviewer -> act(reviewer, new RecordReview(review(course(), course().nextBoolean(), "z"))));
            act(moderator(), new ReturnReview(oneOf(course(), "Say why", "Look again")));
        }
        reviewers.init().forEach(reviewer -> act(reviewer, new RecordReview(released)));
        Review joined = joined(released);
        Command contrary = new RecordReview(review(course(), !met, "z"));
        Command same = new RecordReview(released);
        boolean adjusts = course().nextBoolean() && isModerated(reviewers.last(), contrary);
        if (adjusts || isModerated(reviewers.last(), same)) {
            act(reviewers.last(), adjusts ? contrary : same);
            boolean confirms = !adjusts && course().nextBoolean();
            teller.openly(
                    moderator(),
                    confirms ? new ConfirmReview(note()) : new AdjustReview(joined, oneOf(course(), "No", "Unclear")));
        } else {
            teller.openly(reviewers.last(), same);
        }
    }

    /** What comes of it when everybody finds the same. */
    private Review joined(Review review) {
        return teller.definition()
                .review()
                .reconciliation()
                .join(List.fill(seats(), review), teller.now().reviewing().earlierRequestIds())
                .review();
    }

    private boolean isModerated(Actor by, Command last) {
        return teller.tries(by, last).get().to().stage().name() == StageName.IN_MODERATION;
    }

    private void stopUnseen() {
        boolean hidden = !teller.sees(Facet.REVIEW_COURSE);
        comeAndGo(course());
        int depth = hidden || target == StageName.WITHDRAWN
                ? course().nextInt(3)
                : target.ordinal() - StageName.AWAITING_REVIEWER.ordinal();
        if (depth == 0) {
            return;
        }
        // Where what was found is hidden and how far it came is not, the second must not depend on the first.
        Random findings = all ? teller.of(Facet.FINDINGS) : course();
        List<Actor> reviewers = List.fill(depth == 1 ? 1 + course().nextInt(seats()) : seats(), () -> seat(course()));
        if (depth == 1) {
            Random partly = seats() > 1 ? teller.of(Facet.FINDINGS) : course();
            List<Actor> judges = reviewers.size() < seats() ? reviewers : reviewers.init();
            judges.take(course().nextInt(seats())).forEach(judge -> records(judge, partly));
            return;
        }
        reviewers.forEach(reviewer -> records(reviewer, findings, all ? findings.nextBoolean() : moderated));
        if (all && course().nextBoolean()) {
            act(moderator(), new ReturnReview(oneOf(teller.of(Facet.RETURN_REASON), "Say why", "Look again")));
            reviewers.forEach(reviewer -> records(reviewer, findings));
        }
    }

    private void records(Actor reviewer, Random findings) {
        records(reviewer, findings, findings.nextBoolean());
    }

    private void records(Actor reviewer, Random findings, boolean met) {
        act(reviewer, new RecordReview(review(findings, met, "z")));
    }

    // What is found.

    private static String oneOf(Random chance, String... choices) {
        return choices[chance.nextInt(choices.length)];
    }

    private Review review(Random chance, boolean met, String prefix) {
        Map<String, Judgement> judgements = LinkedHashMap.empty();
        for (Criterion criterion : Criterion.values()) {
            Finding finding = met || criterion != Criterion.SUFFICIENCY ? Finding.MET : Finding.NOT_MET;
            judgements = judgements.put(criterion.code(), new Judgement(finding, "As seen " + chance.nextInt(99)));
        }
        int requests = met ? 0 : 1 + chance.nextInt(2);
        List<ModificationRequest> modifications = List.range(0, requests)
                .map(place -> new ModificationRequest(
                        prefix + "-" + teller.now().round() + "-" + chance.nextInt(99) + "-" + place,
                        oneOf(chance, "introduction", "project/account", "8"),
                        "Please say more"));
        return new Review(judgements, "In all " + chance.nextInt(99), modifications);
    }

    /** A round in which the viewer has a seat. */
    private final class OwnRound {
        private final Random shown = teller.shown();
        private final Random secret = teller.secret();

        private void takeSeat(boolean replaces) {
            Option<String> reason = replaces ? Option.some(oneOf(secret, "Is ill", "Is away")) : note();
            teller.openly(administrator(), new AssignReviewer(VIEWER.id(), reason));
        }

        void stopInside() {
            if (target == StageName.IN_MODERATION || target == StageName.WITHDRAWN && shown.nextBoolean()) {
                all(true, false);
                return;
            }
            comeAndGo(secret);
            boolean replaces = seats() == 1 && secret.nextBoolean();
            if (replaces) {
                seat(secret);
            }
            List<Actor> before = List.fill(secret.nextInt(seats()), () -> seat(secret));
            takeSeat(replaces);
            boolean judges = seats() > 1 && shown.nextBoolean();
            int most = judges ? seats() - 2 : seats() - 1;
            before.take(secret.nextInt(most + 1)).forEach(other -> records(other, secret));
            if (judges) {
                teller.openly(VIEWER, new RecordReview(review(shown, shown.nextBoolean(), "q")));
            }
        }

        void release(boolean met) {
            all(false, met);
            if (teller.stage() != StageName.IN_MODERATION) {
                return;
            }
            ReviewStage.InModeration stage =
                    (ReviewStage.InModeration) teller.now().stage();
            boolean keeps = stage.met() == met && stage.disputed().isEmpty() && shown.nextBoolean();
            Review released = keeps ? stage.review() : review(shown, met, "q");
            teller.openly(
                    moderator(),
                    keeps && secret.nextBoolean()
                            ? new ConfirmReview(note())
                            : new AdjustReview(released, oneOf(secret, "No", "Unclear")));
        }

        /** All reviews come in; that they go to moderation is for sure only where all do. */
        private void all(boolean stays, boolean met) {
            comeAndGo(secret);
            List<Actor> others = List.fill(seats() - 1, () -> seat(shown, COLLEAGUES));
            takeSeat(false);
            List<Actor> reviewers = others.append(VIEWER);
            if (all && shown.nextBoolean()) {
                for (Actor reviewer : reviewers) {
                    Random chance = reviewer.equals(VIEWER) ? shown : secret;
                    teller.openly(reviewer, new RecordReview(review(chance, chance.nextBoolean(), "y")));
                }
                teller.openly(moderator(), new ReturnReview(oneOf(shown, "Say why", "Look again")));
            }
            for (Actor reviewer : reviewers) {
                boolean finds = all ? shown.nextBoolean() : stays ? moderated : met;
                teller.openly(reviewer, new RecordReview(review(shown, finds, "q")));
            }
        }
    }
}
