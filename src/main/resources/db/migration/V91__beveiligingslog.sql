-- The security log. A line is written in the transaction of what it tells of, and sealed some seconds later: it gets its number and
-- the hash over the seal before it and all that it says. So writers never wait for each other. Nothing of it is ever changed.
create table beveiligingslog (
  id          bigint       generated always as identity primary key,
  nr          bigint       unique,       -- place in the chain, without gaps; null until it is sealed
  op          timestamptz  not null,
  wat         varchar(30)  not null,
  gelukt      boolean      not null,
  wie         bigint,                    -- account; null: nobody, or nobody we know
  betreft     bigint,                    -- account that it happened to
  adres       varchar(16),               -- print of the network address: the same again, not which
  net         varchar(60),               -- the network around it
  waar        varchar(120),              -- what was asked for, without numbers and names
  toelichting varchar(200),
  zegel       varchar(64),
  check ((nr is null) = (zegel is null)),
  check (concat(wat, adres, net, waar, toelichting) !~ '[\r\n]'),   -- else two lines could have one canonical form
  check ('' not in (coalesce(adres, '-'), coalesce(net, '-'), coalesce(waar, '-'), coalesce(toelichting, '-')))
);
create index beveiligingslog_los on beveiligingslog (id) where nr is null;
create index beveiligingslog_op on beveiligingslog (op, wat);
create index beveiligingslog_adres on beveiligingslog (adres, op);
create index beveiligingslog_betreft on beveiligingslog (betreft, op) where betreft is not null;

-- Where the chain is, and the key of the prints of addresses.
create table beveiligingsketen (
  enig    boolean     primary key default true check (enig),
  nr      bigint      not null,
  zegel   varchar(64) not null,
  sleutel varchar(72) not null
);
insert into beveiligingsketen (nr, zegel, sleutel) select 0, repeat('0', 64), concat(gen_random_uuid(), gen_random_uuid());

-- Up to where lines went after their term, and the seal that the first one left must follow.
create table beveiligingsanker (
  nr    bigint      primary key,
  zegel varchar(64) not null,
  op    timestamptz not null
);

