-- Whoever came in through somebody else was not told at entry what is kept, though it was written down so. Who was told later
-- by a letter, or at the phone, has a later moment.
update partij p
   set ingelicht_op = null
  from bemiddeling b
 where b.id = p.bemiddeling_id
   and p.rol = 'EERSTE_BUUR'
   and p.ingelicht_op = b.aangemeld_op
   and b.verwijzer <> 'ZELFMELDER'
   and b.status <> 'AFGESLOTEN';

-- What the intake told is taken back with it.
alter table terugweg add eerste_ingelicht boolean not null default true;
