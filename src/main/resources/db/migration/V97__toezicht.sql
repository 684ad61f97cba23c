-- Why it was allowed, at the moment itself: roles and pairs change, and the answer to "why could she see this?" may not.
alter table raadpleging
  add grond      varchar(20),           -- null: written before this was kept
  add sinds      date,                  -- of the ground, when it has a beginning
  add afgelopen  boolean,               -- the case had ended already
  add buurt_code varchar(20);           -- where it is about
alter table raadpleging drop constraint raadpleging_soort_check;
alter table raadpleging add check (soort in ('INZIEN', 'WIJZIGEN', 'GEWEIGERD'));

-- Looking that stands out: one of a kind, person and subject is open at a time. The question to the reader and the answer stay with it.
create table opvallende_inzage (
  id            bigint       generated always as identity primary key,
  soort         varchar(20)  not null,
  medewerker_id bigint       not null references medewerker,
  onderwerp     varchar(20)  not null,   -- a case, or a day
  eerste        timestamptz  not null,
  laatste       timestamptz  not null,
  keren         integer      not null,   -- lines or cases, by its kind
  gewoon        integer,                 -- how many that is on other days
  vraag         varchar(500),
  gevraagd_door bigint       references medewerker,
  gevraagd_op   timestamptz,
  uiterlijk     date,
  antwoord      varchar(500),
  beantwoord_op timestamptz,
  afgedaan_op   timestamptz,
  afgedaan_door varchar(80),
  versie        integer      not null default 0,
  check ((vraag is null) = (gevraagd_op is null) and (antwoord is null) = (beantwoord_op is null)),
  check (antwoord is null or vraag is not null)
);
create unique index opvallende_inzage_open on opvallende_inzage (soort, medewerker_id, onderwerp) where afgedaan_op is null;
create index opvallende_inzage_van on opvallende_inzage (medewerker_id) where afgedaan_op is null;
create index opvallende_inzage_af on opvallende_inzage (soort, medewerker_id, onderwerp, afgedaan_op);
