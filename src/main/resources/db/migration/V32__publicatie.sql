-- The catalogue: one definition, written once, for page, export, API and compass. Never changed: the next version is a row.
create table indicator (
  id               bigint generated always as identity primary key,
  code             varchar(50)  not null check (code ~ '^[a-z0-9_]+$'),
  versie           int          not null check (versie > 0),
  naam             varchar(80)  not null,
  definitie        varchar(400) not null,
  maat             varchar(12)  not null check (maat in ('AANTAL','PER_1000','PER_RONDEUUR','AANDEEL','MEDIAAN','P90','INGEVOERD')),
  teller           varchar(24),
  noemer           varchar(24),
  eenheid          varchar(40)  not null,
  richting         int          not null check (richting in (-1, 0, 1)),
  bron             varchar(160) not null,
  kleinste_gebied  varchar(10)  not null check (kleinste_gebied in ('BUURT','WIJK','KOMPASWIJK','STADSDEEL','GEMEENTE')),
  kleinste_periode varchar(8)   not null check (kleinste_periode in ('KWARTAAL','JAAR','DRIEJAAR')),
  geldig_vanaf     date         not null,
  breuk            boolean      not null default false,
  reden            varchar(300) not null,
  door             varchar(80)  not null,
  vastgelegd_op    timestamptz  not null,
  unique (code, versie)
);
create trigger indicator_vast before update on indicator for each row execute function historie_is_vast();

