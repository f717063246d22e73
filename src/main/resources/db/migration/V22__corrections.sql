-- A note's version counts its corrections; what each changed is kept for good.
alter table note add column version bigint not null default 1;

create table note_change (
    note_id text not null,
    version bigint not null,
    line text not null,
    action text not null,
    who text,
    comment text,
    created text not null,
    before_json text not null,
    after_json text not null,
    undone integer not null default 0,
    primary key (note_id, version)
);

create index note_change_line on note_change (note_id, line);

-- Claims that analysts approved, by the sentences they stand on: each stands while those do.
create table approved_claim (
    evidence_key text primary key,
    fr text not null,
    en text,
    note_id text not null,
    created text not null
);
