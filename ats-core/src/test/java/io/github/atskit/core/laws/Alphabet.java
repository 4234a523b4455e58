package io.github.atskit.core.laws;

import static io.github.atskit.core.fixture.People.as;
import static io.github.atskit.core.fixture.People.stranger;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Stage;
import io.github.atskit.core.command.AssignReviewer;
import io.github.atskit.core.command.Command;
import io.github.atskit.core.command.RecordReview;
import io.github.atskit.core.command.SaveSection;
import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.core.fixture.Bookings;
import io.github.atskit.core.fixture.Commands;
import io.github.atskit.core.fixture.Moments;
import io.github.atskit.core.fixture.People;
import io.github.atskit.core.fixture.Reviews;
import io.github.atskit.core.fixture.Workbooks;
import io.github.atskit.core.mentoring.MentorDuty;
import io.github.atskit.core.mentoring.MentorRelation;
import io.github.atskit.core.review.Finding;
import io.github.atskit.core.review.ModificationRequest;
import io.github.atskit.core.review.Review;
import io.github.atskit.core.viva.VivaBooking;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Role;
import io.github.atskit.core.workbook.PartValue;
import io.github.atskit.core.workbook.SectionChange;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** The finite sets that the exploration asks with: people, instants and commands, the last two with what the candidacy suggests. */
public final class Alphabet {
    static final Instant MIDDLE = Instant.parse("2021-08-01T12:00:00Z");
    static final Instant LATE = Instant.parse("2022-06-01T10:00:00Z");

    private static final Instant FAR = Instant.parse("2023-01-10T10:00:00Z");
    /** A calibration that counts from {@link Moments#WRITING} for some years, and one that never does. */
    static final LocalDate CALIBRATED = LocalDate.of(2021, 2, 1);

