-- Several reviewers: a seat for each who reviews now takes the place of the column for one. It keeps besides what the work of a reviewer is
-- listed by, so that such a list is read from the seats alone, in the order of one index.
-- H2 commits each of these statements by itself, so they can be run once more after a kill. That is why the column stays, though nothing
-- reads or writes it any more.

create table if not exists ats_reviewer_seat (
    candidacy_id varchar not null,
    person varchar not null,
    cohort varchar not null,
    stage varchar not null,
    due timestamp(6) with time zone,
    primary key (candidacy_id, person)
);

merge into ats_reviewer_seat (candidacy_id, person, cohort, stage, due) key (candidacy_id, person)
select candidacy_id, reviewer, cohort, stage, due from ats_candidacy where reviewer is not null;

-- What a reviewer has at other stages is passed over within the index.
create index if not exists ats_reviewer_seat_person on ats_reviewer_seat (person, candidacy_id, stage, cohort);
create index if not exists ats_reviewer_seat_due on ats_reviewer_seat (person, due, candidacy_id, stage, cohort);

drop index if exists ats_candidacy_reviewer;
drop index if exists ats_candidacy_reviewer_due;
