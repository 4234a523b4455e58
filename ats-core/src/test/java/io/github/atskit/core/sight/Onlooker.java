package io.github.atskit.core.sight;

import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.fixture.People;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Role;
import io.vavr.collection.List;

/** Somebody for whose eyes a story is told: as what they look at a case, and in which role they come. */
record Onlooker(Viewpoint viewpoint, Role role) {
    /** Everybody who can look at a case at all. */
    static final List<Onlooker> ALL = List.of(
            new Onlooker(Viewpoint.PARTICIPANT, Role.PARTICIPANT),
            new Onlooker(Viewpoint.MENTOR, Role.MENTOR),
            new Onlooker(Viewpoint.REVIEWER, Role.REVIEWER),
            new Onlooker(Viewpoint.REVIEWER_WITHOUT_NAMES, Role.REVIEWER),
            new Onlooker(Viewpoint.MODERATOR, Role.MODERATOR),
            new Onlooker(Viewpoint.MODERATOR, Role.LEAD_MODERATOR),
            new Onlooker(Viewpoint.ADMINISTRATOR, Role.ADMINISTRATOR),
            new Onlooker(Viewpoint.ADMINISTRATOR, Role.LEAD_MODERATOR),
            new Onlooker(Viewpoint.PANEL, Role.PROGRAMME_HEAD),
            new Onlooker(Viewpoint.PANEL, Role.PARTICIPANT),
            new Onlooker(Viewpoint.PANEL, Role.MENTOR),
            new Onlooker(Viewpoint.PANEL, Role.REVIEWER));

    /** The stages at which they can look and to which a story can be told. */
    List<StageName> targets() {
        List<StageName> all = List.of(StageName.values());
        return switch (viewpoint) {
            case PARTICIPANT, MODERATOR -> all;
            case ADMINISTRATOR -> wasMentor() ? all.remove(StageName.AWAITING_MENTOR) : all;
            case MENTOR -> all.remove(StageName.AWAITING_MENTOR);
            case REVIEWER, REVIEWER_WITHOUT_NAMES ->
                all.removeAll(List.of(StageName.AWAITING_MENTOR, StageName.DRAFTING, StageName.AWAITING_REVIEWER));
            case PANEL -> List.of(StageName.VIVA_BOOKED);
        };
    }

    /** A lead moderator who may not moderate, for they were the mentor once (ATS-056). */
    boolean wasMentor() {
        return viewpoint == Viewpoint.ADMINISTRATOR && role == Role.LEAD_MODERATOR;
    }

    /** Who they are where the story does not say it. */
    Actor actor() {
        return switch (role) {
            case REVIEWER -> viewpoint == Viewpoint.PANEL ? People.stranger(role) : Judging.VIEWER;
            case PARTICIPANT, MENTOR -> People.stranger(role);
            case MODERATOR -> new Actor("mo-9", role);
            case LEAD_MODERATOR -> new Actor("l-9", role);
            case ADMINISTRATOR -> new Actor("a-9", role);
            case PROGRAMME_HEAD, SYSTEM -> People.fitting(role);
        };
    }

    /**
     * Whether anything can be hidden from them when a case stands there: from moderators nothing ever is, from administrators what was
     * found until it is released.
     */
    boolean missesSomething(StageName stage) {
        return switch (viewpoint) {
            case MODERATOR -> false;
            case ADMINISTRATOR ->
                stage == StageName.UNDER_REVIEW || stage == StageName.IN_MODERATION || stage == StageName.WITHDRAWN;
            case PARTICIPANT, MENTOR, REVIEWER, REVIEWER_WITHOUT_NAMES, PANEL -> true;
        };
    }

    @Override
    public String toString() {
        return viewpoint.code() + " (" + role.code() + ")";
    }
}
