-- Areas. Codes, names, centre points and counts are facts of CBS (see V3); a division is valid from-to.
create table wijk (
  code        varchar(12)  not null,
  naam        varchar(80)  not null,
  indeling    int          not null,
  primary key (code)
);

create table buurt (
  code        varchar(12)  primary key,
  naam        varchar(80)  not null,
  wijk_code   varchar(12)  not null references wijk,
  lon         numeric(8,5) not null,
  lat         numeric(8,5) not null,
  inwoners    int,                       -- null: noemer ontbreekt, never a guess
  woningen    int,
  bron        varchar(80)  not null,
  indeling    int          not null      -- year of the CBS division
);
create index buurt_wijk on buurt (wijk_code);

create sequence medewerker_seq increment by 50 start with 50;
create table medewerker (
  id                bigint       primary key,
  gebruikersnaam    varchar(60)  not null unique,
  naam              varchar(80)  not null,
  wachtwoord        varchar(400) not null,
  actief            boolean      not null default true,
  demo              boolean      not null default false,
  mislukte_pogingen int          not null default 0,
  geblokkeerd_tot   timestamptz,
  versie            int          not null default 0
);
create table medewerker_rol (
  medewerker_id bigint      not null references medewerker on delete cascade,
  rol           varchar(20) not null check (rol in
    ('coordinator','bemiddelaar','concierge','teamleider','manager','analist','beheerder','privacyfunctionaris')),
  primary key (medewerker_id, rol)
);

-- What a volunteer brings to a case.
create table vrijwilliger (
  medewerker_id bigint      primary key references medewerker,
  woonbuurt     varchar(12) not null references buurt,
  max_zaken     int         not null check (max_zaken between 1 and 40), -- a year
  talen         varchar(200) not null
);

-- Who opened or changed which case, when. No foreign key: it outlives both.
create table raadpleging (
  id            bigint generated always as identity primary key,
  op            timestamptz not null,
  medewerker_id bigint      not null,
  nummer        varchar(12) not null,
  soort         varchar(10) not null check (soort in ('INZIEN','WIJZIGEN')),
  handeling     varchar(40) not null
);
create index raadpleging_nummer on raadpleging (nummer, op);
create index raadpleging_medewerker on raadpleging (medewerker_id, op);
