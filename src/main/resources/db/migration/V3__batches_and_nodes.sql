-- Nodes that share this database, by when they were last heard of; in milliseconds since 1970, by the node's clock.
create table node (
    id text primary key,
    beat bigint not null
);

-- Who is asking a question right now. A number that was once given out is never given out again: by it a holder that was thought
-- dead, and woke up, is told from its successor. What was found but is not kept stands here for those who wait.
create table question_lease (
    cache_key text primary key,
    node text not null,
    token bigint not null,
    open integer not null,
    taken bigint not null,
    task text,
    model text,
    prompt text,
    json text,
    input_tokens bigint,
    output_tokens bigint
);

create table job (
    id text primary key,
    created text not null,
    state text not null,
    lane integer not null,
    options text not null,
    articles integer not null,
    changes bigint not null,
    together integer not null,
    note_id text not null,
    fence bigint not null,
    started text,
    finished text
);

create index job_created on job (created);

create table job_item (
    job_id text not null,
    number integer not null,
    article_id text,
    article text not null,
    state text not null,
    fence bigint not null,
    attempts integer not null,
    change bigint not null,
    note_id text,
    code text,
    reason text,
    started text,
    finished text,
    primary key (job_id, number)
);

create index job_item_state on job_item (job_id, state);
create index job_item_change on job_item (job_id, change);
create index job_item_finished on job_item (job_id, finished);
create index job_item_note on job_item (note_id);

-- The table of db-scheduler: when who is to do what. What there is to do stands in the tables above, by which this one can be made anew.
create table scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamp with time zone not null,
    picked boolean not null,
    picked_by text,
    last_success timestamp with time zone,
    last_failure timestamp with time zone,
    consecutive_failures int,
    last_heartbeat timestamp with time zone,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);

create index scheduled_tasks_due on scheduled_tasks (picked, priority desc, execution_time asc);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);

-- Answers to requests that named themselves (Idempotency-Key), to be given again.
create table kept_answer (
    key_hash text primary key,
    node text not null,
    token bigint not null,
    request text,
    status integer,
    headers text,
    body bytea,
    subject text,
    created bigint not null
);

create index kept_answer_created on kept_answer (created);
create index kept_answer_subject on kept_answer (subject);

-- A note that is a part of another is not listed beside it.
alter table note add column part_of text;

-- Which answers a note was made of, so that they can be thrown away with it.
create table note_answer (
    note_id text not null,
    cache_key text not null,
    primary key (note_id, cache_key)
);

create index cache_entry_created on cache_entry (created);

-- What all nodes together have spent of a limit a minute has, each amount at the moment from which it counts.
create table pace (
    id text primary key,
    name text not null,
    spent bigint not null,
    amount bigint not null
);

create index pace_spent on pace (name, spent);