insert into indicator (code, versie, naam, definitie, maat, teller, noemer, eenheid, richting, bron, kleinste_gebied,
  kleinste_periode, geldig_vanaf, breuk, reden, door, vastgelegd_op) values
  ('bb_zaken_1000', 1, 'Zaken buurtbemiddeling', 'Nieuwe zaken voor buurtbemiddeling, naar de dag van aanmelden. Meer zaken kan ook meer vertrouwen betekenen.', 'PER_1000', 'ZAKEN', 'INWONERS', 'per 1.000 inwoners per jaar', 0, 'Buurtregie, registratie van buurtbemiddeling', 'WIJK', 'JAAR', date '1900-01-01', false, 'eerste versie', 'Buurtregie', timestamptz '2026-01-01 12:00+01'),
  ('bb_pct_zelfmelder', 1, 'Meldt zichzelf aan', 'Deel van de nieuwe zaken waarin de bewoner zichzelf aanmeldde.', 'AANDEEL', 'ZELFMELDERS', 'ZAKEN', '%', 1, 'Buurtregie, registratie van buurtbemiddeling', 'WIJK', 'JAAR', date '1900-01-01', false, 'eerste versie', 'Buurtregie', timestamptz '2026-01-01 12:00+01'),
  ('bb_pct_complex', 1, 'Complexe zaken', 'Deel van de nieuwe zaken dat bij de intake als complex is gewogen.', 'AANDEEL', 'COMPLEX', 'ZAKEN', '%', 0, 'Buurtregie, registratie van buurtbemiddeling', 'WIJK', 'JAAR', date '1900-01-01', false, 'eerste versie', 'Buurtregie', timestamptz '2026-01-01 12:00+01'),
  ('bb_pct_positief_aangemeld', 1, 'Goed geëindigd, van alles', 'Deel van alle afgesloten zaken dat goed eindigde. Opgelost, verbeterd en opgelost met advies tellen als goed.', 'AANDEEL', 'GOED', 'AFGESLOTEN', '%', 1, 'Buurtregie, registratie van buurtbemiddeling', 'WIJK', 'JAAR', date '1900-01-01', false, 'eerste versie', 'Buurtregie', timestamptz '2026-01-01 12:00+01'),
  ('bb_pct_positief_geschikt', 1, 'Goed geëindigd, van geschikt', 'Deel van de geschikte afgesloten zaken dat goed eindigde. Opgelost, verbeterd en opgelost met advies tellen als goed.', 'AANDEEL', 'GOED_GESCHIKT', 'GESCHIKT', '%', 1, 'Buurtregie, registratie van buurtbemiddeling', 'WIJK', 'JAAR', date '1900-01-01', false, 'eerste versie', 'Buurtregie', timestamptz '2026-01-01 12:00+01'),
  ('bb_pct_positief_behandeld', 1, 'Bemiddeling helpt', 'Deel van de zaken waar een paar aan werkte dat goed eindigde. Opgelost, verbeterd en opgelost met advies tellen als goed.', 'AANDEEL', 'GOED_BEHANDELD', 'BEHANDELD', '%', 1, 'Buurtregie, registratie van buurtbemiddeling', 'WIJK', 'JAAR', date '1900-01-01', false, 'eerste versie', 'Buurtregie', timestamptz '2026-01-01 12:00+01'),
  ('bb_pct_gezamenlijk_gesprek', 1, 'Samen aan tafel', 'Deel van de afgesloten zaken waarin de buren samen spraken.', 'AANDEEL', 'SAMEN', 'AFGESLOTEN', '%', 1, 'Buurtregie, registratie van buurtbemiddeling', 'WIJK', 'JAAR', date '1900-01-01', false, 'eerste versie', 'Buurtregie', timestamptz '2026-01-01 12:00+01'),
  ('bb_pct_weigering_tweede', 1, 'Tweede buur weigert', 'Deel van de afgesloten zaken dat eindigde doordat de tweede buur niet mee wilde doen.', 'AANDEEL', 'GEWEIGERD', 'AFGESLOTEN', '%', -1, 'Buurtregie, registratie van buurtbemiddeling', 'WIJK', 'JAAR', date '1900-01-01', false, 'eerste versie', 'Buurtregie', timestamptz '2026-01-01 12:00+01'),
  ('bb_pct_nazorg_bereikt', 1, 'Nazorg gegeven', 'Deel van de afgesloten zaken waarin wij de buren na zes weken spraken.', 'AANDEEL', 'NAZORG', 'AFGESLOTEN', '%', 1, 'Buurtregie, registratie van buurtbemiddeling', 'WIJK', 'JAAR', date '1900-01-01', false, 'eerste versie', 'Buurtregie', timestamptz '2026-01-01 12:00+01'),
  ('bb_pct_terugkeer_1jaar', 1, 'Komt binnen een jaar terug', 'Deel van de afgesloten zaken waarna iemand van een van de twee adressen zich binnen een jaar opnieuw meldde. Compleet na een jaar.', 'AANDEEL', 'TERUGKEER', 'AFGESLOTEN', '%', -1, 'Buurtregie, registratie van buurtbemiddeling', 'WIJK', 'JAAR', date '1900-01-01', false, 'eerste versie', 'Buurtregie', timestamptz '2026-01-01 12:00+01'),
  ('bb_intake_binnen_norm', 1, 'Intake op tijd', 'Deel van de intakes binnen de norm in werkdagen, zonder dagen in de wacht.', 'AANDEEL', 'INTAKES_OP_TIJD', 'INTAKES', '%', 1, 'Buurtregie, registratie van buurtbemiddeling', 'WIJK', 'JAAR', date '1900-01-01', false, 'eerste versie', 'Buurtregie', timestamptz '2026-01-01 12:00+01'),
  ('bb_wachttijd_mediaan', 1, 'Wachttijd', 'De middelste wachttijd op de wachtlijst in werkdagen, zonder dagen in de wacht.', 'MEDIAAN', 'WACHTENDEN', null, 'werkdagen', -1, 'Buurtregie, registratie van buurtbemiddeling', 'WIJK', 'JAAR', date '1900-01-01', false, 'eerste versie', 'Buurtregie', timestamptz '2026-01-01 12:00+01'),
  ('bb_doorlooptijd_mediaan', 1, 'Doorlooptijd', 'De middelste duur van aanmelding tot resultaat van zaken waar een paar aan werkte, in werkdagen, zonder dagen in de wacht.', 'MEDIAAN', 'BEHANDELD', null, 'werkdagen', -1, 'Buurtregie, registratie van buurtbemiddeling', 'WIJK', 'JAAR', date '1900-01-01', false, 'eerste versie', 'Buurtregie', timestamptz '2026-01-01 12:00+01'),
  ('bb_doorlooptijd_p90', 1, 'Doorlooptijd, 9 van de 10', 'Binnen zoveel werkdagen kregen 9 van de 10 zaken waar een paar aan werkte een resultaat, zonder dagen in de wacht.', 'P90', 'BEHANDELD', null, 'werkdagen', -1, 'Buurtregie, registratie van buurtbemiddeling', 'WIJK', 'JAAR', date '1900-01-01', false, 'eerste versie', 'Buurtregie', timestamptz '2026-01-01 12:00+01'),
  ('ol_problemen_1000_fysiek', 1, 'Verloedering', 'Problemen (afval, graffiti, wrakken en schade) die bewoners en conciërges meldden. Elk probleem telt één keer, ook na meer meldingen. Dit is registratie, geen ervaren overlast.', 'PER_1000', 'PROBLEMEN_FYSIEK', 'INWONERS', 'per 1.000 inwoners per jaar', -1, 'Buurtregie, registratie van buurtconciërges en meldingen', 'BUURT', 'KWARTAAL', date '1900-01-01', false, 'eerste versie', 'Buurtregie', timestamptz '2026-01-01 12:00+01'),
  ('ol_meldingen_1000_fysiek', 1, 'Meldingen: verloedering', 'Meldingen (afval, graffiti, wrakken en schade) van bewoners en conciërges. Dit is registratie, geen ervaren overlast.', 'PER_1000', 'MELDINGEN_FYSIEK', 'INWONERS', 'per 1.000 inwoners per jaar', 0, 'Buurtregie, registratie van buurtconciërges en meldingen', 'BUURT', 'KWARTAAL', date '1900-01-01', false, 'eerste versie', 'Buurtregie', timestamptz '2026-01-01 12:00+01'),
  ('ol_problemen_1000_sociaal', 1, 'Sociale overlast', 'Problemen (groepen, horeca, lawaai op straat) die bewoners en conciërges meldden. Elk probleem telt één keer, ook na meer meldingen. Dit is registratie, geen ervaren overlast.', 'PER_1000', 'PROBLEMEN_SOCIAAL', 'INWONERS', 'per 1.000 inwoners per jaar', -1, 'Buurtregie, registratie van buurtconciërges en meldingen', 'BUURT', 'KWARTAAL', date '1900-01-01', false, 'eerste versie', 'Buurtregie', timestamptz '2026-01-01 12:00+01'),
  ('ol_meldingen_1000_sociaal', 1, 'Meldingen: sociale overlast', 'Meldingen (groepen, horeca, lawaai op straat) van bewoners en conciërges. Dit is registratie, geen ervaren overlast.', 'PER_1000', 'MELDINGEN_SOCIAAL', 'INWONERS', 'per 1.000 inwoners per jaar', 0, 'Buurtregie, registratie van buurtconciërges en meldingen', 'BUURT', 'KWARTAAL', date '1900-01-01', false, 'eerste versie', 'Buurtregie', timestamptz '2026-01-01 12:00+01'),
  ('ol_problemen_1000_buren', 1, 'Burenoverlast', 'Problemen (overlast tussen buren) die bewoners en conciërges meldden. Elk probleem telt één keer, ook na meer meldingen. Dit is registratie, geen ervaren overlast.', 'PER_1000', 'PROBLEMEN_BUREN', 'INWONERS', 'per 1.000 inwoners per jaar', -1, 'Buurtregie, registratie van buurtconciërges en meldingen', 'BUURT', 'KWARTAAL', date '1900-01-01', false, 'eerste versie', 'Buurtregie', timestamptz '2026-01-01 12:00+01'),
  ('ol_meldingen_1000_buren', 1, 'Meldingen: burenoverlast', 'Meldingen (overlast tussen buren) van bewoners en conciërges. Dit is registratie, geen ervaren overlast.', 'PER_1000', 'MELDINGEN_BUREN', 'INWONERS', 'per 1.000 inwoners per jaar', 0, 'Buurtregie, registratie van buurtconciërges en meldingen', 'BUURT', 'KWARTAAL', date '1900-01-01', false, 'eerste versie', 'Buurtregie', timestamptz '2026-01-01 12:00+01'),
  ('ol_problemen_1000_overig', 1, 'Andere overlast', 'Problemen (dieren en de rest) die bewoners en conciërges meldden. Elk probleem telt één keer, ook na meer meldingen. Dit is registratie, geen ervaren overlast.', 'PER_1000', 'PROBLEMEN_OVERIG', 'INWONERS', 'per 1.000 inwoners per jaar', -1, 'Buurtregie, registratie van buurtconciërges en meldingen', 'BUURT', 'KWARTAAL', date '1900-01-01', false, 'eerste versie', 'Buurtregie', timestamptz '2026-01-01 12:00+01'),
  ('ol_meldingen_1000_overig', 1, 'Meldingen: andere overlast', 'Meldingen (dieren en de rest) van bewoners en conciërges. Dit is registratie, geen ervaren overlast.', 'PER_1000', 'MELDINGEN_OVERIG', 'INWONERS', 'per 1.000 inwoners per jaar', 0, 'Buurtregie, registratie van buurtconciërges en meldingen', 'BUURT', 'KWARTAAL', date '1900-01-01', false, 'eerste versie', 'Buurtregie', timestamptz '2026-01-01 12:00+01'),
  ('ol_problemen_1000', 1, 'Alle overlast', 'Problemen van alle soorten die bewoners en conciërges meldden. Elk probleem telt één keer. Dit is registratie, geen ervaren overlast.', 'PER_1000', 'PROBLEMEN', 'INWONERS', 'per 1.000 inwoners per jaar', -1, 'Buurtregie, registratie van buurtconciërges en meldingen', 'BUURT', 'KWARTAAL', date '1900-01-01', false, 'eerste versie', 'Buurtregie', timestamptz '2026-01-01 12:00+01'),
  ('ol_waarnemingen_rondeuur', 1, 'Gezien per ronde-uur', 'Waarnemingen van conciërges per uur dat zij liepen. Houdt rekening met hoe vaak iemand liep.', 'PER_RONDEUUR', 'WAARNEMINGEN', 'RONDEUREN', 'per ronde-uur', -1, 'Buurtregie, registratie van buurtconciërges en meldingen', 'WIJK', 'KWARTAAL', date '1900-01-01', false, 'eerste versie', 'Buurtregie', timestamptz '2026-01-01 12:00+01'),
  ('ol_pct_zelf_opgelost', 1, 'Zelf opgelost', 'Deel van de afgehandelde problemen dat conciërges zelf oplosten.', 'AANDEEL', 'ZELF_OPGELOST', 'AFGEHANDELD', '%', 0, 'Buurtregie, registratie van buurtconciërges en meldingen', 'WIJK', 'KWARTAAL', date '1900-01-01', false, 'eerste versie', 'Buurtregie', timestamptz '2026-01-01 12:00+01'),
  ('ol_pct_binnen_termijn', 1, 'Op tijd hersteld', 'Deel van de afgehandelde problemen dat binnen de termijn van de soort klaar was.', 'AANDEEL', 'BINNEN_TERMIJN', 'AFGEHANDELD', '%', 1, 'Buurtregie, registratie van buurtconciërges en meldingen', 'WIJK', 'KWARTAAL', date '1900-01-01', false, 'eerste versie', 'Buurtregie', timestamptz '2026-01-01 12:00+01'),
  ('ol_pct_teruggekoppeld', 1, 'Melder kreeg antwoord', 'Deel van de afgehandelde problemen met een melder die antwoord wilde, waarin alle melders antwoord kregen.', 'AANDEEL', 'TERUGGEKOPPELD', 'MET_MELDER', '%', 1, 'Buurtregie, registratie van buurtconciërges en meldingen', 'WIJK', 'KWARTAAL', date '1900-01-01', false, 'eerste versie', 'Buurtregie', timestamptz '2026-01-01 12:00+01'),
  ('ol_pct_hercontrole_schoon', 1, 'In één keer weg', 'Deel van de problemen waar wij nog eens keken dat de eerste keer weg was.', 'AANDEEL', 'SCHOON', 'GEKEKEN', '%', 1, 'Buurtregie, registratie van buurtconciërges en meldingen', 'WIJK', 'KWARTAAL', date '1900-01-01', false, 'eerste versie', 'Buurtregie', timestamptz '2026-01-01 12:00+01'),
  ('ol_hersteltijd_mediaan', 1, 'Hersteltijd', 'De middelste tijd van melding tot afgehandeld, in werkdagen.', 'MEDIAAN', 'AFGEHANDELD', null, 'werkdagen', -1, 'Buurtregie, registratie van buurtconciërges en meldingen', 'WIJK', 'KWARTAAL', date '1900-01-01', false, 'eerste versie', 'Buurtregie', timestamptz '2026-01-01 12:00+01'),
  ('ol_hotspots', 1, 'Hotspots', 'Plekken met steeds dezelfde overlast, op de laatste dag van de periode.', 'AANTAL', 'HOTSPOTS', null, 'aantal', -1, 'Buurtregie, registratie van buurtconciërges en meldingen', 'BUURT', 'KWARTAAL', date '1900-01-01', false, 'eerste versie', 'Buurtregie', timestamptz '2026-01-01 12:00+01'),
  ('vs_voorstellen', 1, 'Vroege signalen', 'Voorstellen voor bemiddeling na herhaalde burenoverlast rond een adres.', 'AANTAL', 'VOORSTELLEN', null, 'aantal', 0, 'Buurtregie, registratie van buurtconciërges en meldingen', 'WIJK', 'JAAR', date '1900-01-01', false, 'eerste versie', 'Buurtregie', timestamptz '2026-01-01 12:00+01'),
  ('vs_pct_omgezet', 1, 'Signaal wordt zaak', 'Deel van de vroege signalen waarin de bewoner ja zei.', 'AANDEEL', 'OMGEZET', 'VOORSTELLEN', '%', 1, 'Buurtregie, registratie van buurtconciërges en meldingen', 'WIJK', 'JAAR', date '1900-01-01', false, 'eerste versie', 'Buurtregie', timestamptz '2026-01-01 12:00+01');
