package io.github.atskit.core.sight;

import io.github.atskit.core.candidacy.HoldKind;
import io.github.atskit.core.candidacy.Stage;
import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.command.DeclineMentorRequest;
import io.github.atskit.core.command.Enrol;
import io.github.atskit.core.command.GrantExtension;
import io.github.atskit.core.command.LiftHold;
import io.github.atskit.core.command.NominateMentor;
import io.github.atskit.core.command.PlaceHold;
import io.github.atskit.core.command.RequestMentor;
import io.github.atskit.core.command.SaveSection;
import io.github.atskit.core.command.SubmitWorkbook;
import io.github.atskit.core.command.Waiver;
import io.github.atskit.core.command.Withdraw;
import io.github.atskit.core.command.WriteStatement;
import io.github.atskit.core.definition.EntryCriterion;
import io.github.atskit.core.definition.EntryFacts;
import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.core.fixture.Commands;
import io.github.atskit.core.fixture.Workbooks;
import io.github.atskit.core.mentoring.MentorDuty;
import io.github.atskit.core.mentoring.MentorRelation;
import io.github.atskit.core.review.ModificationRequest;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Role;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

/** A whole case up to a stage, for the eyes of one viewer: what they see comes from one seed, all the rest from another. */
final class Story {
    private static final Instant FIRST_EXTENSION = Instant.parse("2021-08-01T10:00:00Z");

    private final Onlooker onlooker;
    private final Teller teller;
    private final StageName target;
    private final Judging judging;
    private final int end;
    private Actor participant;
    private Actor mentor;

    private Story(ProgrammeDefinition definition, Onlooker onlooker, StageName target, long shown, long secret) {
        this.onlooker = onlooker;
        this.participant = new Actor("nobody", Role.PARTICIPANT);
        this.mentor = new Actor("nobody", Role.MENTOR);
        this.target = target;
        this.teller = new Teller(definition, onlooker.viewpoint(), shown, secret, new Entry());
        this.judging = new Judging(teller, target);
        this.end = teller.shown().nextInt(4);
    }

    static Case told(ProgrammeDefinition definition, Onlooker onlooker, StageName target, long shown, long secret) {
        Story story = new Story(definition, onlooker, target, shown, secret);
        story.tell();
        return new Case(definition, story.teller.now(), story.teller.history(), story.viewer());
    }

    private Actor viewer() {
        return switch (onlooker.viewpoint()) {
            case PARTICIPANT -> participant;
            case MENTOR -> mentor;
            case REVIEWER, REVIEWER_WITHOUT_NAMES, MODERATOR, ADMINISTRATOR, PANEL -> onlooker.actor();
        };
    }

    private final class Entry implements Teller.Enrolment {
        @Override
        public Actor by(Teller who) {
            return new Actor(who.oneOf(Facet.STAFF, "a-1", "a-2"), Role.ADMINISTRATOR);
        }

        @Override
        public Enrol command(Teller who) {
            participant = new Actor(who.oneOf(Facet.PARTICIPANT, "p-1", "p-2", "p-3"), Role.PARTICIPANT);
            EntryFacts good = Commands.goodEntry();
            EntryFacts facts = new EntryFacts(
                    good.setMember(),
                    good.suitabilityDeclaredOn(),
                    good.qtlsOrQts(),
                    good.qualificationLevel(),
                    good.qualifiedOn(),
                    Option.some(BigDecimal.valueOf(8 + who.of(Facet.ENTRY).nextInt(30))),
                    good.post14(),
                    good.englishLevel(),
                    good.mathsLevel());
            boolean waived = who.of(Facet.ENTRY).nextBoolean();
            String reason = who.oneOf(Facet.STAFF_NOTES, "She is known to us", "As agreed");
            return new Enrol(
                    participant.id(),
                    facts,
                    waived ? Option.some(new Waiver(List.of(EntryCriterion.SETTING), reason)) : Option.none());
        }
    }

