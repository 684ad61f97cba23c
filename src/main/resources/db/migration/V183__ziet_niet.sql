-- Who knows a neighbour of a case does not see it as coördinator either, but through the nooddeur; as long as another coördinator sees it,
-- because a case that nobody sees stands still.
create index kent_partij_medewerker on kent_partij (medewerker_id);
create view ziet_niet as
select k.bemiddeling_id, k.medewerker_id
  from kent_partij k
  join bemiddeling b on b.id = k.bemiddeling_id
 where exists (
         select from medewerker_rol r
           join medewerker m on m.id = r.medewerker_id
          where r.rol = 'coordinator' and m.actief and m.id <> k.medewerker_id
            and not exists (select from kent_partij a where a.bemiddeling_id = b.id and a.medewerker_id = m.id)
            and (b.afgeschermd_op is null
                 or exists (select from zicht z
                             where z.bemiddeling_id = b.id and z.medewerker_id = m.id and z.einde is null and not z.nooddeur)))
   and not exists (
         select from zicht z
          where z.bemiddeling_id = b.id and z.medewerker_id = k.medewerker_id and z.einde is null and z.nooddeur);
