-- Where no e-mail goes the form asks for a number only. The program before does not know that text.
insert into toestemmingstekst (code, doel, weg, vraag, uitleg, sinds) values
  ('MELDING_CONTACT_2', 'ANTWOORDEN', 'MELDFORMULIER', 'Telefoonnummer', 'als u antwoord wilt', '2026-12-01');
create trigger overlastmelding_nieuw_woord after insert or update of contact_tekst on overlastmelding for each row
  when (new.contact_tekst = 'MELDING_CONTACT_2') execute function vloer_omhoog(252);
