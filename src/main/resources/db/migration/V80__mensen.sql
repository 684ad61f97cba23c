-- People: invited, at work, gone. Who is invited has no user name and no password yet.
alter table medewerker
  alter column gebruikersnaam drop not null,
  alter column wachtwoord drop not null,
  add column gesloten_op timestamptz,
  add column gezien_op   timestamptz;
update medewerker set gesloten_op = now() where not actief;
alter table medewerker add constraint medewerker_actief
  check (not actief or (gebruikersnaam is not null and wachtwoord is not null and gesloten_op is null));
create index medewerker_email on medewerker (lower(email));

-- A link that opens an account once: the first beheerder, an invitation, a forgotten password. Only its SHA-256 is kept.
create sequence accountlink_seq increment by 50 start with 50;
create table accountlink (
  id             bigint      primary key,
  soort          varchar(12) not null check (soort in ('BEHEERDER','UITNODIGING','WACHTWOORD')),
  hash           varchar(64) not null unique,
  medewerker_id  bigint      references medewerker, -- null: who uses it becomes a new beheerder
  gemaakt_op     timestamptz not null,
  geldig_tot     timestamptz not null,
  gebruikt_op    timestamptz,
  ingetrokken_op timestamptz,
  versie         int         not null default 0,
  check ((soort = 'BEHEERDER') = (medewerker_id is null))
);
create index accountlink_van on accountlink (medewerker_id) where gebruikt_op is null and ingetrokken_op is null;

-- What changed about an account, by whom. Appended, never edited.
create sequence accountwijziging_seq increment by 50 start with 50;
create table accountwijziging (
  id            bigint       primary key,
  medewerker_id bigint       not null references medewerker,
  op            timestamptz  not null,
  door          varchar(80)  not null,
  door_id       bigint,
  wat           varchar(30)  not null,
  toelichting   varchar(200)
);
create index accountwijziging_van on accountwijziging (medewerker_id, id desc);
create function accountwijziging_is_vast() returns trigger language plpgsql as
  $$ begin raise exception 'wijzigingen van accounts worden alleen aangevuld'; end $$;
create trigger accountwijziging_vast before update or delete on accountwijziging
  for each row execute function accountwijziging_is_vast();