-- The canonical form, one line a field, in UTF-8: anybody can make it again from a download.
create function beveiligingszegel(vorige varchar, nr bigint, op timestamptz, wat varchar, gelukt boolean, wie bigint, betreft bigint,
  adres varchar, net varchar, waar varchar, toelichting varchar) returns varchar language sql stable as $$
  select encode(sha256(convert_to(concat_ws(e'\n', vorige, nr, to_char(op at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    wat, case when gelukt then 'success' else 'failure' end, coalesce(wie::text, ''), coalesce(betreft::text, ''),
    coalesce(adres, ''), coalesce(net, ''), coalesce(waar, ''), coalesce(toelichting, '')), 'UTF8')), 'hex')
$$;

-- One at a time, by the lock on the row of the chain; whoever writes lines does not take it.
create function beveiligingslog_verzegel() returns integer language plpgsql as $$
declare
  kop beveiligingsketen;
  regel beveiligingslog;
  aantal integer := 0;
begin
  if not exists (select from beveiligingslog where nr is null) then
    return 0;
  end if;
  select * into strict kop from beveiligingsketen for update;
  for regel in select * from beveiligingslog l where l.nr is null order by l.id loop
    kop.nr := kop.nr + 1;
    kop.zegel := beveiligingszegel(kop.zegel, kop.nr, regel.op, regel.wat, regel.gelukt, regel.wie, regel.betreft,
      regel.adres, regel.net, regel.waar, regel.toelichting);
    update beveiligingslog set nr = kop.nr, zegel = kop.zegel where id = regel.id;
    aantal := aantal + 1;
  end loop;
  update beveiligingsketen set nr = kop.nr, zegel = kop.zegel;
  return aantal;
end $$;

-- How many lines there are, and from which the chain is broken (null: it is whole). Looks, and mends nothing.
create function beveiligingslog_controle(out regels bigint, out stuk bigint) language sql stable as $$
  with anker as (
    select coalesce(max(nr), 0) as nr,
           coalesce((select zegel from beveiligingsanker order by nr desc limit 1), repeat('0', 64)) as zegel from beveiligingsanker),
  regel as (
    select l.*, coalesce(lag(l.nr) over (order by l.nr), a.nr) as voor, coalesce(lag(l.zegel) over (order by l.nr), a.zegel) as zegelvoor
      from beveiligingslog l cross join anker a where l.nr is not null),
  laatste as (
    select coalesce((select r.nr from regel r order by r.nr desc limit 1), a.nr) as nr,
           coalesce((select r.zegel from regel r order by r.nr desc limit 1), a.zegel) as zegel from anker a)
  select (select count(*) from regel),
         least((select min(r.voor + 1) from regel r where r.nr <> r.voor + 1
                   or r.zegel <> beveiligingszegel(r.zegelvoor, r.nr, r.op, r.wat, r.gelukt, r.wie, r.betreft, r.adres, r.net, r.waar, r.toelichting)),
               (select case when k.nr <> n.nr then n.nr + 1 when k.zegel <> n.zegel then n.nr end
                  from beveiligingsketen k cross join laatste n))
$$;

-- Lets the oldest lines go, at most so many: what is left begins at the anchor.
create function beveiligingslog_ruim_op(grens timestamptz, hoogstens integer, nu timestamptz) returns integer language plpgsql as $$
declare
  tot bigint;
  weg integer;
begin
  perform 1 from beveiligingsketen for update;
  select least(min(nr) filter (where op >= grens) - 1, min(nr) + hoogstens - 1, max(nr)) into tot from beveiligingslog;
  insert into beveiligingsanker select nr, zegel, nu from beveiligingslog where nr = tot and op < grens;
  if not found then
    return 0;
  end if;
  delete from beveiligingslog where nr <= tot;
  get diagnostics weg = row_count;
  return weg;
end $$;

create function beveiligingslog_is_vast() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.nr is null and new.nr is not null
     and (new.id, new.op, new.wat, new.gelukt, new.wie, new.betreft, new.adres, new.net, new.waar, new.toelichting)
         is not distinct from (old.id, old.op, old.wat, old.gelukt, old.wie, old.betreft, old.adres, old.net, old.waar, old.toelichting) then
    return new;
  end if;
  if tg_op = 'DELETE' and old.nr <= (select max(nr) from beveiligingsanker) then
    return old;
  end if;
  raise exception 'het beveiligingslog wordt alleen aangevuld';
end $$;
create trigger beveiligingslog_vast before update or delete on beveiligingslog for each row execute function beveiligingslog_is_vast();
create trigger beveiligingslog_blijft before truncate on beveiligingslog for each statement execute function beveiligingslog_is_vast();

-- An anchor is of a line that was there and is old: what happened lately cannot be let go, by nobody.
create function beveiligingsanker_klopt() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' and exists (select from beveiligingslog l where l.nr = new.nr and l.zegel = new.zegel
      and l.op < now() - interval '90 days') then
    return new;
  end if;
  raise exception 'het beveiligingslog wordt alleen aangevuld';
end $$;
create trigger beveiligingsanker_vast before insert or update or delete on beveiligingsanker
  for each row execute function beveiligingsanker_klopt();
create trigger beveiligingsanker_blijft before truncate on beveiligingsanker
  for each statement execute function beveiligingsanker_klopt();

create table beveiligingscontrole (
  id     bigint      generated always as identity primary key,
  op     timestamptz not null,
  regels bigint      not null,
  stuk   bigint,
  wie    bigint                          -- null: the check of the night
);

-- Up to which line another system has them, by the way they go.
create table beveiligingsstroom (
  naar      varchar(20)  primary key,
  nr        bigint       not null default 0,
  gelukt_op timestamptz,
  fout      varchar(200)
);

-- Something that stands out; one of a kind and about the same is open at a time.
create table opvallend (
  id            bigint      generated always as identity primary key,
  soort         varchar(20) not null,
  onderwerp     varchar(40) not null,    -- a print of an address, an account or a line
  eerste        timestamptz not null,
  laatste       timestamptz not null,
  gevonden_op   timestamptz not null,
  gemaild_op    timestamptz,
  gesloten_op   timestamptz,
  gesloten_door varchar(80),
  reden         varchar(200),
  check ((gesloten_op is null) = (reden is null))
);
create unique index opvallend_open on opvallend (soort, onderwerp) where gesloten_op is null;
create index opvallend_gesloten on opvallend (soort, onderwerp, gesloten_op);

-- Addresses from which nobody signs in for a while.
create table adresstop (
  adres varchar(16) primary key,
  tot   timestamptz not null,
  door  varchar(80) not null,
  op    timestamptz not null
);
