-- One version back: it reads a code that it does not know as a fault, so the first case that ends because its melder is not to be reached
-- raises the floor, as in V251.
create trigger historie_melder_niet_bereikt after insert or update of handeling on historie for each row
  when (new.handeling = 'MELDER_NIET_BEREIKT') execute function vloer_omhoog(300);
