package io.github.atskit.core.sight;

import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.command.BookViva;
import io.github.atskit.core.command.CancelViva;
import io.github.atskit.core.command.RecordNoShow;
import io.github.atskit.core.command.RecordVivaOutcome;
import io.github.atskit.core.fixture.Commands;
import io.github.atskit.core.fixture.People;
import io.github.atskit.core.viva.PanelSeat;
import io.github.atskit.core.viva.VivaBooking;
import io.github.atskit.core.viva.VivaOutcome;
import io.github.atskit.core.viva.VivaPlace;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Role;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;

/** The vivas of a story. */
final class Vivas {
    private final Teller teller;

    /** Whoever looks from the panel, else the programme head. */
    private final Actor panellist;

    Vivas(Teller teller, Onlooker onlooker) {
        this.teller = teller;
        this.panellist = onlooker.viewpoint() == Viewpoint.PANEL ? onlooker.actor() : People.PROGRAMME_HEAD;
    }

    private Actor administrator() {
        return new Actor(teller.oneOf(Facet.STAFF, "a-1", "a-2"), Role.ADMINISTRATOR);
    }

    /** Vivas that come to nothing. */
    void some() {
        int vivas = teller.of(Facet.VIVA).nextInt(3);
        boolean attemptLeft = teller.definition().viva().attempts() > 1;
        for (int i = 0; i < vivas; i++) {
            book();
            switch (teller.of(Facet.VIVA).nextInt(3)) {
                case 0 -> teller.act(Facet.VIVA, administrator(), new CancelViva(oneOf("No room", "A strike")));
                case 1 -> {
                    held();
                    teller.act(Facet.VIVA, People.LEAD_MODERATOR, new RecordNoShow(Option.some(oneOf("Ill", "Lost"))));
                }
                default -> {
                    held();
                    String feedback = oneOf("Not convincing", "Say more");
                    if (attemptLeft) {
                        teller.act(
                                Facet.VIVA,
                                People.LEAD_MODERATOR,
                                new RecordVivaOutcome(VivaOutcome.NOT_PASSED, feedback));
                        attemptLeft = false;
                    } else {
                        teller.act(Facet.VIVA, administrator(), new CancelViva(feedback));
                    }
                }
            }
        }
    }

    private String oneOf(String... choices) {
        return teller.oneOf(Facet.VIVA, choices);
    }

    private void book() {
        VivaPlace place = teller.of(Facet.VIVA).nextBoolean()
                ? new VivaPlace.Venue("Room 1")
                : new VivaPlace.Link("https://example.org/viva");
        List<PanelSeat> panel = List.of(
                new PanelSeat(People.LEAD_MODERATOR.id(), Role.LEAD_MODERATOR),
                new PanelSeat(panellist.id(), panellist.role()),
                new PanelSeat(oneOf("h-7", "h-8"), Role.PROGRAMME_HEAD));
        if (teller.sees(Facet.VIVA)) {
            teller.nextDay();
        }
        // Where it is seen the next thing happens a day later, else a second later or more.
        VivaBooking booking = new VivaBooking(
                place,
                teller.clock().plus(teller.sees(Facet.VIVA) ? Duration.ofHours(20) : Duration.ofMinutes(11)),
                60,
                panel);
        if (teller.sees(Facet.VIVA)) {
            teller.now(administrator(), new BookViva(booking));
        } else {
            teller.secretly(administrator(), new BookViva(booking));
        }
    }

    /** Lets a hidden viva begin; one that is seen has begun the next day. */
    private void held() {
        if (!teller.sees(Facet.VIVA)) {
            teller.later(Duration.ofMinutes(12));
        }
    }

    /** Recommended, with a viva booked or not where that is hidden. */
    void between() {
        if (!teller.sees(Facet.VIVA) && teller.secret().nextBoolean()) {
            book();
        }
    }

    /** Booked, or not where that is hidden. */
    void booked() {
        if (teller.sees(Facet.VIVA)) {
            book();
        } else {
            between();
        }
    }

    /** No attempt is left in the end. */
    void failed() {
        int attempts = teller.definition().viva().attempts();
        for (int i = 1; i <= attempts; i++) {
            book();
            held();
            RecordVivaOutcome outcome = new RecordVivaOutcome(VivaOutcome.NOT_PASSED, oneOf("No", "Not yet"));
            if (i == attempts) {
                teller.openly(People.LEAD_MODERATOR, outcome);
            } else {
                teller.act(Facet.VIVA, People.LEAD_MODERATOR, outcome);
            }
        }
    }

    void passed() {
        book();
        teller.openly(People.LEAD_MODERATOR, new RecordVivaOutcome(VivaOutcome.PASSED, oneOf("Good", "Very good")));
        if (teller.stage() == StageName.AWARDED && teller.of(Facet.VIVA).nextBoolean()) {
            teller.act(Facet.VIVA, administrator(), Commands.certify());
        }
    }
}
