-- A case that was entered twice counts nowhere as long as that is so: its lines stay in the book, and no table has them. It counts again
-- when it is opened again, or when that it was a double is taken back. Both are told once, and all tables of the case follow.
alter table feitgebeurtenis add column ook varchar(120) not null default ''; -- more tables that follow from it, by the same column
insert into feitgebeurtenis (wat, tabel, sleutel, ook) values
  ('DUBBEL', 'feit_aanmelding', 'zaak', 'feit_termijn,feit_afsluiting,feit_navraag');
update feitgebeurtenis set ook = 'feit_aanmelding,feit_termijn,feit_navraag' where wat = 'HEROPEND';

create index feitenboek_dubbel on feitenboek (onderwerp) where wat = 'DUBBEL';

create or replace view boek_aanmelding as
select b.onderwerp, r as rij from feitenboek b cross join lateral jsonb_populate_record(null::feit_aanmelding,
    '{"complex": false}' || b.feit || coalesce((select g.feit from feitenboek g
      where g.onderwerp = b.onderwerp and g.wat = 'GEWOGEN' order by g.id desc limit 1), '{}')) r
 where b.wat = 'AANGEMELD' and not exists (select from feitenboek l
    where l.onderwerp = b.onderwerp and l.wat = 'AANGEMELD' and l.id > b.id)
   and not exists (select from feitenboek d where d.onderwerp = b.onderwerp and d.wat = 'DUBBEL'
      and not exists (select from feitenboek h where h.onderwerp = d.onderwerp and h.wat = 'HEROPEND' and h.id > d.id));

create or replace view boek_termijn as
select b.onderwerp, r as rij from feitenboek b
 cross join lateral jsonb_populate_record(null::feit_termijn, b.feit || jsonb_build_object('id', b.id)) r
 where b.wat = 'STAP_KLAAR' and not exists (select from feitenboek t
    where t.onderwerp = b.onderwerp and t.wat = 'STAP_TERUG' and (t.feit ->> 'id')::bigint = b.id)
   and not exists (select from feitenboek d where d.onderwerp = b.onderwerp and d.wat = 'DUBBEL'
      and not exists (select from feitenboek h where h.onderwerp = d.onderwerp and h.wat = 'HEROPEND' and h.id > d.id));

create or replace view boek_navraag as
select b.onderwerp, r as rij from feitenboek b cross join lateral jsonb_populate_record(null::feit_navraag, b.feit) r
 where b.wat = 'NAGEVRAAGD' and not exists (select from feitenboek l
    where l.onderwerp = b.onderwerp and l.wat = 'NAGEVRAAGD' and l.id > b.id)
   and not exists (select from feitenboek d where d.onderwerp = b.onderwerp and d.wat = 'DUBBEL'
      and not exists (select from feitenboek h where h.onderwerp = d.onderwerp and h.wat = 'HEROPEND' and h.id > d.id));

create or replace function feit_volgt() returns trigger language plpgsql as $$
declare
  waar feitgebeurtenis;
  onbekend varchar;
  naam varchar;
begin
  select * into strict waar from feitgebeurtenis where wat = new.wat;
  select min(k) into onbekend from (
    select jsonb_object_keys(new.feit - 'buurten') k
    union all
    select jsonb_object_keys(buurt) from jsonb_array_elements(coalesce(new.feit -> 'buurten', '[]')) buurt) sleutels
   where not exists (select from pg_attribute a
      where a.attrelid = waar.tabel::regclass and a.attname = k and a.attnum > 0 and not a.attisdropped);
  if onbekend is not null then
    raise exception '%: % has no column %', new.wat, waar.tabel, onbekend;
  end if;
  foreach naam in array array_prepend(waar.tabel::text, string_to_array(waar.ook, ',')) loop
    execute format('delete from %I where %I = %L', naam, waar.sleutel, new.onderwerp);
    execute format('insert into %I select (b.rij).* from %I b where b.onderwerp = %L',
      naam, replace(naam, 'feit_', 'boek_'), new.onderwerp);
  end loop;
  return null;
end $$;

-- As in V55; what is closed as a double is that in the book.
create or replace view boek_mist as
with laatst as (
  select distinct on (onderwerp) onderwerp, wat from feitenboek
   where wat in ('AFGESLOTEN', 'DUBBEL', 'HEROPEND') order by onderwerp, id desc),
probleemlaatst as (
  select distinct on (onderwerp) onderwerp, wat from feitenboek
   where wat in ('PROBLEEM_KLAAR', 'PROBLEEM_HEROPEND') order by onderwerp, id desc)
select 'zaken zonder aanmelding' as wat, count(*) as aantal from bemiddeling z
  where not exists (select from feitenboek b where b.onderwerp = z.id::text and b.wat = 'AANGEMELD')
union all
select 'zaken die in het boek anders eindigen', count(*) from bemiddeling z left join laatst l on l.onderwerp = z.id::text
  where coalesce(l.wat, 'HEROPEND') <> case when z.afgesloten_op is null then 'HEROPEND'
    when z.resultaat = 'DUBBEL' then 'DUBBEL' else 'AFGESLOTEN' end
union all
select 'meldingen die niet geteld zijn', count(*) from overlastmelding m
  where m.ingetrokken_op is null
    and not exists (select from feitenboek b where b.onderwerp = m.id::text and b.wat = 'GEMELD')
union all
select 'problemen die in het boek anders eindigen', count(*)
  from probleem p left join probleemlaatst l on l.onderwerp = p.id::text
  where (p.gesloten_op is not null) <> (coalesce(l.wat, '') = 'PROBLEEM_KLAAR');

-- One version back: it reads a code that it does not know as a fault, so the first case that ends as a double raises the floor, as in V251.
create trigger historie_dubbel after insert or update of handeling on historie for each row
  when (new.handeling = 'DUBBEL') execute function vloer_omhoog(264);
create trigger bemiddeling_dubbel after insert or update of resultaat, voorstel on bemiddeling for each row
  when (new.resultaat = 'DUBBEL' or new.voorstel = 'DUBBEL') execute function vloer_omhoog(264);
create trigger terugweg_dubbel after insert or update of resultaat, voorstel on terugweg for each row
  when (new.resultaat = 'DUBBEL' or new.voorstel = 'DUBBEL') execute function vloer_omhoog(264);
