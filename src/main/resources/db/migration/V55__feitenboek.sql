-- The book of everything that counts: appended in the transaction of its cause, never changed, without a name, an address
-- or a number. The fact tables are what the book says now; from it they can be made again, row for row, also when the case
-- itself has been wiped.
create table feitgebeurtenis (
  wat     varchar(20) primary key,
  tabel   varchar(30) not null,    -- the fact table that follows from it
  sleutel varchar(20) not null     -- its column that says whose it is
);
insert into feitgebeurtenis values
  ('AANGEMELD', 'feit_aanmelding', 'zaak'),
  ('GEWOGEN', 'feit_aanmelding', 'zaak'),
  ('STAP_KLAAR', 'feit_termijn', 'zaak'),
  ('AFGESLOTEN', 'feit_afsluiting', 'zaak'),
  ('HEROPEND', 'feit_afsluiting', 'zaak'),
  ('TERUGGEKEERD', 'feit_afsluiting', 'zaak'),
  ('GEMELD', 'feit_overlastmelding', 'melding'),
  ('INGETROKKEN', 'feit_overlastmelding', 'melding'),
  ('PROBLEEM_KLAAR', 'feit_probleem', 'probleem'),
  ('PROBLEEM_HEROPEND', 'feit_probleem', 'probleem'),
  ('OVERDRACHT_KLAAR', 'feit_overdracht', 'overdracht'),
  ('SIGNAAL_BESLIST', 'feit_vroegsignaal', 'signaal'),
  ('RONDE_GELOPEN', 'feit_ronde', 'ronde');

create table feitenboek (
  id        bigint generated always as identity primary key,
  op        timestamptz not null,
  wat       varchar(20) not null references feitgebeurtenis,
  onderwerp varchar(36) not null,
  feit      jsonb       not null default '{}'   -- as it was then, the division of the areas included
);
create index feitenboek_onderwerp on feitenboek (onderwerp, wat, id);

-- A finished step is known by its line in the book.
alter table feit_termijn
  alter column id drop identity,
  alter column id set default nextval('feitenboek_id_seq');

-- What the book says, one view for each fact table: the last line of a subject holds.
create view boek_aanmelding as
select b.onderwerp, r as rij from feitenboek b cross join lateral jsonb_populate_record(null::feit_aanmelding,
    '{"complex": false}' || b.feit || coalesce((select g.feit from feitenboek g
      where g.onderwerp = b.onderwerp and g.wat = 'GEWOGEN' order by g.id desc limit 1), '{}')) r
 where b.wat = 'AANGEMELD';

create view boek_termijn as
select b.onderwerp, r as rij from feitenboek b
 cross join lateral jsonb_populate_record(null::feit_termijn, b.feit || jsonb_build_object('id', b.id)) r
 where b.wat = 'STAP_KLAAR';

create view boek_afsluiting as
select b.onderwerp, r as rij from feitenboek b
 cross join lateral jsonb_populate_record(null::feit_afsluiting, b.feit || jsonb_build_object('terugkeer', exists (
    select from feitenboek t where t.onderwerp = b.onderwerp and t.wat = 'TERUGGEKEERD' and t.id > b.id))) r
 where b.wat = 'AFGESLOTEN' and not exists (select from feitenboek l
    where l.onderwerp = b.onderwerp and l.wat in ('AFGESLOTEN', 'HEROPEND') and l.id > b.id);

create view boek_overlastmelding as
select b.onderwerp, r as rij from feitenboek b cross join lateral jsonb_populate_record(null::feit_overlastmelding, b.feit) r
 where b.wat = 'GEMELD' and not exists (select from feitenboek l
    where l.onderwerp = b.onderwerp and l.wat = 'INGETROKKEN' and l.id > b.id);

create view boek_probleem as
select b.onderwerp, r as rij from feitenboek b cross join lateral jsonb_populate_record(null::feit_probleem, b.feit) r
 where b.wat = 'PROBLEEM_KLAAR' and not exists (select from feitenboek l
    where l.onderwerp = b.onderwerp and l.wat in ('PROBLEEM_KLAAR', 'PROBLEEM_HEROPEND') and l.id > b.id);

