-- A city with bench.problemen problems of two years, of which bench.open are open with a step on the work list, one
-- observation each: the fast way to many. Four in ten lie at one of 2,500 known spots, the rest anywhere where people live.
-- No process, history or facts: nothing that is measured with these rows reads them.
create temp table buurtje on commit drop as
select code, wijk_code, naam, lon, lat,
       sum(coalesce(inwoners, 0) + 50) over (order by code) - coalesce(inwoners, 0) - 50 as van,
       sum(coalesce(inwoners, 0) + 50) over (order by code) as tot
  from buurt left join bevolking v on v.buurt_code = code and v.jaar = (select max(jaar) from bevolking);
create temp table soort on commit drop as
select row_number() over (order by tegel) as n, slug, groep
  from overlastcategorie where geldig_tot is null and tegel is not null and groep <> 'buren';

-- A spread of some 250 metres around the middle of a buurt.
create temp table plekje on commit drop as
with trek as (select s, random() * (select max(tot) from buurtje) as t, sqrt(-2 * ln(1 - random())) as r,
                     2 * pi() * random() as hoek from generate_series(1, 2500) s)
select s, code, wijk_code, naam, lat + r * sin(hoek) * 0.0022 as lat, lon + r * cos(hoek) * 0.0037 as lon
  from trek join buurtje on t >= van and t < tot;
create index on plekje (s);

create temp table trek on commit drop as
select i, i <= current_setting('bench.open')::int as open, random() < 0.4 as vast,
       1 + floor(2500 * power(random(), 2))::int as s, random() * (select max(tot) from buurtje) as t,
       sqrt(-2 * ln(1 - random())) as r, 2 * pi() * random() as hoek,
       1 + floor((select count(*) from soort) * power(random(), 1.6))::int as n, random() as wanneer, random() as welke
  from generate_series(1, current_setting('bench.problemen')::int) i;
create index on trek (t);
analyze trek, plekje, buurtje, soort;

insert into probleem (id, nummer, stand, categorie, groep, lat, lon, plek, buurt_code, wijk_code, ernst, geopend_op,
                      gesloten_op, uitkomst, meldingen, gewijzigd_op, gewijzigd_door)
select 10000000 + i, 'P-2000-' || i,
       case when not open then 'AFGESLOTEN' when welke < 0.35 then 'OPPAKKEN' when welke < 0.65 then 'BIJ_PARTNER'
            when welke < 0.85 then 'HERCONTROLE' when welke < 0.95 then 'BEOORDELEN' else 'TERUGKOPPELEN' end,
       slug, groep,
       case when vast then p.lat + r * sin(hoek) * 0.0001 else b.lat + r * sin(hoek) * 0.0022 end,
       case when vast then p.lon + r * cos(hoek) * 0.00017 else b.lon + r * cos(hoek) * 0.0037 end,
       case when vast then p.naam || ', containers' else b.naam end,
       case when vast then p.code else b.code end, case when vast then p.wijk_code else b.wijk_code end,
       1 + (i % 3),
       now() - (case when open then 60 else 730 end) * wanneer * interval '1 day',
       case when not open then now() - 730 * wanneer * 0.97 * interval '1 day' end,
       case when not open then case when welke < 0.5 then 'ZELF_OPGELOST' when welke < 0.6 then 'NIETS_GEVONDEN'
                                    else 'PARTNER_OPGELOST' end end,
       1, now(), 'bench'
  from trek join soort using (n) join plekje p using (s) join buurtje b on t >= b.van and t < b.tot;

insert into overlastmelding (id, nummer, sleutel, afdruk, bron, probleem_id, categorie, gezien_op, ontvangen_op, lat, lon,
                             buurt_code, ernst, actie)
select id, 'M-2000-' || id - 10000000, gen_random_uuid(), md5(id::text),
       case when id % 4 = 0 then 'BEWONER' else 'CONCIERGE' end, id, categorie, geopend_op, geopend_op, lat, lon, buurt_code,
       ernst, case when uitkomst = 'ZELF_OPGELOST' then 'OPGERUIMD' else 'NIETS' end
  from probleem where id > 10000000;

insert into overlasttaak (id, stap_id, probleem_id, stand, rol, begin, termijn, einde, buurt_code)
select id, 'bench-' || id, id, stand, case when stand = 'BEOORDELEN' then 'teamleider' else 'concierge' end,
       geopend_op::date, 5, current_date + (id * 7 % 40)::int - 6, buurt_code
  from probleem where id > 10000000 and gesloten_op is null;

-- As the program finds them: three of a kind close together in eight weeks; a grid of fifty metres stands for the circle.
insert into hotspot (id, categorie, lat, lon, naam, buurt_code, sinds, laatste, aantal)
select 10000000 + row_number() over (), categorie, avg(lat), avg(lon), min(plek), min(buurt_code), min(geopend_op),
       max(geopend_op), count(*)
  from probleem where geopend_op > now() - interval '8 weeks' and uitkomst is distinct from 'NIETS_GEVONDEN'
   and id > 10000000
 group by categorie, round(lat / 0.00045), round(lon / 0.00075) having count(*) >= 3;
