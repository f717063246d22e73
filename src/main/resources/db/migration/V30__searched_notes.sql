-- What notes are found by: their words, folded, apart from the notes so that a search reads nothing else. Notes that were kept before
-- have none until somebody searches.
create table note_words (
    note_id text primary key,
    words text not null
);
