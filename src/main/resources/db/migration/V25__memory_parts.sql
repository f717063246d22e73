-- Units come in parts of up to 65,536: a unit's id is its part's number and its place there, so that rows are only ever appended, and what it
-- is found under is told for a part at a time. What a dead import left goes; everything else moves.
delete from memory_unit where batch in (select id from memory_batch where complete = 0);
delete from memory_batch where complete = 0;

-- The node that takes a batch in; when it is dead and the batch incomplete, nobody will ever complete it.
alter table memory_batch add column node text;

create table memory_part (
    part bigint primary key,
    batch text not null,
    indexed integer not null
);

create index memory_part_batch on memory_part (batch);

drop index memory_unit_source;
drop index memory_unit_batch;
alter table memory_unit rename to memory_unit_before;

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
    note text
);

create index memory_unit_source on memory_unit (source_key);

create table memory_place (id bigint primary key, part bigint not null, place bigint not null);

insert into memory_place (id, part, place)
select id, of_batch * 1000000 + nth / 65536, nth % 65536
from (select id, dense_rank() over (order by batch) as of_batch, row_number() over (partition by batch order by id) - 1 as nth
      from memory_unit_before) numbered;

insert into memory_part (part, batch, indexed)
select distinct p.part, u.batch, 0 from memory_place p join memory_unit_before u on u.id = p.id;

insert into memory_unit
select p.part * 65536 + p.place, u.source_key, u.context_key, u.target_lang, u.source, u.target, u.before_text, u.after_text, u.who,
    u.created, u.note
from memory_place p join memory_unit_before u on u.id = p.id;

drop table memory_place;
drop table memory_unit_before;

-- For looking up what is nearly the same: under each of a unit's telling words its place in the part (two bytes) and its length in words (one
-- byte, at most 255), all of one word and part together, ordered by length. The service tells them for parts that are not indexed.
drop table memory_word;

create table memory_posting (
    word bigint not null,
    part bigint not null,
    places bytea not null,
    primary key (word, part)
);

create index memory_posting_part on memory_posting (part);
