-- Overlast: what conciërges see, what residents report, and what becomes of it.
alter table raadpleging alter column nummer type varchar(16);
alter table uitgaand alter column nummer type varchar(16);

-- What can be reported. The slugs are those of Signalen: the exchange format. A version is never edited; it ends.
create table overlastcategorie (
  id          bigint generated always as identity primary key,
  slug        varchar(120) not null,             -- main/sub
  naam        varchar(80)  not null,
  groep       varchar(60)  not null,             -- main slug
  groepsnaam  varchar(60)  not null,
  behandeling varchar(20)  not null,             -- handling code of Signalen
  dagen       int          not null check (dagen between 0 and 366),
  werkdagen   boolean      not null,
  tegel       int,                               -- place among the pictures of the street page
  beeld       varchar(30),
  woorden     varchar(160) not null default '',  -- what a resident would call it
  geldig_van  date         not null,
  geldig_tot  date,
  opvolger    varchar(120)                       -- what it is called since
);
create unique index overlastcategorie_nu on overlastcategorie (slug) where geldig_tot is null;

-- To whom a problem can be handed over. Data, not code.
create sequence partner_seq increment by 50 start with 100; -- the first fifty are ours
create table partner (
  id         bigint       primary key,
  code       varchar(30)  not null unique,
  naam       varchar(80)  not null,
  weg        varchar(10)  not null check (weg in ('SIGNALEN','MAIL','BELLEN')),
  email      varchar(120),
  termijn    int          not null check (termijn between 1 and 200), -- werkdagen to answer
  actief     boolean      not null default true,
  versie     int          not null default 0
);

-- The people on the street: how they are employed, where and when they walk.
create table concierge (
  medewerker_id bigint      primary key references medewerker,
  aanstelling   varchar(20) not null check (aanstelling in ('IN_DIENST','ID_BAAN','VRIJWILLIGER')),
  gebiedsnaam   varchar(80) not null,
  dagen         varchar(60) not null,            -- codes of the days of the week
  versie        int         not null default 0
);
create table concierge_gebied (
  medewerker_id bigint      not null references concierge on delete cascade,
  buurt_code    varchar(12) not null references buurt,
  primary key (medewerker_id, buurt_code)
);

-- Key of the drafts on somebody's phone: only given to whoever is logged in.
create table straatsleutel (
  medewerker_id bigint      primary key references medewerker on delete cascade,
  sleutel       varchar(64) not null
);

create table ronde (
  id            varchar(36)  primary key,        -- made by the phone
  medewerker_id bigint       not null references medewerker,
  begonnen      timestamptz  not null,
  gestopt       timestamptz,
  pauze_sinds   timestamptz,
  seconden      int          not null default 0, -- walked, without pauses; final when stopped
  meelopers     int          not null default 0 check (meelopers between 0 and 50),
  gebeurtenissen int         not null default 0, -- how many lines of the phone's log were taken
  vanzelf       boolean      not null default false, -- forgotten: closed by the program
  gezien        varchar(2000) not null default '',
  versie        int          not null default 0
);
create index ronde_van on ronde (medewerker_id, begonnen desc);
create index ronde_open on ronde (begonnen) where gestopt is null;

create sequence hotspot_seq increment by 50 start with 50;
create table hotspot (
  id         bigint           primary key,
  categorie  varchar(120)     not null,
  lat        double precision not null,
  lon        double precision not null,
  naam       varchar(120)     not null,
  buurt_code varchar(12)      not null references buurt,
  sinds      timestamptz      not null,
  laatste    timestamptz      not null,
  aantal     int              not null,          -- problems within the period
  tot        timestamptz,                        -- no longer one
  versie     int              not null default 0
);
create index hotspot_plek on hotspot (categorie, lat, lon) where tot is null;
create index hotspot_buurt on hotspot (buurt_code) where tot is null;

