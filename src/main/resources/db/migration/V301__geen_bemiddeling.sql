-- One version back: it reads a code that it does not know as a fault, so the first second neighbour who backs out raises the floor, as in V251.
create trigger historie_geen_bemiddeling after insert or update of handeling on historie for each row
  when (new.handeling = 'GEEN_BEMIDDELING') execute function vloer_omhoog(301);
