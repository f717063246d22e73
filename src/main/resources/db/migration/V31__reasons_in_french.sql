-- Why an item is not complete, in French, where the service has the words; reason has them in English.
alter table job_item add column reason_fr text;
