-- A fact that no column can hold is refused: it would be dropped without a word, and the figures would be wrong for ever.
create or replace function feit_volgt() returns trigger language plpgsql as $$
declare
  waar feitgebeurtenis;
  onbekend varchar;
begin
  select * into strict waar from feitgebeurtenis where wat = new.wat;
  select min(k) into onbekend from (
    select jsonb_object_keys(new.feit - 'buurten') k
    union all
    select jsonb_object_keys(buurt) from jsonb_array_elements(coalesce(new.feit -> 'buurten', '[]')) buurt) sleutels
   where not exists (select from pg_attribute a
      where a.attrelid = waar.tabel::regclass and a.attname = k and a.attnum > 0 and not a.attisdropped);
  if onbekend is not null then
    raise exception '%: % has no column %', new.wat, waar.tabel, onbekend;
  end if;
  execute format('delete from %I where %I = %L', waar.tabel, waar.sleutel, new.onderwerp);
  execute format('insert into %I select (b.rij).* from %I b where b.onderwerp = %L',
    waar.tabel, replace(waar.tabel, 'feit_', 'boek_'), new.onderwerp);
  return null;
end $$;
