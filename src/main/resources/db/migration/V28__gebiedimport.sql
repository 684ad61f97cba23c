-- The centre of a buurt as its own division has it: the map of an old year is drawn from these.
alter table gebied add column lon numeric(8,5), add column lat numeric(8,5);
update gebied g set lon = b.lon, lat = b.lat from buurt b where g.niveau = 'BUURT' and g.code = b.code;

-- They stand in bevolking now, with their year.
alter table buurt drop column inwoners, drop column woningen, drop column bron;

-- A file that was read and found right, until somebody says that it may come in. One at a time.
create table gebiedvoorstel (
  id       bigint generated always as identity primary key,
  op       timestamptz  not null,
  door     varchar(80)  not null,
  soort    varchar(10)  not null check (soort in ('INDELING','KOPPELING','BEVOLKING','GRENZEN')),
  jaar     int          not null,
  niveau   varchar(10)  not null,
  bron     varchar(120) not null,
  bestand  text         not null,
  gevolgen text         not null -- a sentence a line
);

create table gebiedimport (
  id     bigint generated always as identity primary key,
  op     timestamptz  not null,
  door   varchar(80)  not null,
  soort  varchar(10)  not null,
  jaar   int          not null,
  niveau varchar(10)  not null,
  bron   varchar(120) not null,
  regels int          not null
);
