-- V194 wrote that a problem was of whoever walks there, also where nobody does. These lines are our own and nobody added to them: they are put
-- right where they stand, instead of two that contradict each other.
alter table overlasthistorie disable trigger overlasthistorie_vast;
update overlasthistorie h set toelichting = 'hier loopt niemand'
  from probleem p, flyway_schema_history v
 where p.id = h.probleem_id and v.version = '194' and h.op between v.installed_on - interval '1 day' and v.installed_on + interval '1 day'
   and h.door = 'Buurtregie' and h.medewerker_id is null and h.wat = 'ANDERE_EIGENAAR' and h.toelichting = 'van wie er loopt'
   and not exists (
     select from concierge_gebied g
       join medewerker m on m.id = g.medewerker_id and m.actief
       join medewerker_rol r on r.medewerker_id = m.id and r.rol = 'concierge'
      where g.buurt_code = p.buurt_code);
alter table overlasthistorie enable trigger overlasthistorie_vast;