-- The reports beside the problems are shown in the catalogue, but are no judgement of a wijk: richting 0.

create sequence publicatie_seq increment by 50 start with 50;
create table publicatie (
  id            bigint       primary key,
  nummer        varchar(12)  not null unique,          -- "2025.2": last year and version
  van_jaar      int          not null check (van_jaar between 1900 and 9998),
  tot_jaar      int          not null check (tot_jaar between van_jaar and van_jaar + 4),
  versie        int          not null check (versie > 0),
  stand         varchar(16)  not null check (stand in ('OPSTELLEN','BEOORDELEN','VASTGESTELD','INGETROKKEN','VERVALLEN')),
  indeling      int          not null references indeling,
  bevolking     varchar(160) not null,                 -- source of the inhabitants
  reden         varchar(300),                          -- of a correction
  peildatum     date         not null,                 -- the day the figures were frozen
  geopend_op    timestamptz  not null,
  geopend_door  varchar(80)  not null,
  gewijzigd_op   timestamptz not null,
  gewijzigd_door varchar(80) not null,
  opsteller     bigint       not null references medewerker,
  opmerking     varchar(300),                          -- why it was sent back
  vastgesteld_op   timestamptz,
  vastgesteld_door varchar(80),
  beoordelaar      bigint references medewerker,
  controlegetal    varchar(64),                        -- SHA-256 over the figures
  ingetrokken_op   timestamptz,
  ingetrokken_door varchar(80),
  intrekreden      varchar(300),
  openbaar_aantal  int not null default 0,             -- what hiding cost
  klein_aantal     int not null default 0,
  bijvangst_aantal int not null default 0,
  onopgelost       int not null default 0,
  stap_id          varchar(64),                         -- the engine's own id of the open step
  rij_versie       int not null default 0,
  unique (tot_jaar, versie)
);

