-- What goes out by itself: which kind it is, by which road, and that it went once. A key holds numbers of rows, never a person.
alter table uitgaand
  add weg     varchar(4)  not null default 'MAIL' check (weg in ('MAIL', 'SMS')),
  add vanzelf varchar(40);
create index uitgaand_vanzelf on uitgaand (vanzelf, gemaakt_op) where vanzelf is not null;

create table eens_verstuurd (
  sleutel varchar(80) primary key,
  op      timestamptz not null
);

-- A kind that the organisation put off, or gave its own words; without a row it is as it came.
create table bericht_keuze (
  soort     varchar(40)   primary key,
  aan       boolean       not null,
  onderwerp varchar(120),
  tekst     varchar(4000),
  sms       varchar(480),
  op        timestamptz   not null,
  door      varchar(80)   not null,
  versie    int           not null default 0,
  check ((onderwerp is null) = (tekst is null))
);
