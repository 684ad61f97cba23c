-- Closes what vermenigvuldig.sql copied, spread over ten years, and plants in each case a word that nobody may find when its term is over:
-- bench.oud in what is past its term, bench.jong in the rest. What runs of them goes; their facts stay.
set local session_replication_role = replica;
create temp table oud on commit drop as
select id, nummer, op, case when op < now() - interval '2 years 2 days' then current_setting('bench.oud')
         else current_setting('bench.jong') end as woord
  from (select b.id, b.nummer, now() - interval '1 minute'
                 - make_interval(days => (3650 * row_number() over (order by b.id) / count(*) over ())::int) as op
          from bemiddeling b join taak t on t.bemiddeling_id = b.id where b.id >= 10000000) x;
create unique index on oud (id);
analyze oud;

create temp table weg on commit drop as
select distinct e.proc_inst_id_ as proces from act_ru_execution e
 where e.root_proc_inst_id_ in (select h.proc_inst_id_ from act_ru_execution h join oud on oud.nummer = h.business_key_);
create unique index on weg (proces);
delete from act_ru_job where process_instance_id_ in (select proces from weg);
delete from act_ru_event_subscr where proc_inst_id_ in (select proces from weg);
delete from act_ru_variable where proc_inst_id_ in (select proces from weg);
delete from act_ru_identitylink where task_id_ in (select id_ from act_ru_task where proc_inst_id_ in (select proces from weg));
delete from act_ru_task where proc_inst_id_ in (select proces from weg);
delete from act_ru_execution where proc_inst_id_ in (select proces from weg);
delete from taak where bemiddeling_id in (select id from oud);

update toewijzing t set tot = oud.op from oud where t.bemiddeling_id = oud.id and t.tot is null;
update bemiddeling b set status = 'AFGESLOTEN', aangemeld_op = oud.op - interval '60 days', afgesloten_op = oud.op, resultaat = 'OPGELOST',
       resultaat_op = oud.op, wacht_tot = null, gewijzigd_op = oud.op, voorwaarde = oud.woord, verwezen_naar = oud.woord
  from oud where b.id = oud.id;
update partij p set naam = oud.woord || ' ' || p.id, straat = oud.woord, email = oud.woord || '@x.nl' from oud where p.bemiddeling_id = oud.id;
insert into notitie (id, bemiddeling_id, tekst, door, op, verloopt_op)
select 900000000 + id, id, woord || ' belde', 'x', op, current_date + 50 from oud;
insert into historie (id, bemiddeling_id, op, door, handeling, van, naar, toelichting)
select 900000000 + id, id, op, 'x', 'AFSLUITING', 'TERUGKOPPELEN', 'AFGESLOTEN', woord from oud;
insert into verwijzercontact (bemiddeling_id, naam, organisatie, email)
select id, woord, woord, woord || '@x.nl' from oud on conflict (bemiddeling_id) do nothing;
insert into brief (id, sleutel, bemiddeling_id, soort, aan, kanaal, sjabloonversie, tekst, op, door, medewerker_id)
select 900000000 + id, gen_random_uuid(), id, 'NAZORG', 'EERSTE_BUUR', 'PAPIER', 1, 'Beste ' || woord, op, 'x',
       (select min(id) from medewerker) from oud;
insert into uitgaand (id, soort, nummer, aan, onderwerp, tekst, bijlage_naam, bijlage, stand, pogingen, volgende, gemaakt_op, stand_op, fout)
select 900000000 + id, 'brief', nummer, woord || '@x.nl', woord, 'Beste ' || woord, woord || '.pdf', convert_to('%PDF ' || woord, 'UTF8'),
       case when id % 2 = 0 then 'ONZEKER' else 'VERSTUURD' end, 1, op, op, op, woord from oud;

insert into feitenboek (op, wat, onderwerp, feit)
select oud.op, 'AFGESLOTEN', oud.id, v.feit || jsonb_build_object('zaak', oud.id)
  from oud cross join (select feit from feitenboek where wat = 'AFGESLOTEN' and feit ? 'zaak' order by id limit 1) v;
insert into feit_afsluiting select (b.rij).* from oud join boek_afsluiting b on b.onderwerp = oud.id::text;
set local session_replication_role = origin;
