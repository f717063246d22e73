-- Written in what SQLite and PostgreSQL have in common. Times are ISO 8601 in UTC, days ISO dates, as text.

create table cache_entry (
    cache_key text primary key,
    task text not null,
    model text not null,
    prompt text not null,
    json text not null,
    input_tokens bigint not null,
    output_tokens bigint not null,
    created text not null
);

create index cache_entry_model on cache_entry (model);
create index cache_entry_prompt on cache_entry (prompt);

create table usage_day (
    day text not null,
    model text not null,
    task text not null,
    calls bigint not null,
    input_tokens bigint not null,
    output_tokens bigint not null,
    cached_calls bigint not null,
    saved_tokens bigint not null,
    primary key (day, model, task)
);

create table note (
    id text primary key,
    created text not null,
    status text not null,
    title text not null,
    json text not null
);

create index note_created on note (created);

create table translation_memory (
    source_key text not null,
    source_lang text not null,
    target_lang text not null,
    source text not null,
    target text not null,
    provenance text not null,
    primary key (source_key, source_lang, target_lang, provenance)
);

create table approved_summary (
    article_key text primary key,
    json text not null,
    provenance text not null
);