create sequence probleemnummer_seq;
create sequence probleem_seq increment by 50 start with 50;
create table probleem (
  id            bigint           primary key,
  nummer        varchar(16)      not null unique,
  stand         varchar(20)      not null,
  categorie     varchar(120)     not null,
  groep         varchar(60)      not null,
  lat           double precision not null,
  lon           double precision not null,
  plek          varchar(120)     not null,       -- "Goudlaan, containers"
  postcode      varchar(6),                      -- only where an address matters (burenoverlast)
  huisnummer    int,
  buurt_code    varchar(12)      not null references buurt,
  wijk_code     varchar(12)      not null,
  ernst         int              not null check (ernst between 1 and 3),
  eigenaar      bigint           references medewerker,
  hotspot_id    bigint           references hotspot,
  geopend_op    timestamptz      not null,
  gesloten_op   timestamptz,
  uitkomst      varchar(24),
  uitleg        varchar(300),                    -- what reporters hear
  samengevoegd_met varchar(16),
  heropend      int              not null default 0,
  meldingen     int              not null default 0,
  gewijzigd_op  timestamptz      not null,
  gewijzigd_door varchar(80)     not null,
  versie        int              not null default 0
);
create index probleem_plek on probleem (groep, lat, lon, geopend_op);
create index probleem_hotspot on probleem (categorie, geopend_op, lat, lon);
create index probleem_buurt on probleem (buurt_code, geopend_op desc);
create index probleem_open on probleem (buurt_code, lat, lon) where gesloten_op is null;
create index probleem_adres on probleem (postcode, huisnummer, geopend_op) where postcode is not null;

create sequence meldingnummer_seq;
create sequence overlastmelding_seq increment by 50 start with 50;
create table overlastmelding (
  id             bigint           primary key,
  nummer         varchar(16)      not null unique,
  sleutel        varchar(36)      not null unique, -- the sender's own key: the same again is the same report
  afdruk         varchar(64)      not null,        -- SHA-256 of what was sent: another content is another thing
  bron           varchar(20)      not null check (bron in ('CONCIERGE','BEWONER_OP_STRAAT','BEWONER','OPEN311')),
  probleem_id    bigint           not null references probleem,
  categorie      varchar(120)     not null,
  gezien_op      timestamptz      not null,
  ontvangen_op   timestamptz      not null,
  medewerker_id  bigint           references medewerker,
  ronde_id       varchar(36),
  lat            double precision not null,
  lon            double precision not null,
  nauwkeurig     int,                              -- metres
  buurt_code     varchar(12)      not null references buurt,
  ernst          int,
  aantal         int,
  actie          varchar(20)      not null check (actie in ('OPGERUIMD','AANGESPROKEN','LOSGEMAAKT','NIETS')),
  notitie        varchar(500),
  notitie_tot    date,
  melder_naam    varchar(80),
  melder_contact varchar(120),
  contact_tot    date,
  antwoord_voor  date,                             -- promised to the reporter
  beantwoord_op  timestamptz,
  geheim         varchar(64)      unique,          -- SHA-256 of the link to follow it
  ingetrokken_op timestamptz,
  verwacht       varchar(800)     not null default '' -- photos announced: id=sha256, comma separated
);
create index overlastmelding_probleem on overlastmelding (probleem_id, id);
create index overlastmelding_antwoord on overlastmelding (antwoord_voor) where antwoord_voor is not null and beantwoord_op is null;
create index overlastmelding_contact on overlastmelding (contact_tot) where contact_tot is not null;
create index overlastmelding_notitie on overlastmelding (notitie_tot) where notitie_tot is not null;

-- Photos: without place or camera, small, with an end.
create table foto (
  id          varchar(36) primary key,
  melding_id  bigint      not null references overlastmelding on delete cascade,
  volgorde    int         not null,
  ontvangen   varchar(64) not null,               -- SHA-256 of what was sent
  breedte     int         not null,
  hoogte      int         not null,
  inhoud      bytea       not null,
  verloopt_op date        not null
);
create index foto_melding on foto (melding_id, volgorde);
create index foto_verloopt on foto (verloopt_op);

create sequence overdracht_seq increment by 50 start with 50;
create table overdracht (
  id           bigint       primary key,
  probleem_id  bigint       not null references probleem,
  partner_id   bigint       not null references partner,
  stand        varchar(20)  not null check (stand in ('GEVRAAGD','AANGENOMEN','AFGEHANDELD','GEWEIGERD')),
  op           timestamptz  not null,
  door         varchar(80)  not null,
  einde        date         not null,              -- last werkdag to answer in time
  bericht      varchar(500) not null default '',
  antwoord     varchar(500),
  antwoord_op  timestamptz,
  extern       varchar(60),                        -- the partner's own number: SIG-2124
  geheim       varchar(64)  not null unique,       -- SHA-256 of the answer link
  herinnerd_op timestamptz,
  versie       int          not null default 0
);
create index overdracht_probleem on overdracht (probleem_id, id);
create index overdracht_open on overdracht (partner_id, einde) where stand in ('GEVRAAGD','AANGENOMEN');

