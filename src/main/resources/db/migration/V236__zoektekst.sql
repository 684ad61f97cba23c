-- Who types "gunes" means Güneş, and who types "jansen" means J.Jansen and Bakker-Jansen too. Each word has a space before it. As SearchText does it.
-- One version back: finds names and streets as before, without an index.
create function zoektekst(tekst varchar) returns text language sql immutable parallel safe
  return ' ' || trim(regexp_replace(translate(lower(regexp_replace(normalize(tekst, NFD), '[\u0300-\u036f]', '', 'g')),
    'øłđßı' || '-–—.,;:''’‘`´"/\()&+*%_', 'oldsi' || repeat(' ', 22)), '\s+', ' ', 'g'));
create index partij_naam_woorden on partij using gin (zoektekst(naam) gin_trgm_ops);
create index partij_straat_woorden on partij using gin (zoektekst(straat) gin_trgm_ops);
drop index partij_naam;
drop index partij_straat;
