-- Which text somebody said yes or no to. A text that was shown once never changes: another text is another version.
create table toestemmingstekst (
  code   varchar(40)  primary key,
  doel   varchar(30),
  weg    varchar(30)  not null,
  vraag  varchar(300) not null,
  uitleg varchar(300),
  sinds  date         not null
);
insert into toestemmingstekst (code, doel, weg, vraag, uitleg, sinds) values
  ('VOOR_VERSIES', null, 'ONBEKEND', 'Welke tekst er stond, is niet bewaard', null, '2026-11-29'),
  ('VERWIJZING_BEHANDELEN_1', 'BEHANDELEN', 'VERWIJSFORMULIER', 'De bewoner vindt het goed dat wij bellen',
   'Zonder toestemming kunnen wij niets doen.', '2026-11-29'),
  ('VERWIJZING_TERUGKOPPELEN_1', 'TERUGKOPPELEN', 'VERWIJSFORMULIER', 'De bewoner vindt het goed dat ik hoor hoe het afloopt',
   'U hoort alleen: met goed gevolg, zonder gevolg of niet in behandeling.', '2026-11-29'),
  ('AANMELDING_BEHANDELEN_1', 'BEHANDELEN', 'AANMELDING', 'De bewoner vindt het goed dat de verwijzer dit meldt',
   'Zonder toestemming kunnen wij de zaak niet aannemen. Alleen nodig bij een verwijzer.', '2026-11-29'),
  ('AANMELDING_TERUGKOPPELEN_1', 'TERUGKOPPELEN', 'AANMELDING', 'De afloop mag gemeld worden aan de verwijzer',
   'Alleen: met goed gevolg, zonder gevolg of niet in behandeling.', '2026-11-29'),
  ('SIGNAAL_BEHANDELEN_1', 'BEHANDELEN', 'CONCIERGE', 'De bewoner vindt goed dat wij het adres doorgeven',
   'Dit leggen wij vast, met de datum en jouw naam.', '2026-11-29'),
  ('SIGNAAL_TERUGKOPPELEN_1', 'TERUGKOPPELEN', 'CONCIERGE', 'Niet gevraagd: de conciërge hoort niet hoe het afloopt', null, '2026-11-29'),
  ('GESPREK_TWEEDE_BUUR_1', 'TWEEDE_BUUR_BENADEREN', 'GESPREK', 'Gaat door', 'wij benaderen de andere buur', '2026-11-29'),
  ('ZAAK_BEHANDELEN_1', 'BEHANDELEN', 'ZAAK', 'Mag buurtbemiddeling de zaak behandelen?', null, '2026-11-29'),
  ('ZAAK_TERUGKOPPELEN_1', 'TERUGKOPPELEN', 'ZAAK', 'Mag de verwijzer horen hoe het afloopt?',
   'Alleen: met goed gevolg, zonder gevolg of niet in behandeling.', '2026-11-29'),
  ('ZAAK_TWEEDE_BUUR_1', 'TWEEDE_BUUR_BENADEREN', 'ZAAK', 'Mogen wij de tweede buur vertellen wat er gemeld is?', null, '2026-11-29'),
  ('MELDING_CONTACT_1', 'ANTWOORDEN', 'MELDFORMULIER', 'Telefoonnummer of e-mailadres', 'als u antwoord wilt', '2026-11-29'),
  ('STRAAT_CONTACT_1', 'ANTWOORDEN', 'CONCIERGE', 'Wil de bewoner antwoord?',
   'Vraag of je dit mag opschrijven. Zonder telefoon of e-mail komt er geen antwoord.', '2026-11-29');

create function toestemmingstekst_blijft() returns trigger language plpgsql as $$
begin
  raise exception 'een tekst van een toestemming verandert niet: maak een nieuwe versie';
end $$;
create trigger toestemmingstekst_blijft before update or delete on toestemmingstekst
  for each row execute function toestemmingstekst_blijft();

alter table toestemming add column tekst varchar(40) references toestemmingstekst;
update toestemming set tekst = 'VOOR_VERSIES';
alter table toestemming alter column tekst set not null;

alter table overlastmelding add column contact_tekst varchar(40) references toestemmingstekst;
update overlastmelding set contact_tekst = 'VOOR_VERSIES' where melder_contact is not null;
