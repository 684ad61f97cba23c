-- Where each figure stands in the compass: four quadrants, twelve themes, and in the outer ring the indicators by their code.
create table kompasthema (
  code     varchar(30) primary key,
  naam     varchar(40) not null unique,
  kwadrant varchar(16) not null check (kwadrant in ('FYSIEK','LEVEN','SOCIAAL','SAMENSTELLING')),
  volgorde int         not null,                       -- clockwise within the quadrant
  unique (kwadrant, volgorde)
);
insert into kompasthema (code, naam, kwadrant, volgorde) values
  ('woningen', 'Woningen', 'FYSIEK', 1),
  ('openbare-ruimte', 'Openbare ruimte', 'FYSIEK', 2),
  ('groen-en-verkeer', 'Groen en verkeer', 'FYSIEK', 3),
  ('gezondheid', 'Gezondheid', 'LEVEN', 1),
  ('werk-en-geld', 'Werk en geld', 'LEVEN', 2),
  ('leren-en-opgroeien', 'Leren en opgroeien', 'LEVEN', 3),
  ('samen-leven', 'Samen leven', 'SOCIAAL', 1),
  ('overlast-en-buren', 'Overlast en buren', 'SOCIAAL', 2),
  ('veiligheid', 'Veiligheid', 'SOCIAAL', 3),
  ('wonen', 'Wonen', 'SAMENSTELLING', 1),
  ('huishoudens', 'Huishoudens', 'SAMENSTELLING', 2),
  ('leeftijd', 'Leeftijd', 'SAMENSTELLING', 3);

create table kompasplek (
  code     varchar(50) primary key,                    -- of an indicator, ours or brought in
  thema    varchar(30) not null references kompasthema,
  volgorde int         not null
);
insert into kompasplek (code, thema, volgorde) values
  ('ol_problemen_1000_fysiek', 'openbare-ruimte', 20),
  ('ol_pct_binnen_termijn', 'openbare-ruimte', 30),
  ('ol_problemen_1000_sociaal', 'overlast-en-buren', 10),
  ('ol_problemen_1000_buren', 'overlast-en-buren', 20),
  ('bb_pct_positief_behandeld', 'overlast-en-buren', 30);

-- A file with other people's figures, as it came in. What came later about the same indicator and year counts; all stay.
create sequence kompasinvoer_seq increment by 1;
create table kompasinvoer (
  id           bigint       primary key,
  bestand      varchar(120) not null,
  op           timestamptz  not null,
  door         varchar(80)  not null,
  indicatoren  int          not null,
  waarden      int          not null
);
create table kompasinvoerdeel (
  invoer_id   bigint      not null references kompasinvoer,
  code        varchar(50) not null,
  code_versie int         not null,
  jaar        int         not null,
  primary key (code, jaar, invoer_id),
  foreign key (code, code_versie) references indicator (code, versie)
);
create table kompaswaarde (
  invoer_id bigint        not null references kompasinvoer,
  code      varchar(50)   not null,
  niveau    varchar(10)   not null check (niveau in ('BUURT','WIJK','KOMPASWIJK','STADSDEEL','GEMEENTE')),
  gebied    varchar(20)   not null,
  jaar      int           not null,
  waarde    numeric(14,3),                              -- null: the file says that there is no figure
  primary key (jaar, niveau, code, gebied, invoer_id)
);
create index kompaswaarde_reeks on kompaswaarde (code, gebied);
create trigger kompasinvoer_vast before update on kompasinvoer for each row execute function historie_is_vast();
create trigger kompaswaarde_vast before update on kompaswaarde for each row execute function historie_is_vast();
