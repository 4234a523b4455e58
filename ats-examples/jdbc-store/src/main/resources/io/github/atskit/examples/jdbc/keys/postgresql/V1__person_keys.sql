-- Keys of persons. They may live in a database of their own, and are backed up apart from the candidacies.
-- A destroyed key leaves its row without the secret, so that "erased" is never mistaken for "lost".
create table ats_person_key (
    person_id text collate "C" not null,
    key_id text collate "C" not null,
    number integer not null,
    secret bytea,
    destroyed_at text collate "C",
    primary key (person_id, key_id),
    constraint ats_person_key_number unique (person_id, number),
    constraint ats_person_key_kept_or_destroyed check ((secret is null) <> (destroyed_at is null)),
    constraint ats_person_key_length check (octet_length(secret) = 32)
);
