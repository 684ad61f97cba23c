-- A mediator who did not answer yet hears that the question falls. The program before does not know this word: the first row with it
-- raises the floor, as in V251.
create trigger bericht_keuze_nieuw_woord_253 after insert or update of soort on bericht_keuze for each row
  when (new.soort = 'PAARVRAAG_VERVALT') execute function vloer_omhoog(253);
create trigger bericht_vertaling_nieuw_woord_253 after insert or update of soort on bericht_vertaling for each row
  when (new.soort = 'PAARVRAAG_VERVALT') execute function vloer_omhoog(253);

-- Where no e-mail goes the phone in the street asks for a number only. The program before does not know that text, as in V252.
insert into toestemmingstekst (code, doel, weg, vraag, uitleg, sinds) values
  ('STRAAT_CONTACT_2', 'ANTWOORDEN', 'CONCIERGE', 'Wil de bewoner antwoord?',
    'Vraag of je dit mag opschrijven. Zonder telefoonnummer komt er geen antwoord.', '2026-12-01');
create trigger overlastmelding_nieuw_woord_253 after insert or update of contact_tekst on overlastmelding for each row
  when (new.contact_tekst = 'STRAAT_CONTACT_2') execute function vloer_omhoog(253);
