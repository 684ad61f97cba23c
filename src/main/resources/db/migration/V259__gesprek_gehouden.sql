-- One version back: it reads a code that it does not know as a fault, so the first talk that was said to have been held raises the floor.
create trigger historie_gehouden after insert or update of handeling on historie for each row
  when (new.handeling = 'GESPREK_GEHOUDEN') execute function vloer_omhoog(259);
