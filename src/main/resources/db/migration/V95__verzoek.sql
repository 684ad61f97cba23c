-- Rights of people (AVG, chapter III): a request is a case of its own, with a term of one month.
create sequence verzoek_seq increment by 50 start with 50;
create sequence verzoeknummer_seq;
create table verzoek (
  id              bigint       primary key,
  nummer          varchar(16)  not null unique,
  sleutel         varchar(36)  not null unique,  -- the form's own key: sending twice is one request
  recht           varchar(20)  not null check (recht in ('INZAGE','RECTIFICATIE','WISSEN','BEPERKING','BEZWAAR','OVERDRACHT')),
  kanaal          varchar(12)  not null check (kanaal in ('SITE','TELEFOON','BRIEF','BALIE')),
  naam            varchar(80),                   -- null: erased
  email           varchar(120),
  telefoon        varchar(20),
  postadres       varchar(160),
  betreft         varchar(120),                  -- number of the case, or address
  vraag           varchar(1000),
  binnen_op       timestamptz  not null,
  uiterlijk       date         not null,
  verlengd_op     timestamptz,
  verlengd_reden  varchar(200),
  zekerheid       varchar(20),                   -- how it was made sure who it is; of no document a copy is kept
  zeker_op        timestamptz,
  zeker_door      varchar(80),
  gezocht_op      timestamptz,
  uitkomst        varchar(20)  check (uitkomst in ('TOEGEWEZEN','DEELS','AFGEWEZEN','NIETS_GEVONDEN','INGETROKKEN')),
  reden           varchar(500),                  -- as it stands in the letter
  brief           text,
  pakket_hash     varchar(64)  unique,           -- of the link with which the package is fetched, once
  pakket_tot      date,
  opgehaald_op    timestamptz,
  gesloten_op     timestamptz,
  herinnerd_op    timestamptz,
  te_laat_op      timestamptz,
  gewist_op       timestamptz,
  versie          int          not null default 0,
  check (gesloten_op is null or uitkomst is not null)
);
create index verzoek_open on verzoek (uiterlijk) where gesloten_op is null;
create index verzoek_gesloten on verzoek (gesloten_op) where gewist_op is null;

-- Who it is, in which case or report: told by the privacyfunctionaris.
create sequence verzoek_betrokkene_seq increment by 50 start with 50;
create table verzoek_betrokkene (
  id          bigint      primary key,
  verzoek_id  bigint      not null references verzoek,
  soort       varchar(12) not null check (soort in ('PARTIJ','MELDER')),
  sleutel     bigint      not null,
  nummer      varchar(16) not null,
  unique (verzoek_id, soort, sleutel)
);

-- What was found, without what it says: that is read anew each time.
create sequence verzoek_onderdeel_seq increment by 50 start with 50;
create table verzoek_onderdeel (
  id            bigint       primary key,
  verzoek_id    bigint       not null references verzoek,
  sleutel       varchar(60)  not null,
  wat           varchar(120) not null,
  plek          varchar(40)  not null,
  gemengd       boolean      not null,           -- another may be named in it: the coördinator looks first
  voorstel      varchar(10)  check (voorstel in ('GEVEN','DEELS','NIET')),
  voorstel_door varchar(80),
  zwart         text,                            -- what is left when the other is made black
  besluit       varchar(10)  check (besluit in ('GEVEN','DEELS','NIET')),
  reden         varchar(200),
  unique (verzoek_id, sleutel),
  check (besluit is distinct from 'NIET' or reden is not null),
  check (besluit is distinct from 'DEELS' or zwart is not null)
);

create sequence verzoekregel_seq increment by 50 start with 50;
create table verzoekregel (
  id          bigint      primary key,
  verzoek_id  bigint      not null references verzoek,
  op          timestamptz not null,
  door        varchar(80) not null,
  handeling   varchar(40) not null
);
create index verzoekregel_verzoek on verzoekregel (verzoek_id, id);

-- A case that is only kept, and not worked on (AVG, article 18).
create sequence beperking_seq increment by 50 start with 50;
create table beperking (
  id           bigint      primary key default nextval('beperking_seq'),
  nummer       varchar(16) not null,
  verzoek_id   bigint      not null references verzoek,
  op           timestamptz not null,
  opgeheven_op timestamptz
);
create unique index beperking_nummer on beperking (nummer) where opgeheven_op is null;
