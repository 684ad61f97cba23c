-- Copies every open case bench.kopieen times, with all that belongs to it in domain and engine: the fast way to 100,000
-- open cases; not those of which a step was taken back: lines of their book say which line they undo. A test compares a copy with its
-- original, column by column. Timers move a year ahead; terms are spread,
-- and neighbours have other names, doors and telephones: no city has thousands of cases at one door.
-- With bench.gesloten = 'ja' every closed case, for an archive: closed on a day of the last three years, with what is read of it (in the book
-- of facts and the tables that follow from it: that it came in, its terms and its end).
create temp table kopie on commit drop as
select b.id as zaak, b.nummer, k, b.id + k * 10000000::bigint as nieuw,
       substr(b.nummer, 1, 5) || (case when t.id is null then 2000000 else 100000 end + row_number() over (order by k, b.id)) as nieuwnummer,
       ((k * 7 + b.id) % 40)::int - 6 as dagen,
       case when t.id is null then make_interval(days => ((k * 7 + b.id) % 1000)::int) end as eerder
  from bemiddeling b left join taak t on t.bemiddeling_id = b.id
 cross join generate_series(1, current_setting('bench.kopieen')::int) k
 where case when current_setting('bench.gesloten', true) = 'ja' then b.status = 'AFGESLOTEN' and b.id < 10000000 else t.id is not null end
   and not exists (select from historie h where h.bemiddeling_id = b.id and h.ontkracht_id is not null);
create index on kopie (zaak);
analyze kopie;

create temp table proces on commit drop as
select e.proc_inst_id_ as proces, kopie.k, kopie.nieuwnummer
  from kopie join act_ru_execution e on e.business_key_ = kopie.nummer group by 1, 2, 3;
create index on proces (proces);
analyze proces;

insert into bemiddeling select (jsonb_populate_record(t, jsonb_build_object(
  'id', nieuw, 'nummer', nieuwnummer, 'sleutel', gen_random_uuid())
  || case when eerder is null then '{}' else jsonb_build_object('aangemeld_op', t.aangemeld_op - eerder,
    'afgesloten_op', t.afgesloten_op - eerder, 'resultaat_op', t.resultaat_op - eerder) end)).*
  from bemiddeling t join kopie on zaak = t.id;
insert into partij select (jsonb_populate_record(t, jsonb_build_object(
  'id', t.id + k * 10000000::bigint, 'bemiddeling_id', nieuw, 'huisnummer', 50000 + (t.huisnummer + k) % 50000,
  'naam', regexp_replace(t.naam, '[^ ]+$', initcap(translate(substr(md5(t.id::text || k), 1, 8), '0123456789', 'aeioubdkln'))),
  'telefoon', left(t.telefoon, 2) || lpad(((t.id * 7919 + k * 104729) % 100000000)::text, 8, '0'))
  || case when eerder is null then '{}' else jsonb_build_object('ingelicht_op', now() - eerder) end)).*
  from partij t join kopie on zaak = t.bemiddeling_id;
-- The demo city leaves undone what nobody leaves for years: in an archive neighbours were told, and referrals asked after.
insert into navraag select b.id, b.heropend, 'GEHOLPEN', current_date
  from bemiddeling b join kopie on b.id = nieuw where eerder is not null and b.besluit = 'VERWEZEN';
update bemiddeling b set nagevraagd = heropend from kopie where b.id = nieuw and eerder is not null and b.besluit = 'VERWEZEN';
insert into toestemming select (jsonb_populate_record(t, jsonb_build_object(
  'id', t.id + k * 10000000::bigint, 'partij_id', t.partij_id + k * 10000000::bigint))).*
  from toestemming t join partij p on p.id = t.partij_id join kopie on zaak = p.bemiddeling_id;
insert into toewijzing select (jsonb_populate_record(t, jsonb_build_object(
  'id', t.id + k * 10000000::bigint, 'bemiddeling_id', nieuw, 'vraag_hash', null, 'herinnering_hash', null))).* from toewijzing t join kopie on zaak = t.bemiddeling_id;
insert into notitie select (jsonb_populate_record(t, jsonb_build_object(
  'id', t.id + k * 10000000::bigint, 'bemiddeling_id', nieuw))).* from notitie t join kopie on zaak = t.bemiddeling_id;
-- No two of a city do something in the same millionth of a second, and what an archive did is as old as its cases.
insert into historie select (jsonb_populate_record(t, jsonb_build_object(
  'id', t.id + k * 10000000::bigint, 'bemiddeling_id', nieuw, 'op', t.op - coalesce(eerder, (k - 1) * interval '1 second')))).*
  from historie t join kopie on zaak = t.bemiddeling_id;
