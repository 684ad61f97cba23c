-- A reporter hears where it stands before the day that was promised, in the language of the page where the report was made.
-- The words of a place are read by whoever opened the problem: where problems were joined, nobody can say who that was.
alter table overlastmelding
  add column melder_taal varchar(40),
  add column opende      boolean not null default false;
update overlastmelding m set opende = true
  from (select probleem_id, min(id) as id from overlastmelding group by probleem_id) eerst
 where m.id = eerst.id and not exists (
   select from probleem p join probleem weg on weg.samengevoegd_met = p.nummer where p.id = m.probleem_id);
