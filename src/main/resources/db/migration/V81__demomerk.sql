-- This database was filled with a demo city: its demo accounts open on a server that was started as a demo, and nowhere else.
create table demomerk (
  enig boolean     primary key default true check (enig),
  op   timestamptz not null
);
insert into demomerk (op) select now() where exists (select 1 from medewerker where demo);
