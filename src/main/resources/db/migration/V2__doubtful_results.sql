-- How often answers to this question failed their checks; 0 where the kept one passed. What failed is found only once asking anew
-- is of no use.
alter table cache_entry add column failures integer not null default 0;
