-- Candidacies. Every table leads with candidacy_id, so that a database may spread them over machines by that column: a commit
-- never needs a second one. There are no sequences and no foreign keys.
-- Ids compare by code point (collate "C"); JSON stays text, for nothing here looks into it.

-- What stands: the latest state, and what lists ask for.
-- Room in each page lets an update that changes no indexed column stay in its page, and off the indexes.
create table ats_candidacy (
    candidacy_id text collate "C" not null,
    revision bigint not null,
    hash text collate "C" not null,
    schema integer not null,
    state text not null,
    cohort text collate "C" not null,
    stage text collate "C" not null,
    participant text collate "C" not null,
    mentor text collate "C",
    reviewer text collate "C",
    due timestamptz,
    primary key (candidacy_id)
) with (fillfactor = 80);

create index ats_candidacy_participant on ats_candidacy (participant, candidacy_id);
create index ats_candidacy_mentor on ats_candidacy (mentor, candidacy_id)
    where mentor is not null;
create index ats_candidacy_reviewer on ats_candidacy (reviewer, candidacy_id)
    where reviewer is not null;
create index ats_candidacy_reviewer_due on ats_candidacy (reviewer, due, candidacy_id)
    where reviewer is not null;
create index ats_candidacy_due on ats_candidacy (due, candidacy_id)
    where due is not null;
create index ats_candidacy_cohort on ats_candidacy (cohort, candidacy_id);
create index ats_candidacy_cohort_stage on ats_candidacy (cohort, stage, candidacy_id);
create index ats_candidacy_cohort_stage_due on ats_candidacy (cohort, stage, due, candidacy_id);

-- Sections of the workbook, each as last saved.
create table ats_section (
    candidacy_id text collate "C" not null,
    section text collate "C" not null,
    revision bigint not null,
    schema integer not null,
    data text not null,
    primary key (candidacy_id, section)
);

-- The history: one row a commit, never changed.
create table ats_commit (
    candidacy_id text collate "C" not null,
    revision bigint not null,
    command_id text collate "C",
    payload text not null,
    primary key (candidacy_id, revision)
);

-- Not unique: a store finds the first commit of a command id, and leaves it to the ledger what a second one means.
create index ats_commit_command on ats_commit (candidacy_id, command_id, revision)
    where command_id is not null;

-- Who sits on the panel that is booked now.
create table ats_panel_seat (
    candidacy_id text collate "C" not null,
    person text collate "C" not null,
    primary key (candidacy_id, person)
);

create index ats_panel_seat_person on ats_panel_seat (person, candidacy_id);

-- Messages that are owed. The instant is kept to the nanosecond, as seconds and nanoseconds, for databases round to microseconds.
create table ats_outbox (
    candidacy_id text collate "C" not null,
    revision bigint not null,
    number integer not null,
    message_key text collate "C" not null,
    at_second bigint not null check (at_second between -31557014167219200 and 31556889864403199),
    at_nano integer not null check (at_nano between 0 and 999999999),
    schema integer not null,
    data text not null,
    primary key (candidacy_id, revision, number)
);

create index ats_outbox_order on ats_outbox (at_second, at_nano, candidacy_id, revision, number);
