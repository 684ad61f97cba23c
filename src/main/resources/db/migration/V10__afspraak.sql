-- Talks that are planned, and the link by which a mediator sees his own in a calendar.
create sequence gesprek_seq increment by 50 start with 50;
create table gesprek (
  id             bigint       primary key,
  bemiddeling_id bigint       not null references bemiddeling,
  soort          varchar(20)  not null,
  van            timestamptz  not null,
  tot            timestamptz  not null,
  bij_partij_id  bigint       references partij,  -- at home of this neighbour: the address is never copied
  plaats         varchar(80),                     -- or a neutral place
  volgorde       int          not null default 0, -- of changes, for calendars
  gewijzigd_op   timestamptz  not null,
  afgezegd_op    timestamptz,
  afgezegd_reden varchar(200),
  versie         int          not null,
  check (tot > van),
  check ((bij_partij_id is null) <> (plaats is null))
);
create index gesprek_zaak on gesprek (bemiddeling_id, van);
create index gesprek_van on gesprek (van);

create table gesprek_bemiddelaar (
  gesprek_id    bigint not null references gesprek,
  medewerker_id bigint not null references medewerker,
  primary key (gesprek_id, medewerker_id)
);
create index gesprek_bemiddelaar_wie on gesprek_bemiddelaar (medewerker_id);

create table gesprek_partij (
  gesprek_id bigint not null references gesprek,
  partij_id  bigint not null references partij,
  primary key (gesprek_id, partij_id)
);

create sequence kalenderlink_seq increment by 50 start with 50;
create table kalenderlink (
  id             bigint      primary key,
  medewerker_id  bigint      not null references medewerker,
  hash           varchar(64) not null unique,
  gemaakt_op     timestamptz not null,
  ingetrokken_op timestamptz,
  versie         int         not null
);
create unique index kalenderlink_een on kalenderlink (medewerker_id) where ingetrokken_op is null;
