-- A glossary is replaced as a whole, so that its entries stand together: a JSON array of {source, target, also, forbidden, note}.
create table glossary (
    id text primary key,
    name text not null,
    version bigint not null,
    updated text not null,
    entries text not null
);