    private static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);
    private static final Duration MONTH = Duration.ofDays(30);
    private static final Duration YEARS = Duration.ofDays(1000);
    private static final Actor THIRD_REVIEWER = new Actor("r-3", Role.REVIEWER);
    private static final Actor FOURTH_REVIEWER = new Actor("r-4", Role.REVIEWER);
    private static final Actor FIFTH_REVIEWER = new Actor("r-5", Role.REVIEWER);
    private static final Actor NEW_REVIEWER = new Actor("r-9", Role.REVIEWER);
    private static final List<Actor> REVIEWERS =
            List.of(People.REVIEWER, People.OTHER_REVIEWER, THIRD_REVIEWER, FOURTH_REVIEWER, FIFTH_REVIEWER);

    /** Who has nothing to do with any case and acts in a role that is compared with somebody. */
    static final List<Actor> STRANGERS =
            List.of(stranger(Role.PARTICIPANT), stranger(Role.MENTOR), stranger(Role.REVIEWER));

    static final List<Actor> ACTORS = List.of(
                    People.PARTICIPANT,
                    People.MENTOR,
                    People.OTHER_MENTOR,
                    People.REVIEWER,
                    People.OTHER_REVIEWER,
                    THIRD_REVIEWER,
                    People.MODERATOR,
                    People.LEAD_MODERATOR,
                    People.PROGRAMME_HEAD,
                    People.ADMINISTRATOR,
                    People.SYSTEM,
                    stranger(Role.LEAD_MODERATOR),
                    as(Role.MODERATOR, People.MENTOR),
                    as(Role.MODERATOR, People.REVIEWER),
                    as(Role.LEAD_MODERATOR, People.PARTICIPANT),
                    as(Role.LEAD_MODERATOR, People.REVIEWER),
                    as(Role.ADMINISTRATOR, People.PARTICIPANT),
                    as(Role.ADMINISTRATOR, People.MENTOR))
            .appendAll(STRANGERS);

    private static final String SECTION = "introduction";
    private static final String PART = "motivation";

    private Alphabet() {}

    /** Where several review, more of them act. */
    static List<Actor> actors(ProgrammeDefinition definition) {
        return definition.review().reviewers() > 1
                ? ACTORS.append(FOURTH_REVIEWER).append(FIFTH_REVIEWER)
                : ACTORS;
    }

    /** Three instants far apart, with the last one of the present window, the first one of a viva and their neighbours. */
    public static List<Instant> instants(Candidacy now) {
        List<Instant> fixed = List.of(Moments.WRITING, MIDDLE, LATE);
        if (now.stage() instanceof Stage.VivaBooked booked) {
            Instant start = booked.booking().startsAt();
            return fixed.append(Moments.justBefore(start)).append(start);
        }
        return now.windows()
                .end()
                .map(end -> fixed.append(end).append(Moments.justAfter(end)))
                .getOrElse(fixed);
    }

    public static List<Command> commands(ProgrammeDefinition definition, Candidacy now) {
        return List.<Command>of(Commands.enrol())
                .appendAll(mentoring())
                .appendAll(workbook(definition, now))
                .appendAll(reviewing(definition, now))
                .appendAll(vivas(now))
                .appendAll(List.of(
                        Commands.certify(), Commands.hold(), Commands.lift(), Commands.withdraw(), Commands.lapse()));
    }

    private static List<Command> mentoring() {
        return List.of(
                Commands.requestMentor(),
                Commands.declineMentorRequest(),
                Commands.nominate(People.MENTOR),
                new io.github.atskit.core.command.NominateMentor(
                        People.OTHER_MENTOR.id(), MentorRelation.NETWORK, false, false),
                Commands.nominate(People.PARTICIPANT),
                Commands.nominate(People.REVIEWER),
                Commands.nominate(People.MODERATOR),
                Commands.allocate(People.MENTOR),
                Commands.allocate(People.OTHER_MENTOR),
                Commands.allocate(People.PARTICIPANT),
                Commands.discuss(),
                Commands.discuss(MentorDuty.ACTION_PLANNING, Workbooks.DAY, 99),
                Commands.state());
    }

    private static List<Command> workbook(ProgrammeDefinition definition, Candidacy now) {
        List<SaveSection> sections = Workbooks.complete(definition);
        Option<SaveSection> next = sections.find(save -> now.workbook()
                .missingParts()
                .exists(path -> path.section().equals(save.change().section())));
        List<String> asked = now.stage() instanceof Stage.Modifying modifying
                ? modifying.requests().map(ModificationRequest::id)
                : List.empty();
        Instant end = now.windows().end().getOrElse(MIDDLE);
        return List.<Command>of(
                        toggled(now),
                        Commands.saveText("no-such-section", PART, "Text"),
                        Commands.saveText(SECTION, "no-such-part", "Text"),
                        Commands.save(SectionChange.of(SECTION).empty(PART)),
                        Commands.resubmit(asked.toJavaArray(String[]::new)),
                        Commands.submit(),
                        Commands.resubmit(asked.append("q-99").toJavaArray(String[]::new)),
                        Commands.extend(end.plus(MONTH)),
                        Commands.extend(end),
                        Commands.extend(LATE.plus(MONTH.multipliedBy(40))))
                .appendAll(next);
    }

    /** Two texts by turns: the second makes a statement outdated, the first lets it stand again. */
    private static SaveSection toggled(Candidacy now) {
        String first = "On " + PART;
        boolean isFirst = now.workbook()
                .section(SECTION)
                .flatMap(section -> section.part(PART))
                .contains(new PartValue.Text(first));
        return Commands.saveText(SECTION, PART, isFirst ? "Otherwise" : first);
    }

    private static List<Command> assignments(ProgrammeDefinition definition, Candidacy now) {
        int asked = definition.review().reviewers();
        List<Actor> free = REVIEWERS
                .reject(reviewer -> now.reviewing().stoodDown().contains(reviewer.id()))
                .take(1 + asked);
        List<AssignReviewer> assignments = free.map(Commands::assign)
                .appendAll(free.map(Commands::replaceBy))
                .append(Commands.replaceBy(NEW_REVIEWER))
                .append(Commands.replaceBy(People.PARTICIPANT))
                .append(Commands.replaceBy(People.OTHER_MENTOR))
                .append(Commands.assign(People.MODERATOR))
                .append(Commands.replaceBy(People.REVIEWER));
        if (asked > 1) {
            Actor next = REVIEWERS
                    .find(reviewer -> reviewer.id().equals(nextReviewer(now)))
                    .getOrElse(NEW_REVIEWER);
            assignments = assignments
                    .appendAll(now.reviewing()
                            .reviewers()
                            .map(present -> Commands.replace(new Actor(present, Role.REVIEWER), next)))
                    .append(Commands.replace(People.REVIEWER, People.OTHER_REVIEWER))
                    .append(Commands.replace(NEW_REVIEWER, next))
                    .appendAll(now.reviewing().reviewers().take(1).map(present -> withoutReason(present, next)));
        }
        if (definition.review().calibrationDays().isEmpty()) {
            return List.narrow(assignments);
        }
        return List.<Command>narrow(assignments.map(assignment -> Commands.calibrated(assignment, CALIBRATED)))
                .append(Commands.assign(People.REVIEWER))
                .append(Commands.calibrated(Commands.assign(People.REVIEWER), LONG_AGO));
    }

    private static AssignReviewer withoutReason(String present, Actor next) {
        return new AssignReviewer(next.id(), Option.none(), Option.some(present), Option.none());
    }

    private static List<Command> reviewing(ProgrammeDefinition definition, Candidacy now) {
        List<Command> assignments = assignments(definition, now);
        int round = now.round();
        Review metButAsking =
                new Review(Reviews.judgements(Finding.MET), "Fine", List.of(Reviews.request("q-7", "project")));
        Review astray = new Review(
                Reviews.notMet().judgements(), "Not there", List.of(Reviews.request("q-8", "no-such-section")));
        Review halfJudged = new Review(
                Reviews.judgements(Finding.NOT_MET).remove("authenticity"),
                "Not there",
                List.of(Reviews.request("q-9", "8")));
        return assignments.appendAll(List.of(
                Commands.standDown(),
                Commands.record(Reviews.met()),
                Commands.record(Reviews.notMet("q-" + round)),
                Commands.record(Reviews.notMet()),
                Commands.record(Reviews.notMet("q-1")),
                Commands.record(metButAsking),
                Commands.record(astray),
                new RecordReview(halfJudged),
                Commands.confirm(),
                Commands.adjust(Reviews.met()),
                Commands.adjust(Reviews.notMet("q-" + round)),
                Commands.adjust(halfJudged),
                Commands.sendBack()));
    }

    private static List<Command> vivas(Candidacy now) {
        Instant far = farEnough(now);
        List<VivaBooking> bookings = List.of(
                Bookings.startingAt(far),
                Bookings.startingAt(Moments.VIVA),
                Bookings.startingAt(Moments.WRITING),
                Bookings.with(far, People.LEAD_MODERATOR),
                Bookings.with(far, People.LEAD_MODERATOR, People.PROGRAMME_HEAD, People.MENTOR, People.MENTOR));
        return bookings.<Command>map(Commands::book)
                .appendAll(bookings.map(Commands::rebook))
                .appendAll(List.of(Commands.cancelViva(), Commands.noShow(), Commands.passed(), Commands.notPassed()));
    }

    /** A start that is ahead at every instant of the alphabet and keeps any gap. */
    private static Instant farEnough(Candidacy now) {
        if (now.stage() instanceof Stage.VivaBooked booked) {
            return booked.booking().startsAt().plus(YEARS);
        }
        return now.stage() instanceof Stage.AwaitingViva waiting
                ? waiting.resitFrom().map(from -> from.plus(YEARS)).getOrElse(FAR)
                : FAR;
    }

    static boolean isReviewer(String person) {
        return REVIEWERS.exists(reviewer -> reviewer.id().equals(person));
    }

    /** The first reviewer in turn whom nothing speaks against and who has no seat yet. */
    static String nextReviewer(Candidacy now) {
        return REVIEWERS
                .find(reviewer -> !now.reviewing().stoodDown().contains(reviewer.id())
                        && !now.reviewing().moderators().contains(reviewer.id())
                        && !now.reviewing().isReviewer(reviewer.id()))
                .map(Actor::id)
                .getOrElse("nobody");
    }
}
