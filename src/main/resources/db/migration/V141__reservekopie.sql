-- Written by the launcher, or by who calls deploy/backup: each backup that was begun. Without a file and with klaar_op it failed.
create sequence reservekopie_seq increment by 50 start with 50;
create table reservekopie (
  id            bigint       primary key default nextval('reservekopie_seq'),
  begonnen_op   timestamptz  not null,
  klaar_op      timestamptz,
  bestand       varchar(100),
  bytes         bigint,
  rijen         bigint,
  fout          varchar(300),
  check (bestand is null or fout is null)
);
create index reservekopie_op on reservekopie (begonnen_op);

-- Written by deploy/restore: a backup was put back. Until a beheerder releases it, nothing leaves the house.
create sequence herstel_seq increment by 50 start with 50;
create table herstel (
  id              bigint       primary key default nextval('herstel_seq'),
  kopie_van       timestamptz  not null,
  teruggezet_op   timestamptz  not null,
  verwerkt_op     timestamptz,
  vrijgegeven_op  timestamptz
);
create index herstel_vast on herstel (id) where vrijgegeven_op is null;

-- What was erased after that backup was made, to be erased again: all of a kind that was past its term, or one by its number.
create sequence herwissen_seq increment by 50 start with 50;
create table herwissen (
  id            bigint       primary key default nextval('herwissen_seq'),
  soort         varchar(30)  not null,
  nummer        varchar(16),
  gewist_op     timestamptz  not null,
  gedaan_op     timestamptz,
  fout          varchar(300)
);
create unique index herwissen_eens on herwissen (soort, coalesce(nummer, '')) where gedaan_op is null;
