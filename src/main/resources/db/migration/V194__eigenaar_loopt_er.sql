-- Who walks elsewhere by the roster, or left, has an open problem no more: it is for whoever walks there. Until now it stayed with who did not see it.
with los as (
  update probleem p set eigenaar = null, versie = versie + 1
   where p.eigenaar is not null and p.gesloten_op is null and not exists (
     select from concierge_gebied g
       join medewerker m on m.id = g.medewerker_id and m.actief
       join medewerker_rol r on r.medewerker_id = m.id and r.rol = 'concierge'
      where g.medewerker_id = p.eigenaar and g.buurt_code = p.buurt_code)
  returning p.id, p.stand)
insert into overlasthistorie (id, probleem_id, op, door, wat, naar, toelichting)
select nextval('overlasthistorie_seq'), id, now(), 'Buurtregie', 'ANDERE_EIGENAAR', stand, 'van wie er loopt' from los;
