-- Who asked is reached elsewhere: a line of the history that the program before does not know. The first one raises the floor.
create trigger verzoekregel_anders_bereikbaar after insert or update of handeling on verzoekregel for each row
  when (new.handeling = 'BEREIKBAAR') execute function vloer_omhoog(283);