-- The figures of a version: what page, map, compass, export and API show.
create table publicatiecijfer (
  publicatie_id bigint        not null references publicatie,
  code          varchar(50)   not null,
  code_versie   int           not null,
  niveau        varchar(10)   not null,
  gebied        varchar(20)   not null,
  periode       varchar(9)    not null,
  status        varchar(12)   not null check (status in ('OK','VERBORGEN','NOEMER_KLEIN','NOEMER_LEEG')),
  waarde        numeric(12,3),
  onder         numeric(12,3),                          -- 95 % interval
  boven         numeric(12,3),
  teller        int,                                    -- rounded; null when hidden
  noemer        numeric(12,1),                          -- rounded count, inhabitants or hours
  primary key (publicatie_id, code, niveau, periode, gebied),
  foreign key (code, code_versie) references indicator (code, versie),
  check ((waarde is null) = (status <> 'OK'))
);
create index publicatiecijfer_gebied on publicatiecijfer (publicatie_id, gebied, periode);

-- What was counted on that day, exact; never shown. A later version is held against it.
create table publicatiebasis (
  publicatie_id bigint      not null references publicatie,
  soort         varchar(16) not null,
  kenmerken     varchar(300) not null,
  buurt_code    varchar(12) not null,
  kwartaal      int         not null,
  aantal        int         not null,
  primary key (publicatie_id, soort, buurt_code, kwartaal, kenmerken)
);
-- Which sums of it were shown, and which hidden.
create table publicatietelling (
  publicatie_id bigint      not null references publicatie,
  telling       varchar(24) not null,
  niveau        varchar(10) not null,
  gebied        varchar(20) not null,
  periode       varchar(9)  not null,
  exact         int         not null,
  verborgen     boolean     not null,
  primary key (publicatie_id, telling, niveau, periode, gebied)
);

