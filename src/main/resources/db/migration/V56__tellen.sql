-- Counting a version takes minutes with many facts: it is done in the background, and the page says how far it is.
alter table publicatie drop constraint publicatie_stand_check;
alter table publicatie add constraint publicatie_stand_check
  check (stand in ('TELLEN','OPSTELLEN','BEOORDELEN','VASTGESTELD','INGETROKKEN','VERVALLEN'));
-- Written beside the count, in transactions of its own, so that others see it; worth nothing afterwards.
create table publicatievoortgang (
  publicatie_id bigint primary key references publicatie on delete cascade,
  klaar         int    not null,
  van           int    not null
);
