-- The list Overlast by kind: a step knows the main category of its problem, which never changes, and the list has an index of it.
-- One version back: writes no groep, the trigger fills it; asks the problem, as it did.
alter table overlasttaak add column groep varchar(60);
update overlasttaak t set groep = p.groep from probleem p where p.id = t.probleem_id;
alter table overlasttaak alter column groep set not null;
create function overlasttaak_van_welke_groep() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  select p.groep into new.groep from probleem p where p.id = new.probleem_id;
  return new;
end $$;
create trigger overlasttaak_van_welke_groep before insert on overlasttaak for each row
  when (new.groep is null) execute function overlasttaak_van_welke_groep();
create index overlasttaak_groep on overlasttaak (groep, einde, id);
