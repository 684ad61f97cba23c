-- 1,000,000 facts of five years in all buurten: reports, problems that were opened and handled, mediation cases, walks. As many
-- per buurt as it has inhabitants, some more than others. Only what figures are made of; no person and no case behind it.
create temp table buurtje on commit drop as
select code, wijk_code, sum(coalesce(inwoners, 0) + 50) over (order by code) - coalesce(inwoners, 0) - 50 as van,
       sum(coalesce(inwoners, 0) + 50) over (order by code) as tot
  from buurt left join bevolking v on v.buurt_code = code and v.jaar = (select max(jaar) from bevolking);
create temp table trek on commit drop as
select i, random() * (select max(tot) from buurtje) as t, date '2021-01-01' + (random() * 1825)::int as op, random() as een,
       random() as twee, random() as drie
  from generate_series(1, 560000) i;
create temp table feitje on commit drop as
select trek.*, code, wijk_code from trek join buurtje on t >= van and t < tot;
create temp table soort on commit drop as
select row_number() over (order by slug) as n, slug, groep from overlastcategorie where geldig_tot is null;

insert into feit_overlastmelding (melding, op, buurt_code, wijk_code, indeling, groep, categorie, bron, actie, nieuw)
select 20000000 + i, op, code, wijk_code, 2024, s.groep, s.slug, case when twee < 0.5 then 'CONCIERGE' else 'BEWONER' end, 'NIETS',
       drie < 0.7
  from feitje join soort s on s.n = 1 + floor(een * (select count(*) from soort));
insert into feit_probleem (probleem, geopend, op, buurt_code, wijk_code, indeling, groep, categorie, uitkomst, meldingen,
                           overgedragen, werkdagen, binnen_termijn, melders, beantwoord, gekeken, schoon)
select melding, op, op, buurt_code, wijk_code, indeling, groep, categorie,
       case when melding % 2 = 0 then 'ZELF_OPGELOST' else 'PARTNER_OPGELOST' end, 1, melding % 2 = 1, melding % 25,
       melding % 5 > 0, melding % 3 = 0, melding % 3 = 0 and melding % 7 > 0, melding % 2 = 0, melding % 2 = 0 and melding % 8 > 0
  from feit_overlastmelding where nieuw and melding >= 20000000;
insert into feit_aanmelding (zaak, op, buurt_code, wijk_code, indeling, verwijzer, kanaal, aard, complex)
select 20000000 + i, op, code, wijk_code, 2024, case when een < 0.45 then 'ZELFMELDER' else 'POLITIE' end, 'TELEFOON',
       'GELUID_PERSONEN', twee < 0.25
  from feitje where i <= 20000;
insert into feit_afsluiting (zaak, aangemeld, op, buurt_code, wijk_code, indeling, verwijzer, aard, resultaat, geschikt, naar_paar,
                             eerste_buur, tweede_buur, samen, pendel, groep, coaching, complex, nazorg_bereikt, werkdagen, heropend,
                             terugkeer)
select 20000000 + i, op, op, code, wijk_code, 2024, 'POLITIE', 'GELUID_PERSONEN',
       case when een < 0.4 then 'OPGELOST' when een < 0.65 then 'VERBETERD' when een < 0.8 then 'TWEEDE_BUUR_WEIGERT' else 'NIET_OPGELOST' end,
       twee < 0.9, twee < 0.65, twee < 0.65, twee < 0.4, twee < 0.35, false, false, false, false, drie < 0.8, 20 + (drie * 120)::int, 0,
       drie < 0.08
  from feitje where i <= 20000;
insert into feit_termijn (zaak, stap, begin, klaar, werkdagen, norm, wijk_code)
select 20000000 + i, case when i % 2 = 0 then 'INTAKE' else 'WACHTLIJST' end, op, op, (drie * 9)::int, 5, wijk_code
  from feitje where i <= 40000 and i % 2 = 0 or i <= 20000;
insert into feit_ronde (ronde, op, buurt_code, wijk_code, seconden, meelopers)
select 'bench-' || i, op, code, wijk_code, 1800 + (drie * 9000)::int, 0 from feitje where i <= 20000;
analyze feit_overlastmelding, feit_probleem, feit_aanmelding, feit_afsluiting, feit_termijn, feit_ronde;
-- And the book they stand in, so that the tables can be made again from it.
set local session_replication_role = replica;
select feiten_naar_boek();
set local session_replication_role = origin;
analyze feitenboek;

-- Definitions for a catalogue of sixty: what can be counted and had no figure of its own yet, per inhabitant and as a share.
insert into indicator (code, versie, naam, definitie, maat, teller, noemer, eenheid, richting, bron, kleinste_gebied,
                       kleinste_periode, geldig_vanaf, breuk, reden, door, vastgelegd_op)
select 'meting_' || lower(teller) || '_' || lower(noemer), 1, 'Meting ' || lower(teller), 'Voor de meting.', maat, teller, noemer, eenheid, 0,
       'meting', gebied, 'KWARTAAL', date '1900-01-01', false, 'meting', 'meting', now()
  from (select 'PER_1000', t, 'INWONERS', 'per 1.000 inwoners per jaar', 'BUURT' from unnest(array['MELDINGEN', 'WAARNEMINGEN',
               'AFGEHANDELD', 'ZELF_OPGELOST', 'BINNEN_TERMIJN', 'MET_MELDER', 'TERUGGEKOPPELD', 'GEKEKEN', 'SCHOON']) t
        union all
        select 'PER_1000', t, 'INWONERS', 'per 1.000 inwoners per jaar', 'WIJK' from unnest(array['ZELFMELDERS', 'COMPLEX', 'AFGESLOTEN',
               'GOED', 'GESCHIKT', 'BEHANDELD', 'SAMEN', 'GEWEIGERD', 'NAZORG', 'TERUGKEER', 'INTAKES', 'WACHTENDEN']) t
        union all
        select 'AANDEEL', t, 'AFGESLOTEN', '%', 'WIJK' from unnest(array['GESCHIKT', 'BEHANDELD']) t
        union all
        select 'AANDEEL', t, 'MELDINGEN', '%', 'WIJK' from unnest(array['MELDINGEN_FYSIEK', 'MELDINGEN_SOCIAAL', 'MELDINGEN_BUREN',
               'MELDINGEN_OVERIG', 'WAARNEMINGEN']) t) nieuw (maat, teller, noemer, eenheid, gebied)
on conflict do nothing;
