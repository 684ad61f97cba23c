-- Whoever reported something may want no more messages about it; the report itself goes on.
alter table overlastmelding add column geen_berichten_op timestamptz;
