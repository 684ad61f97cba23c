-- Who got money and who paid it is known as long as the line itself (AWR, article 52), also when the account was erased before.
-- One version back: knows no name of its own in a line, and empties the line but for who paid; the next round does that.
alter table urenregel add column ontvanger varchar(80); -- null: the account says it

do $$
declare
  plek record;
begin
  for plek in
    select conname from pg_constraint
     where conrelid = 'urenregel'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%betaald_op IS NULL%'
  loop
    execute format('alter table urenregel drop constraint %I', plek.conname);
  end loop;
end $$;
alter table urenregel add constraint urenregel_betaald_door check (betaald_door is null or betaald_op is not null);

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
  update urenregel set ontvanger = was where medewerker_id = wie and ontvanger is null
     and (km * tarief_cent + ov_cent > 0 or verbetering_cent is not null);
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
       and (c.table_name, c.column_name) <> ('urenregel', 'betaald_door') -- until the line is past its term
  loop
    execute format('update %I set %I = $1 where %I = any($2)', plek.tabel, plek.kolom, plek.kolom) using wordt, eigen;
  end loop;
end $$;
