-- A mediator who did not answer yet hears that the question falls. The program before does not know this word: the first row with it
-- raises the floor, as in V251.
create trigger bericht_keuze_nieuw_woord_253 after insert or update of soort on bericht_keuze for each row
  when (new.soort = 'PAARVRAAG_VERVALT') execute function vloer_omhoog(253);
create trigger bericht_vertaling_nieuw_woord_253 after insert or update of soort on bericht_vertaling for each row
  when (new.soort = 'PAARVRAAG_VERVALT') execute function vloer_omhoog(253);
