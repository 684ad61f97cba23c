-- What somebody logs in with beside a password: passkeys, an app that makes codes, and codes on paper for when both are lost.

-- By this a passkey knows whose it is: it says nothing about the person.
alter table medewerker add column handvat uuid not null default gen_random_uuid();

-- With what somebody showed who he or she is, and when that was last asked.
alter table sessie add column wijze varchar(12) not null default 'WACHTWOORD', add column bevestigd timestamptz;
update sessie set bevestigd = begonnen;
alter table sessie alter column wijze drop default, alter column bevestigd set not null;

create sequence passkey_seq increment by 50 start with 50;
create table passkey (
  id            bigint       primary key,
  medewerker_id bigint       not null references medewerker,
  naam          varchar(40)  not null,
  kenmerk       bytea        not null unique,  -- id of the credential
  gegevens      bytea        not null,         -- the public key, as the authenticator gave it
  teller        bigint       not null,
  gesynchroniseerd boolean   not null,
  gemaakt_op    timestamptz  not null,
  gebruikt_op   timestamptz
);
create index passkey_van on passkey (medewerker_id);

-- A question that a passkey must answer: once, within minutes.
create table passkeyvraag (
  vraag         varchar(64)  primary key,
  medewerker_id bigint,                        -- null: whoever answers logs in
  geldig_tot    timestamptz  not null
);

create table codeapp (
  medewerker_id bigint       primary key references medewerker,
  geheim        varchar(64)  not null,
  gemaakt_op    timestamptz  not null,
  laatste_stap  bigint       not null          -- a code works once: of this step of 30 seconds, and of earlier ones, none does
);

-- Only the SHA-256: each is long enough that nobody finds it by trying.
create table herstelcode (
  medewerker_id bigint       not null references medewerker,
  hash          varchar(64)  not null,
  gebruikt_op   timestamptz,
  primary key (medewerker_id, hash)
);
