-- A report by telephone, and the words that stand beside where the caller may be reached. The program before does not know these words: the
-- first row with one of them raises the floor, as in V251.
-- One version back: every word it writes is still allowed.
alter table overlastmelding drop constraint overlastmelding_bron_check;
alter table overlastmelding add constraint overlastmelding_bron_check
  check (bron in ('CONCIERGE','BEWONER_OP_STRAAT','BEWONER','TELEFOON','OPEN311'));
create trigger overlastmelding_nieuw_woord_285 after insert or update of bron on overlastmelding for each row
  when (new.bron = 'TELEFOON') execute function vloer_omhoog(285);

insert into toestemmingstekst (code, doel, weg, vraag, uitleg, sinds) values
  ('TELEFOON_CONTACT_1', 'ANTWOORDEN', 'TELEFOON', 'Telefoonnummer of e-mailadres van de beller',
    'Alleen als de beller antwoord wil. Vraag of je dit mag opschrijven.', '2026-12-02'),
  ('TELEFOON_CONTACT_2', 'ANTWOORDEN', 'TELEFOON', 'Telefoonnummer van de beller',
    'Alleen als de beller antwoord wil. Vraag of je dit mag opschrijven.', '2026-12-02');
create trigger overlastmelding_nieuwe_tekst_285 after insert or update of contact_tekst on overlastmelding for each row
  when (new.contact_tekst = 'TELEFOON_CONTACT_1' or new.contact_tekst = 'TELEFOON_CONTACT_2') execute function vloer_omhoog(285);
