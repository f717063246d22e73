-- The translation memory, found by 64 bits of its French and of its neighbours. What came from the corpus comes again at the next start.
drop table translation_memory;

-- Where units came from together: the corpus, the analysts' approvals, one import. Units of an unfinished batch do not count.
create table memory_batch (
    id text primary key,
    origin text not null,
    digest text not null,
    created text not null,
    complete integer not null
);

create table memory_unit (
    id bigint primary key,
    source_key bigint not null,
    context_key bigint not null,
    target_lang text not null,
    source text not null,
    target text not null,
    before_text text,
    after_text text,
    who text,
    created text,
    note text,
    batch text not null
);

create index memory_unit_source on memory_unit (source_key);
create index memory_unit_batch on memory_unit (batch);

-- The rarest words of each unit, with its length in words, for looking up what is nearly the same.
create table memory_word (
    word bigint not null,
    words integer not null,
    unit bigint not null,
    primary key (word, words, unit)
);
