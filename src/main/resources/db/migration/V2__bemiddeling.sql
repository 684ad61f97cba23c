-- One sequence a year for the numbers people say on the phone: 2026-0361. A rolled back aanmelding leaves a gap.
do $$ begin
  for jaar in 2015..2099 loop
    execute format('create sequence zaaknummer_%s', jaar);
  end loop;
end $$;

create sequence bemiddeling_seq increment by 50 start with 50;
create table bemiddeling (
  id               bigint      primary key,
  nummer           varchar(12) not null unique,
  sleutel          varchar(36) not null unique,  -- the form's own key: sending twice gives one case
  status           varchar(24) not null,
  aangemeld_op     timestamptz not null,
  aangemeld_door   bigint      not null references medewerker,
  kanaal           varchar(20) not null,
  verwijzer        varchar(30) not null,
  hoofdaard        varchar(30) not null,
  aarden           varchar(400) not null,        -- hoofdaard first, comma separated
  buurt_code       varchar(12) not null references buurt,
  contra_indicaties varchar(200) not null default '',
  complexiteit     varchar(120) not null default '',
  voorwaarde       varchar(300),                 -- why it goes on in spite of a contra-indicatie
  verwezen_naar    varchar(80),
  besluit          varchar(30),
  mijlpalen        varchar(200) not null default '',
  pogingen         int         not null default 0,
  nazorg_pogingen  int         not null default 0,
  wacht_tot        date,                         -- end of bedenktijd, start of nazorg, next try
  afspraken        varchar(20),
  afspraken_op     date,
  voorstel         varchar(30),                  -- result that follows from the last step
  resultaat        varchar(30),
  resultaat_op     timestamptz,
  terugkoppeling   varchar(30),
  afgesloten_op    timestamptz,
  gewijzigd_op     timestamptz not null,
  gewijzigd_door   varchar(80) not null,
  versie           int         not null default 0
);
create index bemiddeling_aangemeld on bemiddeling (aangemeld_op);
create index bemiddeling_wacht on bemiddeling (status) where status in ('BEDENKTIJD', 'WACHT_OP_NAZORG');

create sequence partij_seq increment by 50 start with 50;
create table partij (
  id             bigint       primary key,
  bemiddeling_id bigint       not null references bemiddeling,
  rol            varchar(20)  not null check (rol in ('EERSTE_BUUR','TWEEDE_BUUR')),
  naam           varchar(80),
  telefoon       varchar(20),
  email          varchar(120),
  straat         varchar(80),
  postcode       varchar(6),
  huisnummer     int,
  toevoeging     varchar(6),
  taal           varchar(30)  not null,
  woonsituatie   varchar(30),
  ingelicht_op   timestamptz                     -- was told what is kept (AVG art. 13/14)
);
create index partij_bemiddeling on partij (bemiddeling_id);
create index partij_adres on partij (postcode, huisnummer);
create extension if not exists pg_trgm; -- trusted: the owner of the database may
create index partij_naam on partij using gin (lower(naam) gin_trgm_ops);
create index partij_straat on partij using gin (lower(straat) gin_trgm_ops);

create sequence toestemming_seq increment by 50 start with 50;
create table toestemming (
  id        bigint      primary key,
  partij_id bigint      not null references partij,
  doel      varchar(30) not null,
  gegeven   boolean     not null,
  op        timestamptz not null,
  door      varchar(80) not null
);
create index toestemming_partij on toestemming (partij_id);

create sequence toewijzing_seq increment by 50 start with 50;
create table toewijzing (
  id             bigint      primary key,
  bemiddeling_id bigint      not null references bemiddeling,
  medewerker_id  bigint      not null references medewerker,
  van            timestamptz not null,
  tot            timestamptz
);
create index toewijzing_zaak on toewijzing (bemiddeling_id);
create unique index toewijzing_van on toewijzing (medewerker_id, bemiddeling_id) where tot is null;

create sequence notitie_seq increment by 50 start with 50;
create table notitie (
  id             bigint       primary key,
  bemiddeling_id bigint       not null references bemiddeling,
  tekst          varchar(500) not null,
  door           varchar(80)  not null,
  op             timestamptz  not null,
  verloopt_op    date         not null
);
create index notitie_zaak on notitie (bemiddeling_id);
create index notitie_verloopt on notitie (verloopt_op);

-- Appended, never edited: the database refuses it too. A case is deleted as a whole, by the retention run.
create sequence historie_seq increment by 50 start with 50;
create table historie (
  id             bigint      primary key,
  bemiddeling_id bigint      not null references bemiddeling,
  op             timestamptz not null,
  door           varchar(80) not null,
  medewerker_id  bigint,                         -- null: a term that ran out by itself
  handeling      varchar(40) not null,
  van            varchar(24),
  naar           varchar(24) not null,
  toelichting    varchar(200)
);
create index historie_zaak on historie (bemiddeling_id, id);
create function historie_is_vast() returns trigger language plpgsql as
  $$ begin raise exception 'historie wordt alleen aangevuld'; end $$;
create trigger historie_vast before update on historie for each row execute function historie_is_vast();

-- The work list: one open step a case, kept in the transaction of the step itself.
create sequence taak_seq increment by 50 start with 50;
create table taak (
  id             bigint      primary key,
  stap_id        varchar(64) not null unique,    -- the engine's own id of the step
  bemiddeling_id bigint      not null unique references bemiddeling,
  nummer         varchar(12) not null,
  status         varchar(24) not null,
  rol            varchar(20) not null,
  begin          date        not null,
  termijn        int         not null,           -- werkdagen
  einde          date        not null,           -- last werkdag that is in time
  hoofdaard      varchar(30) not null,
  buurt_code     varchar(12) not null,
  wijk_code      varchar(12) not null,
  herinnerd_op   timestamptz
);
create index taak_lijst on taak (einde, id);
create index taak_status on taak (status, einde, id);
create index taak_rol on taak (rol, einde, id);
create index taak_aard on taak (hoofdaard, einde, id);
create index taak_wijk on taak (wijk_code, einde, id);

-- Facts. They carry no name, no address and no case number, and stay when the case goes.
create table feit_aanmelding (
  zaak        bigint      primary key,
  op          date        not null,
  buurt_code  varchar(12) not null,
  wijk_code   varchar(12) not null,
  indeling    int         not null,
  verwijzer   varchar(30) not null,
  kanaal      varchar(20) not null,
  aard        varchar(30) not null
);
create index feit_aanmelding_op on feit_aanmelding (op);

create table feit_termijn (
  id          bigint generated always as identity primary key,
  zaak        bigint      not null,
  stap        varchar(24) not null,
  begin       date        not null,
  klaar       date        not null,
  werkdagen   int         not null,
  norm        int         not null,
  wijk_code   varchar(12) not null
);
create index feit_termijn_klaar on feit_termijn (klaar, stap);

create table feit_afsluiting (
  zaak           bigint      primary key,
  aangemeld      date        not null,
  op             date        not null,
  buurt_code     varchar(12) not null,
  wijk_code      varchar(12) not null,
  indeling       int         not null,
  verwijzer      varchar(30) not null,
  aard           varchar(30) not null,
  resultaat      varchar(30) not null,
  geschikt       boolean     not null,
  naar_paar      boolean     not null,
  eerste_buur    boolean     not null,
  tweede_buur    boolean     not null,
  samen          boolean     not null,
  pendel         boolean     not null,
  complex        boolean     not null,
  nazorg_bereikt boolean     not null,
  werkdagen      int         not null            -- aanmelding until the result
);
create index feit_afsluiting_op on feit_afsluiting (op);
