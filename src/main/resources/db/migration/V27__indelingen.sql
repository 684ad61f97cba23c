-- Divisions of the gemeente into areas, each of its own year: a division is valid until the next one. Old figures keep the
-- division they were counted in. The tables buurt and wijk hold what may be looked up at entry: every code ever known, with
-- the newest division that has it; a buurt of an older division than the newest has ended.
create table indeling (
  jaar         int          primary key,
  bron         varchar(120) not null,
  ingevoerd_op timestamptz  not null,
  door         varchar(80)  not null
);

create table gebied (
  indeling int         not null references indeling,
  niveau   varchar(10) not null check (niveau in ('BUURT','WIJK','KOMPASWIJK','STADSDEEL','GEMEENTE')),
  code     varchar(20) not null,
  naam     varchar(80) not null,
  primary key (indeling, niveau, code)
);

-- In which area of a higher level a buurt lies.
create table ligging (
  indeling    int         not null,
  buurt_code  varchar(20) not null,
  niveau      varchar(10) not null check (niveau <> 'BUURT'),
  gebied_code varchar(20) not null,
  primary key (indeling, niveau, buurt_code),
  foreign key (indeling, niveau, gebied_code) references gebied
);

-- What was counted. No row, or null: noemer ontbreekt, never a guess.
create table bevolking (
  buurt_code varchar(12)  not null references buurt,
  jaar       int          not null,
  inwoners   int          check (inwoners >= 0),
  woningen   int          check (woningen >= 0),
  bron       varchar(120) not null,
  toelichting varchar(120),
  primary key (jaar, buurt_code)
);

-- WGS84, as the coordinates of a GeoJSON geometry.
create table grens (
  indeling  int         not null,
  niveau    varchar(10) not null,
  code      varchar(20) not null,
  geometrie text        not null,
  primary key (indeling, niveau, code),
  foreign key (indeling, niveau, code) references gebied
);

-- The facts of V3, in their place.
insert into indeling (jaar, bron, ingevoerd_op, door)
  select distinct indeling, 'CBS Wijken en Buurten ' || indeling, timestamptz '2024-12-31', 'Buurtregie' from buurt;
insert into gebied (indeling, niveau, code, naam)
  select indeling, 'BUURT', code, naam from buurt
  union all select indeling, 'WIJK', code, naam from wijk
  union all select distinct indeling, 'GEMEENTE', 'GM0014', 'Groningen' from buurt;
insert into ligging (indeling, buurt_code, niveau, gebied_code)
  select indeling, code, 'WIJK', wijk_code from buurt
  union all select indeling, code, 'GEMEENTE', 'GM0014' from buurt;
insert into bevolking (buurt_code, jaar, inwoners, woningen, bron, toelichting)
  select code, cast(substring(bron from '[0-9]{4}') as int), inwoners, woningen, split_part(bron, ',', 1),
    nullif(trim(split_part(bron, ',', 2)), '')
  from buurt where inwoners is not null;
