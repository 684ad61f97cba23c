-- A talk may be with other neighbours only. The program before does not know that kind: the first one raises the floor, as in V251.
create trigger gesprek_nieuw_woord after insert or update of soort on gesprek for each row
  when (new.soort = 'ANDERE_BUUR') execute function vloer_omhoog(274);
