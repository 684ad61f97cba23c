-- One version back: it reads a code that it does not know as a fault, so the first case that turns out to be about something else raises the
-- floor, as in V251. Its words and its facts have places that the program before knows.
create trigger historie_aard after insert or update of handeling on historie for each row
  when (new.handeling = 'AARD') execute function vloer_omhoog(271);
