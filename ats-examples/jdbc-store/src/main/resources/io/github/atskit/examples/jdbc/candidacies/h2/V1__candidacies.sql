-- Candidacies. Every table leads with candidacy_id, so that a database may spread them over machines by that column: a commit
-- never needs a second one. There are no sequences and no foreign keys.
-- Ids are ASCII, and compare by character, as H2 does by itself; JSON stays text, for nothing here looks into it.

-- Documents are kept within their row up to this many characters: no second look-up, and nothing left over after a crash.
set max_length_inplace_lob 1048576;

-- What stands: the latest state, and what lists ask for.
create table ats_candidacy (
    candidacy_id varchar not null,
    revision bigint not null,
    hash varchar not null,
    schema integer not null,
    state clob not null,
    cohort varchar not null,
    stage varchar not null,
    participant varchar not null,
    mentor varchar,
    reviewer varchar,
    due timestamp(6) with time zone,
    primary key (candidacy_id)
);

create index ats_candidacy_participant on ats_candidacy (participant, candidacy_id);
create index ats_candidacy_mentor on ats_candidacy (mentor, candidacy_id);
create index ats_candidacy_reviewer on ats_candidacy (reviewer, candidacy_id);
create index ats_candidacy_reviewer_due on ats_candidacy (reviewer, due, candidacy_id);
create index ats_candidacy_due on ats_candidacy (due, candidacy_id);
create index ats_candidacy_cohort on ats_candidacy (cohort, candidacy_id);
create index ats_candidacy_cohort_stage on ats_candidacy (cohort, stage, candidacy_id);
create index ats_candidacy_cohort_stage_due on ats_candidacy (cohort, stage, due, candidacy_id);

-- Sections of the workbook, each as last saved.
create table ats_section (
    candidacy_id varchar not null,
    section varchar not null,
    revision bigint not null,
    schema integer not null,
    data clob not null,
    primary key (candidacy_id, section)
);

-- The history: one row a commit, never changed.
create table ats_commit (
    candidacy_id varchar not null,
    revision bigint not null,
    command_id varchar,
    payload clob not null,
    primary key (candidacy_id, revision)
);

-- Not unique: a store finds the first commit of a command id, and leaves it to the ledger what a second one means.
create index ats_commit_command on ats_commit (candidacy_id, command_id, revision);

-- Who sits on the panel that is booked now.
create table ats_panel_seat (
    candidacy_id varchar not null,
    person varchar not null,
    primary key (candidacy_id, person)
);

create index ats_panel_seat_person on ats_panel_seat (person, candidacy_id);

-- Messages that are owed. The instant is kept to the nanosecond, as seconds and nanoseconds, for databases round to microseconds.
create table ats_outbox (
    candidacy_id varchar not null,
    revision bigint not null,
    number integer not null,
    message_key varchar not null,
    at_second bigint not null check (at_second between -31557014167219200 and 31556889864403199),
    at_nano integer not null check (at_nano between 0 and 999999999),
    schema integer not null,
    data clob not null,
    primary key (candidacy_id, revision, number)
);

create index ats_outbox_order on ats_outbox (at_second, at_nano, candidacy_id, revision, number);
