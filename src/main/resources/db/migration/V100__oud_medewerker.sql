-- A name is not kept for ever: some time after an account was closed it is nobody's any more, here and in every line that says who did
-- something. Who did what can still be told apart: "Oud-medewerker 12" is one person.
alter table medewerker
  add column gewist_op timestamptz,
  add check (gewist_op is null or (gesloten_op is not null and not actief and gebruikersnaam is null and email is null));
create index medewerker_te_wissen on medewerker (gesloten_op) where gesloten_op is not null and gewist_op is null;

-- What is only appended stays so; but the name of who did it may become the one of an account that was erased, and nothing else with it.
create function is_naam_weg(oud jsonb, nieuw jsonb) returns boolean language sql stable as $$
  select count(*) > 0 and bool_and((n.key = 'door' or n.key like '%\_door')
           and exists (select from medewerker m where m.gewist_op is not null and to_jsonb(m.naam) = n.value))
    from jsonb_each(nieuw) n where n.value is distinct from oud -> n.key
$$;

do $$
declare
  slot record;
begin
  for slot in
    select t.tgname as naam, t.tgrelid::regclass as tabel, t.tgfoid::regproc as functie, (t.tgtype & 8) > 0 as ook_weg
      from pg_trigger t join pg_class c on c.oid = t.tgrelid
     where not t.tgisinternal and t.tgname in ('historie_vast', 'overlasthistorie_vast', 'indicator_vast', 'publicatieverloop_vast',
             'publicatie_vast', 'kompasinvoer_vast', 'landelijkcijfer_vast', 'sjabloon_vast', 'instelling_vast')
  loop
    execute format('drop trigger %I on %s', slot.naam, slot.tabel);
    execute format('create trigger %I before update on %s for each row when (not is_naam_weg(to_jsonb(old), to_jsonb(new)))'
      ' execute function %s()', slot.naam, slot.tabel, slot.functie);
    if slot.ook_weg then
      execute format('create trigger %I before delete on %s for each row execute function %s()',
        slot.naam || '_weg', slot.tabel, slot.functie);
    end if;
  end loop;
end $$;

-- Of the book of an account that was erased the words go too.
create or replace function accountwijziging_is_vast() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if new.toelichting is null and exists (select from medewerker m where m.id = old.medewerker_id and m.gewist_op is not null) then
      old.toelichting := null;
    end if;
    if to_jsonb(new) = to_jsonb(old) or is_naam_weg(to_jsonb(old), to_jsonb(new)) then
      return new;
    end if;
  end if;
  raise exception 'wijzigingen van accounts worden alleen aangevuld';
end $$;

-- Every name that somebody who was erased has acted under, in every column that says who did something. A name that somebody else has
-- too stays where no number stands beside it: it may be the other one.
create function naam_weg(wie bigint, was varchar) returns void language plpgsql as $$
declare
  wordt varchar := (select naam from medewerker where id = wie);
  namen varchar[];
  eigen varchar[];
  plek record;
begin
  select array_agg(distinct n) into namen from (
    select was as n
    union select door from historie where medewerker_id = wie
    union select door from overlasthistorie where medewerker_id = wie
    union select door from accountwijziging where door_id = wie
    union select substr(toelichting, 5) from accountwijziging where medewerker_id = wie and wat = 'NAAM' and toelichting like 'was %') x;
  select coalesce(array_agg(n), '{}') into eigen from unnest(namen) n
   where not exists (select from medewerker m where m.naam = n and m.id <> wie);
  update historie set door = wordt where medewerker_id = wie and door = any(namen);
  update overlasthistorie set door = wordt where medewerker_id = wie and door = any(namen);
  update accountwijziging set door = wordt where door_id = wie and door = any(namen);
  update brief set door = wordt where medewerker_id = wie and door = any(namen);
  for plek in
    select c.table_name as tabel, c.column_name as kolom
      from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type = 'character varying'
       and (c.column_name = 'door' or c.column_name like '%\_door' or (c.table_name, c.column_name) = ('uitgaand', 'besluit'))
  loop
    execute format('update %I set %I = $1 where %I = any($2)', plek.tabel, plek.kolom, plek.kolom) using wordt, eigen;
  end loop;
end $$;