create view boek_overdracht as
select b.onderwerp, r as rij from feitenboek b cross join lateral jsonb_populate_record(null::feit_overdracht, b.feit) r
 where b.wat = 'OVERDRACHT_KLAAR' and not exists (select from feitenboek l
    where l.onderwerp = b.onderwerp and l.wat = 'OVERDRACHT_KLAAR' and l.id > b.id);

create view boek_vroegsignaal as
select b.onderwerp, r as rij from feitenboek b cross join lateral jsonb_populate_record(null::feit_vroegsignaal, b.feit) r
 where b.wat = 'SIGNAAL_BESLIST' and not exists (select from feitenboek l
    where l.onderwerp = b.onderwerp and l.wat = 'SIGNAAL_BESLIST' and l.id > b.id);

-- One line, a row for each buurt of the walk.
create view boek_ronde as
select b.onderwerp, r as rij from feitenboek b cross join lateral jsonb_array_elements(b.feit -> 'buurten') w
 cross join lateral jsonb_populate_record(null::feit_ronde, b.feit || w) r
 where b.wat = 'RONDE_GELOPEN' and not exists (select from feitenboek l
    where l.onderwerp = b.onderwerp and l.wat = 'RONDE_GELOPEN' and l.id > b.id);

-- Takes over what stands only in the tables: what was counted before there was a book.
create function feiten_naar_boek() returns void language sql as $$
  insert into feitenboek (op, wat, onderwerp, feit)
  select op::timestamptz, 'AANGEMELD', zaak, to_jsonb(f) from feit_aanmelding f
   where not exists (select from boek_aanmelding b where b.onderwerp = zaak::text) order by op, zaak;
  insert into feitenboek (op, wat, onderwerp, feit)
  select klaar::timestamptz, 'STAP_KLAAR', zaak, to_jsonb(f) - 'id' from feit_termijn f
   where not exists (select from feitenboek b where b.id = f.id) order by f.id;
  insert into feitenboek (op, wat, onderwerp, feit)
  select op::timestamptz, 'AFGESLOTEN', zaak, to_jsonb(f) - 'terugkeer' from feit_afsluiting f
   where not exists (select from boek_afsluiting b where b.onderwerp = zaak::text) order by op, zaak;
  insert into feitenboek (op, wat, onderwerp)
  select op::timestamptz, 'TERUGGEKEERD', zaak from feit_afsluiting f where terugkeer
     and not exists (select from feitenboek b where b.onderwerp = zaak::text and b.wat = 'TERUGGEKEERD') order by op, zaak;
  insert into feitenboek (op, wat, onderwerp, feit)
  select op::timestamptz, 'GEMELD', melding, to_jsonb(f) from feit_overlastmelding f
   where not exists (select from boek_overlastmelding b where b.onderwerp = melding::text) order by op, melding;
  insert into feitenboek (op, wat, onderwerp, feit)
  select op::timestamptz, 'PROBLEEM_KLAAR', probleem, to_jsonb(f) from feit_probleem f
   where not exists (select from boek_probleem b where b.onderwerp = probleem::text) order by op, probleem;
  insert into feitenboek (op, wat, onderwerp, feit)
  select op::timestamptz, 'OVERDRACHT_KLAAR', overdracht, to_jsonb(f) from feit_overdracht f
   where not exists (select from boek_overdracht b where b.onderwerp = overdracht::text) order by op, overdracht;
  insert into feitenboek (op, wat, onderwerp, feit)
  select op::timestamptz, 'SIGNAAL_BESLIST', signaal, to_jsonb(f) from feit_vroegsignaal f
   where not exists (select from boek_vroegsignaal b where b.onderwerp = signaal::text) order by op, signaal;
  insert into feitenboek (op, wat, onderwerp, feit)
  select min(op)::timestamptz, 'RONDE_GELOPEN', ronde, jsonb_build_object('ronde', ronde, 'op', min(op), 'seconden', min(seconden),
      'meelopers', min(meelopers), 'buurten', jsonb_agg(jsonb_build_object('buurt_code', buurt_code, 'wijk_code', wijk_code)
        order by buurt_code))
    from feit_ronde f where not exists (select from boek_ronde b where b.onderwerp = f.ronde) group by ronde order by min(op), ronde;
  delete from feit_termijn;
  insert into feit_termijn select (b.rij).* from boek_termijn b;
