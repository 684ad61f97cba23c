-- A re-check by telephone says when it was, so it was never counted as gone the first time; told again as far as it is still known.
insert into feitenboek (op, wat, onderwerp, feit)
select now(), 'PROBLEEM_KLAAR', f.probleem, to_jsonb(f) || jsonb_build_object('schoon', true)
  from feit_probleem f
 where f.gekeken and not f.schoon
   and (select h.toelichting like 'het is weg%' from overlasthistorie h
         where h.probleem_id = f.probleem and h.wat = 'NOG_EENS_GEKEKEN' order by h.id limit 1)
 order by f.probleem;

-- A report of neighbours that was emptied kept the point at their door.
update overlastmelding m set lat = b.lat, lon = b.lon, nauwkeurig = null
  from probleem p join buurt b on b.code = p.buurt_code
 where p.id = m.probleem_id and p.gewist_op is not null and p.groep = 'buren';