create table publicatiecontrole (
  publicatie_id bigint       not null references publicatie,
  volgorde      int          not null,
  soort         varchar(24)  not null,
  ernst         varchar(8)   not null check (ernst in ('GOED','LET_OP','STOP')),
  tekst         varchar(400) not null,
  primary key (publicatie_id, volgorde)
);

create table publicatieverloop (
  id            bigint generated always as identity primary key,
  publicatie_id bigint       not null references publicatie,
  op            timestamptz  not null,
  door          varchar(80)  not null,
  wat           varchar(24)  not null,
  toelichting   varchar(300)
);
create trigger publicatieverloop_vast before update or delete on publicatieverloop for each row execute function historie_is_vast();

-- A version that was decided on stays as it is; all that may still happen to it is that it is withdrawn, with a reason.
create function publicatie_is_vast() returns trigger language plpgsql as $$
declare stand_nu varchar(16);
begin
  select stand into stand_nu from publicatie
    where id = case when tg_op = 'DELETE' then old.publicatie_id else new.publicatie_id end;
  if stand_nu in ('VASTGESTELD', 'INGETROKKEN') then
    raise exception 'een vastgestelde publicatie verandert niet';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger publicatiecijfer_vast before insert or update or delete on publicatiecijfer
  for each row execute function publicatie_is_vast();
