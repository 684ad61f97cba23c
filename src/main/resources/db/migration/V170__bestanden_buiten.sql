-- The bytes of photos and documents may stand in a bucket outside the database, when the installation says so. A row has them itself, or the
-- name under which they are there; never both. A name is the key that sealed them and a random number: nothing of a case is in it.
-- One version back: it writes rows with their bytes, as before, and these are all it may read; so the first that goes out raises the floor.
alter table foto alter column inhoud drop not null;
alter table foto add column buiten varchar(45) collate "C", add column afdruk varchar(64), add column grootte integer;
alter table foto add constraint foto_ergens check (
  case when buiten is null then inhoud is not null and afdruk is null and grootte is null
  else inhoud is null and afdruk is not null and grootte is not null and buiten ~ '^[0-9a-f]{8}/[0-9a-f-]{36}$' end);
create unique index foto_buiten on foto (buiten) where buiten is not null;
create index foto_binnen on foto (id) where buiten is null;

alter table zaakdocument alter column inhoud drop not null;
alter table zaakdocument add column buiten varchar(45) collate "C", add column afdruk varchar(64), add column grootte integer;
alter table zaakdocument add constraint zaakdocument_ergens check (
  case when buiten is null then inhoud is not null and afdruk is null and grootte is null
  else inhoud is null and afdruk is not null and grootte is not null and buiten ~ '^[0-9a-f]{8}/[0-9a-f-]{36}$' end);
create unique index zaakdocument_buiten on zaakdocument (buiten) where buiten is not null;
create index zaakdocument_binnen on zaakdocument (id) where buiten is null;

-- Names that no row has any more: what is there has to go. Written with what took the row away, whatever that was.
create table bestand_weg (
  naam  varchar(45) collate "C" primary key,
  vanaf timestamptz not null                     -- not before: somebody may be reading what only moved
);
create index bestand_weg_vanaf on bestand_weg (vanaf);

-- The last time that bucket and rows were laid side by side.
create table bestandencontrole (
  enig   boolean     primary key default true check (enig),
  op     timestamptz not null,
  buiten bigint      not null,                   -- rows whose bytes are there
  wees   bigint      not null,                   -- taken away: no row knew them
  kwijt  bigint      not null,                   -- rows whose bytes are not there
  versies boolean    not null                    -- the bucket keeps what is taken away
);

create function bestand_blijft_niet() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if old.buiten is not null then
    insert into bestand_weg (naam, vanaf)
    values (old.buiten, case when tg_op = 'DELETE' then now() else now() + interval '10 minutes' end);
  end if;
  if tg_op = 'UPDATE' then
    update schema_vloer set versie = 170 where versie < 170;
  end if;
  return null;
end $$;
create trigger foto_buiten_weg after delete on foto for each row when (old.buiten is not null) execute function bestand_blijft_niet();
create trigger foto_buiten_anders after update of buiten on foto for each row when (old.buiten is distinct from new.buiten)
  execute function bestand_blijft_niet();
create trigger zaakdocument_buiten_weg after delete on zaakdocument for each row when (old.buiten is not null)
  execute function bestand_blijft_niet();
create trigger zaakdocument_buiten_anders after update of buiten on zaakdocument for each row
  when (old.buiten is distinct from new.buiten) execute function bestand_blijft_niet();
