-- A volunteer may live outside the gemeente: then there is no buurt. The program before does not know that and finds nobody,
-- so from the first such row on it does not open this database.
alter table vrijwilliger alter column woonbuurt drop not null;
create function vrijwilliger_woont_elders() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update schema_vloer set versie = 240 where versie < 240;
  return null;
end $$;
create trigger vrijwilliger_woont_elders after insert or update of woonbuurt on vrijwilliger for each row
  when (new.woonbuurt is null) execute function vrijwilliger_woont_elders();