create trigger publicatietelling_vast before insert or update or delete on publicatietelling
  for each row execute function publicatie_is_vast();
create trigger publicatiebasis_vast before insert or update or delete on publicatiebasis
  for each row execute function publicatie_is_vast();
create trigger publicatiecontrole_vast before insert or update or delete on publicatiecontrole
  for each row execute function publicatie_is_vast();

create function publicatie_zelf_vast() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'een publicatie wordt niet gewist';
  end if;
  if old.stand in ('VASTGESTELD', 'INGETROKKEN', 'VERVALLEN')
    and (to_jsonb(new) - array['stand','ingetrokken_op','ingetrokken_door','intrekreden','gewijzigd_op','gewijzigd_door','rij_versie'])
      is distinct from (to_jsonb(old) - array['stand','ingetrokken_op','ingetrokken_door','intrekreden','gewijzigd_op','gewijzigd_door','rij_versie'])
    or old.stand in ('INGETROKKEN', 'VERVALLEN')
    or old.stand = 'VASTGESTELD' and (new.stand <> 'INGETROKKEN' or coalesce(new.intrekreden, '') = '') then
    raise exception 'een vastgestelde publicatie verandert niet';
  end if;
  return new;
end $$;
create trigger publicatie_vast before update or delete on publicatie for each row execute function publicatie_zelf_vast();