    private Actor administrator() {
        return new Actor(teller.oneOf(Facet.STAFF, "a-1", "a-2"), Role.ADMINISTRATOR);
    }

    private boolean ends(StageName stage) {
        return target == stage;
    }

    /** Where a withdrawal or the end without the award comes. */
    private boolean endsAt(int point) {
        return target == StageName.WITHDRAWN && end == point;
    }

    private void tell() {
        searchMentor();
        if (ends(StageName.AWAITING_MENTOR)) {
            maybeHold();
            return;
        }
        nominate();
        draft();
        searchMentor();
        extend();
        pause();
        if (ends(StageName.DRAFTING)) {
            maybeHold();
            return;
        }
        boolean lapses = ends(StageName.NOT_AWARDED) && end == 0 && !reviews();
        if (lapses) {
            lapse();
            return;
        }
        if (endsAt(0) && !reviews()) {
            withdraw();
            return;
        }
        submit(LinkedHashMap.empty());
        review();
    }

    /** A reviewer is part of the case only after a submission. */
    private boolean reviews() {
        return Facet.REVIEW_COURSE.from(teller.viewpoint()) == Extent.OWN;
    }

    private void review() {
        boolean judged = ends(StageName.UNDER_REVIEW)
                || ends(StageName.IN_MODERATION)
                || ends(StageName.AWAITING_REVIEWER)
                || endsAt(1);
        boolean again = !ends(StageName.MODIFYING) && teller.shown().nextBoolean() || endsAt(2);
        if (again && allows()) {
            judging.release(false, false);
            if (endsAt(2) && !reviews()) {
                withdraw();
                return;
            }
            modify();
        }
        if (judged) {
            judging.stopInside();
            if (endsAt(1)) {
                withdraw();
            } else {
                maybeHold();
            }
            return;
        }
        boolean fails = ends(StageName.NOT_AWARDED) && end == 3;
        boolean met = !ends(StageName.MODIFYING) && (!ends(StageName.NOT_AWARDED) || fails);
        judging.release(met, true);
        if (ends(StageName.MODIFYING)) {
            extend();
            maybeHold();
        } else if (fails) {
            new Vivas(teller, onlooker).failed();
        } else if (ends(StageName.NOT_AWARDED)) {
            if (teller.stage() == StageName.MODIFYING) {
                lapse();
            }
        } else if (ends(StageName.WITHDRAWN)) {
            new Vivas(teller, onlooker).some();
            withdraw();
        } else {
            vivas();
        }
    }

    private boolean allows() {
        return teller.definition().modifications().allowAfter(teller.now().round());
    }

    private void vivas() {
        Vivas vivas = new Vivas(teller, onlooker);
        vivas.some();
        switch (target) {
            case AWAITING_VIVA -> vivas.between();
            case VIVA_BOOKED -> vivas.booked();
            default -> vivas.passed();
        }
        maybeHold();
    }

    private void searchMentor() {
        int requests = teller.of(Facet.MENTOR_SEARCH).nextInt(3);
        for (int i = 0; i < requests; i++) {
            if (teller.now().mentoring().request().isDefined()) {
                teller.act(
                        Facet.MENTOR_SEARCH,
                        administrator(),
                        new DeclineMentorRequest(teller.oneOf(Facet.MENTOR_SEARCH, "Nobody is free", "Ask again")));
            }
            teller.act(
                    Facet.MENTOR_SEARCH,
                    participant,
                    new RequestMentor(Option.some(teller.oneOf(Facet.MENTOR_SEARCH, "Soon", "We do not get on"))));
        }
    }

