-- Programme lines: goals, what was done and money, per year; and the own words of the yearly report.
create sequence programmalijn_seq increment by 50 start with 50;
create table programmalijn (
  id             bigint        primary key,
  jaar           int           not null check (jaar between 2000 and 2100),
  code           varchar(40)   not null,
  naam           varchar(80)   not null,
  volgorde       int           not null,
  doel           varchar(3000) not null default '',
  gedaan         varchar(3000) not null default '',
  uren           int,
  begroting      int           not null,         -- thousands of euros
  realisatie     int,                            -- the same; null: not known yet
  gewijzigd_op   timestamptz   not null,
  gewijzigd_door varchar(80)   not null,
  versie         int           not null default 0,
  unique (jaar, code)
);

-- Never edited: a change is a new version, and the last one counts.
create sequence verslagtekst_seq increment by 50 start with 50;
create table verslagtekst (
  id        bigint        primary key,
  jaar      int           not null check (jaar between 2000 and 2100),
  hoofdstuk varchar(40)   not null,
  versie    int           not null,
  tekst     varchar(6000) not null,
  op        timestamptz   not null,
  door      varchar(80)   not null,
  unique (jaar, hoofdstuk, versie)
);