$$;
select feiten_naar_boek();

-- From here on the tables follow by themselves: what is written in the book is counted in the same transaction.
create function feit_volgt() returns trigger language plpgsql as $$
declare
  waar feitgebeurtenis;
begin
  select * into strict waar from feitgebeurtenis where wat = new.wat;
  execute format('delete from %I where %I = %L', waar.tabel, waar.sleutel, new.onderwerp);
  execute format('insert into %I select (b.rij).* from %I b where b.onderwerp = %L',
    waar.tabel, replace(waar.tabel, 'feit_', 'boek_'), new.onderwerp);
  return null;
end $$;
create trigger feitenboek_telt after insert on feitenboek for each row execute function feit_volgt();
create trigger feitenboek_vast before update or delete on feitenboek for each row execute function historie_is_vast();
create trigger feitenboek_blijft before truncate on feitenboek for each statement execute function historie_is_vast();

-- For each fact table: how many rows, how many the book has and the table not, and the other way round.
create function feiten_verschil() returns table (tabel varchar, rijen bigint, mist bigint, teveel bigint)
language plpgsql stable as $$
begin
  for tabel in select distinct g.tabel from feitgebeurtenis g order by 1 loop
    execute format('with boek as materialized (select (b.rij).* from %2$I b)
      select (select count(*) from %1$I),
             (select count(*) from (select * from boek except all select * from %1$I) m),
             (select count(*) from (select * from %1$I except all select * from boek) t)',
      tabel, replace(tabel, 'feit_', 'boek_')) into rijen, mist, teveel;
    return next;
  end loop;
end $$;

-- Makes all fact tables again from the book; nobody can write in them meanwhile, everybody can read.
create function feiten_herbouw() returns void language plpgsql as $$
declare
  naam varchar;
begin
  lock table feitenboek in share row exclusive mode;
  for naam in select distinct tabel from feitgebeurtenis order by 1 loop
    execute format('delete from %I', naam);
    execute format('insert into %I select (b.rij).* from %I b', naam, replace(naam, 'feit_', 'boek_'));
  end loop;
end $$;

-- What a case or a report says and the book does not: always nothing. Closed is closed in the book, open is open.
create view boek_mist as
with laatst as (
  select distinct on (onderwerp) onderwerp, wat from feitenboek
   where wat in ('AFGESLOTEN', 'HEROPEND') order by onderwerp, id desc),
probleemlaatst as (
  select distinct on (onderwerp) onderwerp, wat from feitenboek
   where wat in ('PROBLEEM_KLAAR', 'PROBLEEM_HEROPEND') order by onderwerp, id desc)
select 'zaken zonder aanmelding' as wat, count(*) as aantal from bemiddeling z
  where not exists (select from feitenboek b where b.onderwerp = z.id::text and b.wat = 'AANGEMELD')
union all
select 'zaken die in het boek anders eindigen', count(*) from bemiddeling z left join laatst l on l.onderwerp = z.id::text
  where (z.afgesloten_op is not null) <> (coalesce(l.wat, '') = 'AFGESLOTEN')
union all
select 'meldingen die niet geteld zijn', count(*) from overlastmelding m
  where m.ingetrokken_op is null
    and not exists (select from feitenboek b where b.onderwerp = m.id::text and b.wat = 'GEMELD')
union all
select 'problemen die in het boek anders eindigen', count(*)
  from probleem p left join probleemlaatst l on l.onderwerp = p.id::text
  where (p.gesloten_op is not null) <> (coalesce(l.wat, '') = 'PROBLEEM_KLAAR');
