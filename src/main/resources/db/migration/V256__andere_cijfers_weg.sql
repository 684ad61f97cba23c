-- A file with figures of others can be taken away again, and the security log says so. The program before does not know that word.
create trigger beveiligingslog_nieuw_woord_2 after insert or update of wat on beveiligingslog for each row
  when (new.wat = 'FIGURES_TAKEN') execute function vloer_omhoog(256);
