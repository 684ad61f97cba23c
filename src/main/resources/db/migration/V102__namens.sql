-- A coördinator records what a mediator did: the history says both.
alter table historie add column namens_door varchar(80), add column namens_id bigint;

-- Every name that somebody who was erased has acted under, also when a coördinator wrote it down.
create or replace function naam_weg(wie bigint, was varchar) returns void language plpgsql as $$
declare
  wordt varchar := (select naam from medewerker where id = wie);
  namen varchar[];
  eigen varchar[];
  plek record;
begin
  select array_agg(distinct n) into namen from (
    select was as n
    union select door from historie where medewerker_id = wie
    union select namens_door from historie where namens_id = wie
    union select door from overlasthistorie where medewerker_id = wie
    union select door from accountwijziging where door_id = wie
    union select substr(toelichting, 5) from accountwijziging where medewerker_id = wie and wat = 'NAAM' and toelichting like 'was %') x;
  select coalesce(array_agg(n), '{}') into eigen from unnest(namen) n
   where not exists (select from medewerker m where m.naam = n and m.id <> wie);
  update historie set door = wordt where medewerker_id = wie and door = any(namen);
  update historie set namens_door = wordt where namens_id = wie and namens_door = any(namen);
  update overlasthistorie set door = wordt where medewerker_id = wie and door = any(namen);
  update accountwijziging set door = wordt where door_id = wie and door = any(namen);
  update brief set door = wordt where medewerker_id = wie and door = any(namen);
  for plek in
    select c.table_name as tabel, c.column_name as kolom
      from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type = 'character varying'
       and (c.column_name = 'door' or c.column_name like '%\_door' or (c.table_name, c.column_name) = ('uitgaand', 'besluit'))
  loop
    execute format('update %I set %I = $1 where %I = any($2)', plek.tabel, plek.kolom, plek.kolom) using wordt, eigen;
  end loop;
end $$;
