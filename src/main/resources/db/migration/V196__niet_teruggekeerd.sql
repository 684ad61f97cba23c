-- That somebody came back is told with the aanmelding by which it was known, and taken back when that turns out otherwise. What was told
-- before this names none, and stays. Its key is `zaak`, the case by which it is known: a fact holds nothing that has no column.
insert into feitgebeurtenis values ('NIET_TERUGGEKEERD', 'feit_afsluiting', 'zaak');
create or replace view boek_afsluiting as
select b.onderwerp, r as rij from feitenboek b
 cross join lateral jsonb_populate_record(null::feit_afsluiting, b.feit || jsonb_build_object('terugkeer', exists (
    select from feitenboek t where t.onderwerp = b.onderwerp and t.wat = 'TERUGGEKEERD' and t.id > b.id
       and not exists (select from feitenboek n where n.onderwerp = t.onderwerp and n.wat = 'NIET_TERUGGEKEERD'
          and n.id > t.id and n.feit ->> 'zaak' = t.feit ->> 'zaak')))) r
 where b.wat = 'AFGESLOTEN' and not exists (select from feitenboek l
    where l.onderwerp = b.onderwerp and l.wat in ('AFGESLOTEN', 'HEROPEND') and l.id > b.id);
create index feitenboek_terug on feitenboek ((feit ->> 'zaak')) where wat = 'TERUGGEKEERD';
