-- A closed case stays closed as long as somebody who is named works as coördinator. When the last one goes, the other coördinatoren see it,
-- because a case that nobody sees stands still; who knows a neighbour of it still does not.
-- One version back: reads ziet_niet as it is here, and asks no more of it.
create view dicht as
select z.bemiddeling_id, z.medewerker_id
  from zicht z
  join bemiddeling b on b.id = z.bemiddeling_id and b.afgeschermd_op is not null
  join medewerker m on m.id = z.medewerker_id and m.actief
  join medewerker_rol r on r.medewerker_id = m.id and r.rol = 'coordinator'
 where z.einde is null and not z.nooddeur;

drop view ziet_niet;
create view ziet_niet as
select k.bemiddeling_id, k.medewerker_id
  from kent_partij k
 where exists (
         select from medewerker_rol r
           join medewerker m on m.id = r.medewerker_id
          where r.rol = 'coordinator' and m.actief and m.id <> k.medewerker_id
            and not exists (select from kent_partij a where a.bemiddeling_id = k.bemiddeling_id and a.medewerker_id = m.id)
            and (not exists (select from dicht d where d.bemiddeling_id = k.bemiddeling_id)
                 or exists (select from dicht d where d.bemiddeling_id = k.bemiddeling_id and d.medewerker_id = m.id)))
   and not exists (
         select from zicht z
          where z.bemiddeling_id = k.bemiddeling_id and z.medewerker_id = k.medewerker_id and z.einde is null and z.nooddeur);
