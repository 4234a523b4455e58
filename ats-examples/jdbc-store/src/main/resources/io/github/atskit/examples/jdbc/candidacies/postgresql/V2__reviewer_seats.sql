-- Several reviewers: a seat for each who reviews now takes the place of the column for one. It keeps besides what the work of a reviewer is
-- listed by, so that such a list is read from the seats alone, in the order of one index.
-- Programs of version 1 have to end first: what they would write of a reviewer would be in no list. One that still runs finds no column.
lock table ats_candidacy in access exclusive mode;

create table ats_reviewer_seat (
    candidacy_id text collate "C" not null,
    person text collate "C" not null,
    cohort text collate "C" not null,
    stage text collate "C" not null,
    due timestamptz,
    primary key (candidacy_id, person)
);

insert into ats_reviewer_seat (candidacy_id, person, cohort, stage, due)
select candidacy_id, reviewer, cohort, stage, due from ats_candidacy where reviewer is not null;

-- What a reviewer has at other stages is passed over within the index.
create index ats_reviewer_seat_person on ats_reviewer_seat (person, candidacy_id) include (stage, cohort);
create index ats_reviewer_seat_due on ats_reviewer_seat (person, due, candidacy_id) include (stage, cohort)
    where due is not null;

drop index ats_candidacy_reviewer;
drop index ats_candidacy_reviewer_due;
alter table ats_candidacy drop column reviewer;

analyze ats_reviewer_seat;