    private void nominate() {
        if (onlooker.wasMentor()) {
            String id = onlooker.actor().id();
            teller.act(Facet.MENTORS, participant, new NominateMentor(id, MentorRelation.COLLEAGUE, true, false));
        }
        int before = teller.of(Facet.MENTORS).nextInt(3);
        for (int i = 0; i <= before; i++) {
            String id = i < before ? "m-" + (7 + i) : teller.oneOf(Facet.MENTORS, "m-1", "m-2");
            mentor = new Actor(id, Role.MENTOR);
            MentorRelation relation =
                    teller.of(Facet.MENTORS).nextBoolean() ? MentorRelation.COLLEAGUE : MentorRelation.NETWORK;
            teller.act(Facet.MENTORS, participant, new NominateMentor(id, relation, true, false));
        }
    }

    private void draft() {
        for (SaveSection section : Workbooks.complete(teller.definition())) {
            teller.openly(participant, section);
            discuss();
        }
        teller.openly(
                mentor, new WriteStatement("I have read all " + teller.shown().nextInt(9)));
    }

    private void discuss() {
        int discussions = teller.of(Facet.DISCUSSIONS).nextInt(2);
        for (int i = 0; i < discussions; i++) {
            Actor by = teller.of(Facet.DISCUSSIONS).nextBoolean() ? mentor : participant;
            teller.act(Facet.DISCUSSIONS, by, Commands.discuss(MentorDuty.ACTION_PLANNING, Workbooks.DAY, 1));
        }
    }

    private void extend() {
        if (teller.of(Facet.DEADLINES).nextBoolean()
                && teller.now().windows().end().isDefined()) {
            Instant end = teller.now().windows().end().get();
            Instant from = end.isAfter(FIRST_EXTENSION) ? end : FIRST_EXTENSION;
            Instant until =
                    from.plus(Duration.ofDays(1 + teller.of(Facet.DEADLINES).nextInt(20)));
            teller.act(
                    Facet.DEADLINES,
                    administrator(),
                    new GrantExtension(until, teller.oneOf(Facet.CIRCUMSTANCES, "Illness", "A bereavement")));
        }
    }

    /** A hold that comes and goes. */
    private void pause() {
        if (teller.shown().nextBoolean()) {
            hold();
            Option<String> note =
                    teller.of(Facet.STAFF_NOTES).nextBoolean() ? Option.some("Nothing was found") : Option.none();
            teller.openly(administrator(), new LiftHold(note));
        }
    }

    private void maybeHold() {
        if (teller.shown().nextInt(3) == 0 && !teller.stage().terminal()) {
            hold();
        }
    }

    private void hold() {
        HoldKind kind = HoldKind.values()[teller.shown().nextInt(3)];
        String reason = teller.oneOf(Facet.CIRCUMSTANCES, "An operation", "Copied passages");
        teller.openly(administrator(), new PlaceHold(kind, reason));
    }

    private void submit(Map<String, String> responses) {
        teller.openly(participant, new SubmitWorkbook("My own work", responses));
    }

    private void modify() {
        extend();
        List<ModificationRequest> requests = ((Stage.Modifying) teller.now().stage()).requests();
        teller.openly(
                participant,
                Commands.saveText(
                        "introduction", "motivation", "Better " + teller.shown().nextInt(9)));
        teller.openly(mentor, new WriteStatement("Read again"));
        submit(requests.toLinkedMap(request -> Tuple.of(request.id(), "Done")));
    }

    private void lapse() {
        teller.jump(Duration.ofDays(2_000));
        Actor job = new Actor(teller.oneOf(Facet.STAFF, "nightly", "weekly"), Role.SYSTEM);
        teller.now(job, Commands.lapse());
    }

    private void withdraw() {
        boolean own = teller.shown().nextBoolean();
        boolean told = teller.sees(Facet.WITHDRAWAL) || own && Facet.WITHDRAWAL.from(teller.viewpoint()) == Extent.OWN;
        boolean first = (told ? teller.shown() : teller.secret()).nextBoolean();
        teller.openly(own ? participant : administrator(), new Withdraw(first ? "Another post" : "Long illness"));
    }
}