-- The work list: one open step a problem, kept in the transaction of the step itself.
create sequence overlasttaak_seq increment by 50 start with 50;
create table overlasttaak (
  id           bigint       primary key,
  stap_id      varchar(64)  not null unique,
  probleem_id  bigint       not null unique references probleem,
  stand        varchar(20)  not null,
  rol          varchar(20)  not null,
  begin        date         not null,
  termijn      int          not null,
  einde        date         not null,
  buurt_code   varchar(12)  not null,
  herinnerd_op timestamptz
);
create index overlasttaak_lijst on overlasttaak (buurt_code, einde, id);
create index overlasttaak_stand on overlasttaak (stand, einde, id);
create index overlasttaak_einde on overlasttaak (einde, id);

create sequence overlasthistorie_seq increment by 50 start with 50;
create table overlasthistorie (
  id            bigint       primary key,
  probleem_id   bigint       not null references probleem,
  op            timestamptz  not null,
  door          varchar(80)  not null,
  medewerker_id bigint,
  wat           varchar(30)  not null,
  naar          varchar(20)  not null,
  toelichting   varchar(300)
);
create index overlasthistorie_probleem on overlasthistorie (probleem_id, id);
create trigger overlasthistorie_vast before update on overlasthistorie for each row execute function historie_is_vast();

-- The proposal for mediation: an address and a consent, nothing of the case that follows.
create sequence vroegsignaal_seq increment by 50 start with 50;
create table vroegsignaal (
  id           bigint      primary key,
  probleem_id  bigint      not null references probleem,
  stand        varchar(16) not null check (stand in ('VOORSTEL','JA','NEE','VERVALLEN')),
  meldingen    int         not null,
  op           timestamptz not null,
  besloten_op  timestamptz,
  besloten_door varchar(80),
  aanmelding   varchar(12),                        -- number only: "opgepakt" or "afgerond" is all we ask
  versie       int         not null default 0
);
create index vroegsignaal_probleem on vroegsignaal (probleem_id, id);

-- Again the phone: a check already taken is not taken twice.
create table hercontrole (
  sleutel varchar(36) primary key,
  nummer  varchar(16) not null,
  op      timestamptz not null
);

-- Facts: no name, no address, no number; they stay when the rest goes.
create table feit_overlastmelding (
  melding    bigint      primary key,
  op         date        not null,
  buurt_code varchar(12) not null,
  wijk_code  varchar(12) not null,
  indeling   int         not null,
  groep      varchar(60) not null,
  categorie  varchar(120) not null,
  bron       varchar(20) not null,
  actie      varchar(20) not null,
  nieuw      boolean     not null               -- opened a problem
);
create index feit_overlastmelding_op on feit_overlastmelding (op);
create table feit_probleem (
  probleem   bigint      primary key,
  geopend    date        not null,
  op         date        not null,
  buurt_code varchar(12) not null,
  wijk_code  varchar(12) not null,
  indeling   int         not null,
  groep      varchar(60) not null,
  categorie  varchar(120) not null,
  uitkomst   varchar(24) not null,
  meldingen  int         not null,
  overgedragen boolean   not null,
  werkdagen  int         not null
);
create index feit_probleem_op on feit_probleem (op);
create table feit_ronde (
  ronde      varchar(36) not null,
  op         date        not null,
  buurt_code varchar(12) not null,
  wijk_code  varchar(12) not null,
  seconden   int         not null,
  meelopers  int         not null,
  primary key (ronde, buurt_code)
);
create index feit_ronde_op on feit_ronde (op);
create table feit_overdracht (
  overdracht bigint      primary key,
  op         date        not null,
  partner    varchar(30) not null,
  buurt_code varchar(12) not null,
  wijk_code  varchar(12) not null,
  uitkomst   varchar(20) not null,
  werkdagen  int         not null,
  op_tijd    boolean     not null
);
create table feit_vroegsignaal (
  signaal    bigint      primary key,
  op         date        not null,
  buurt_code varchar(12) not null,
  wijk_code  varchar(12) not null,
  uitkomst   varchar(16) not null
);
