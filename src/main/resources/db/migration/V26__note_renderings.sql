-- How each kept note says its terms, for holding later notes against. Notes from before are not told.
create table note_rendering (
    note_id text not null,
    term text not null,
    settled integer not null,
    english text not null,
    said text not null,
    primary key (note_id, term)
);

create index note_rendering_term on note_rendering (term);
