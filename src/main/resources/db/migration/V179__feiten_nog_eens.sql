-- A report and an aanmelding are told again when something of them turns out otherwise: the last line of a subject holds.
create or replace view boek_overlastmelding as
select b.onderwerp, r as rij from feitenboek b cross join lateral jsonb_populate_record(null::feit_overlastmelding, b.feit) r
 where b.wat = 'GEMELD' and not exists (select from feitenboek l
    where l.onderwerp = b.onderwerp and l.wat in ('GEMELD', 'INGETROKKEN') and l.id > b.id);

-- Of each problem one report tells that it is there, the oldest that stands: after joining there were two, after the first was taken
-- back there was none.
insert into feitenboek (op, wat, onderwerp, feit)
select now(), 'GEMELD', f.melding, to_jsonb(f) || jsonb_build_object('nieuw', m.eerste)
  from feit_overlastmelding f
  join (select id, id = min(id) over (partition by probleem_id) as eerste
          from overlastmelding where ingetrokken_op is null) m on m.id = f.melding
 where f.nieuw <> m.eerste order by f.melding;

create or replace view boek_aanmelding as
select b.onderwerp, r as rij from feitenboek b cross join lateral jsonb_populate_record(null::feit_aanmelding,
    '{"complex": false}' || b.feit || coalesce((select g.feit from feitenboek g
      where g.onderwerp = b.onderwerp and g.wat = 'GEWOGEN' order by g.id desc limit 1), '{}')) r
 where b.wat = 'AANGEMELD' and not exists (select from feitenboek l
    where l.onderwerp = b.onderwerp and l.wat = 'AANGEMELD' and l.id > b.id);

-- A partner that says nothing within its term counts too, until now only who answered did. From here on a term that passes is told.
insert into feitenboek (op, wat, onderwerp, feit)
select now(), 'OVERDRACHT_KLAAR', o.id, jsonb_build_object(
    'overdracht', o.id, 'op', o.gegeven, 'partner', a.code, 'buurt_code', p.buurt_code, 'wijk_code', p.wijk_code,
    'uitkomst', 'GEEN_ANTWOORD', 'op_tijd', false,
    'werkdagen', (select count(*) from generate_series(o.gegeven + 1, o.einde, interval '1 day') d where extract(isodow from d) < 6))
  from (select *, (op at time zone 'Europe/Amsterdam')::date as gegeven from overdracht) o
  join partner a on a.id = o.partner_id join probleem p on p.id = o.probleem_id
 where o.stand in ('GEVRAAGD', 'AANGENOMEN') and o.einde < current_date and p.gesloten_op is null order by o.id;
