-- The public side: residents and verwijzers send by themselves, and follow with a secret link.

-- null: nobody with an account; the resident or the verwijzer through the public counter
alter table bemiddeling alter column aangemeld_door drop not null;

-- Who brought the case, kept as small as the feedback needs.
create table verwijzercontact (
  bemiddeling_id bigint       primary key references bemiddeling on delete cascade,
  naam           varchar(80)  not null,
  organisatie    varchar(80)  not null,
  email          varchar(120) not null
);

-- A link only the holder knows: of the secret itself only the SHA-256 is kept.
create sequence geheime_link_seq increment by 50 start with 50;
create table geheime_link (
  id             bigint      primary key,
  soort          varchar(10) not null check (soort in ('VOLG','ENQUETE')),
  hash           varchar(64) not null unique,
  nummer         varchar(12) not null references bemiddeling (nummer) on delete cascade,
  gemaakt_op     timestamptz not null,
  ingetrokken_op timestamptz,                  -- withdrawn by the coördinator; one that is used up (enquete) is deleted
  versie         int         not null default 0
);
create index geheime_link_nummer on geheime_link (nummer);

-- What melders sent through their link and the office has not seen yet; the text itself is a note that expires.
create sequence melderbericht_seq increment by 50 start with 50;
create table melderbericht (
  id        bigint      primary key,
  nummer    varchar(12) not null references bemiddeling (nummer) on delete cascade,
  soort     varchar(12) not null check (soort in ('AANVULLING','BELVERZOEK','GESTOPT')),
  op        timestamptz not null,
  gezien_op timestamptz
);
create index melderbericht_open on melderbericht (op) where gezien_op is null;
create index melderbericht_nummer on melderbericht (nummer);

-- Answers of neighbours: no case, no party, no moment; the random key tells nothing about the order.
create table enquete_antwoord (
  id             uuid        primary key,
  wijk_code      varchar(12) not null,
  kwartaal       varchar(7)  not null,          -- 2026-K4
  resultaatgroep varchar(10) not null check (resultaatgroep in ('GOED','ANDERS')),
  geholpen       varchar(12) not null,
  aanraden       varchar(12) not null,
  beter          varchar(12) not null,
  gehoord        varchar(12) not null,
  cijfer         int         not null check (cijfer between 1 and 10)
);
create index enquete_antwoord_kwartaal on enquete_antwoord (kwartaal, wijk_code);