-- Of an archive: who looked at it, and what was sent of it. These only grow.
insert into raadpleging (op, medewerker_id, nummer, soort, handeling, grond, sinds, afgelopen, buurt_code)
select t.op - eerder, t.medewerker_id, nieuwnummer, t.soort, t.handeling, t.grond, t.sinds, t.afgelopen, t.buurt_code
  from raadpleging t join kopie on kopie.nummer = t.nummer where eerder is not null;
insert into uitgaand select (jsonb_populate_record(t, jsonb_build_object(
  'id', t.id + k * 10000000::bigint, 'nummer', nieuwnummer, 'gemaakt_op', t.gemaakt_op - eerder, 'stand_op', t.stand_op - eerder,
  'sleutel', regexp_replace(t.sleutel, ':', ':' || k || '0'), 'kenmerk_hash', null))).*
  from uitgaand t join kopie on kopie.nummer = t.nummer where eerder is not null and t.stand = 'VERSTUURD';
insert into eens_verstuurd select sleutel, stand_op from uitgaand where id > 10000000 and sleutel is not null on conflict do nothing;
insert into taak select (jsonb_populate_record(t, jsonb_build_object(
  'id', t.id + k * 10000000::bigint, 'bemiddeling_id', nieuw, 'nummer', nieuwnummer, 'stap_id', t.stap_id || '-' || k,
  'begin', t.begin + dagen, 'einde', t.einde + dagen))).* from taak t join kopie on zaak = t.bemiddeling_id;
-- Written in the book as if it had happened; the tables follow at once instead of line by line.
set local session_replication_role = replica;
insert into feitenboek (op, wat, onderwerp, feit)
select t.op, t.wat, nieuw, case when t.feit ? 'zaak' then t.feit || jsonb_build_object('zaak', nieuw) else t.feit end
  from feitenboek t join kopie on t.onderwerp = zaak::text join feitgebeurtenis g on g.wat = t.wat and g.sleutel = 'zaak'
 order by t.id, k;
set local session_replication_role = origin;
insert into feit_aanmelding select (b.rij).* from kopie join boek_aanmelding b on b.onderwerp = nieuw::text;
insert into feit_termijn select (b.rij).* from kopie join boek_termijn b on b.onderwerp = nieuw::text;
insert into feit_afsluiting select (b.rij).* from kopie join boek_afsluiting b on b.onderwerp = nieuw::text;

insert into act_ru_execution select (jsonb_populate_record(t, jsonb_strip_nulls(jsonb_build_object(
  'id_', id_ || '-' || k, 'proc_inst_id_', proc_inst_id_ || '-' || k, 'parent_id_', parent_id_ || '-' || k,
  'super_exec_', super_exec_ || '-' || k, 'root_proc_inst_id_', root_proc_inst_id_ || '-' || k,
  'business_key_', case when business_key_ is null then null else nieuwnummer end)))).*
  from act_ru_execution t join proces on proces = t.proc_inst_id_
 order by t.parent_id_ nulls first, t.super_exec_ nulls first;
insert into act_ru_task select (jsonb_populate_record(t, jsonb_build_object(
  'id_', id_ || '-' || k, 'execution_id_', execution_id_ || '-' || k, 'proc_inst_id_', proc_inst_id_ || '-' || k))).*
  from act_ru_task t join proces on proces = t.proc_inst_id_;
insert into act_ru_identitylink select (jsonb_populate_record(t, jsonb_build_object(
  'id_', t.id_ || '-' || k, 'task_id_', t.task_id_ || '-' || k))).*
  from act_ru_identitylink t join act_ru_task a on a.id_ = t.task_id_ join proces on proces = a.proc_inst_id_;
insert into act_ru_variable select (jsonb_populate_record(t, jsonb_strip_nulls(jsonb_build_object(
  'id_', id_ || '-' || k, 'execution_id_', execution_id_ || '-' || k, 'proc_inst_id_', proc_inst_id_ || '-' || k,
  'var_scope_', var_scope_ || '-' || k)))).* from act_ru_variable t join proces on proces = t.proc_inst_id_;
insert into act_ru_event_subscr select (jsonb_populate_record(t, jsonb_build_object(
  'id_', id_ || '-' || k, 'execution_id_', execution_id_ || '-' || k, 'proc_inst_id_', proc_inst_id_ || '-' || k))).*
  from act_ru_event_subscr t join proces on proces = t.proc_inst_id_;
insert into act_ru_job select (jsonb_populate_record(t, jsonb_strip_nulls(jsonb_build_object(
  'id_', id_ || '-' || k, 'execution_id_', execution_id_ || '-' || k,
  'process_instance_id_', process_instance_id_ || '-' || k, 'root_proc_inst_id_', root_proc_inst_id_ || '-' || k,
  'duedate_', duedate_ + interval '1 year')))).* from act_ru_job t join proces on proces = t.process_instance_id_;
