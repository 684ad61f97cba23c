-- Logging in through the provider of the gemeente (OpenID Connect): who somebody is there, and questions that wait for an answer.

-- Whoever comes from there has no password here.
alter table medewerker drop constraint medewerker_actief;
alter table medewerker add constraint medewerker_actief
  check (not actief or (gebruikersnaam is not null and gesloten_op is null));

create table gemeentelogin (
  uitgever      varchar(200) not null,
  onderwerp     varchar(255) not null,
  medewerker_id bigint       not null unique references medewerker,
  primary key (uitgever, onderwerp)
);

-- Of each question only a hash of what comes back; the rest is known to nobody outside.
create table gemeentevraag (
  staat         varchar(64)  primary key,
  browser       varchar(64)  not null,
  nonce         varchar(64)  not null,
  bewijs        varchar(64)  not null,
  naar          varchar(200),
  geldig_tot    timestamptz  not null
);

-- The session at the provider: when it ends there, it ends here.
alter table sessie add column elders varchar(255);
create index sessie_elders on sessie (elders) where elders is not null;
