-- A publication as large as they come: every indicator for every buurt, wijk and the gemeente, five years with their
-- quarters and three-year sums; about 130,000 figures. The triggers guard what people do, not this.
set local session_replication_role = replica;
insert into publicatie (id, nummer, van_jaar, tot_jaar, versie, stand, indeling, bevolking, peildatum, geopend_op,
  geopend_door, gewijzigd_op, gewijzigd_door, opsteller, vastgesteld_op, vastgesteld_door, beoordelaar, controlegetal)
select 900000, '2020.1', 2016, 2020, 1, 'VASTGESTELD', max(jaar), 'meting', date '2021-01-01', now(), 'meting', now(),
  'meting', 1, now(), 'meting', 2, 'meting' from indeling;
insert into publicatiecijfer (publicatie_id, code, code_versie, niveau, gebied, periode, status, waarde, onder, boven,
  teller, noemer)
select 900000, i.code, i.versie, g.niveau, g.code, p.periode, 'OK', n % 1000 / 10.0, n % 900 / 10.0, n % 1100 / 10.0,
  n % 40 * 5, 1000 + n % 9000
from indicator i
cross join (select niveau, code, row_number() over (order by niveau, code) as n from gebied
  where indeling = (select max(jaar) from indeling) and niveau in ('BUURT', 'WIJK', 'GEMEENTE')) g
cross join (
  select j || 'K' || k as periode from generate_series(2016, 2020) j, generate_series(1, 4) k
  union all select j::text from generate_series(2016, 2020) j
  union all select j || '-' || j + 2 from generate_series(2016, 2018) j) p
where i.versie = 1;
