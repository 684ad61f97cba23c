-- A solution that turned out to be none before anybody heard of it. The program before does not know the word: the first row with it raises
-- the floor, as in V251.
create trigger overlasthistorie_toch_niet after insert or update of wat on overlasthistorie for each row
  when (new.wat = 'TOCH_NIET_KLAAR') execute function vloer_omhoog(305);
