-- Who refers residents to us may ask what is held too.
-- One version back: reads no such word, so the first row with it raises schema_vloer.
alter table verzoek_betrokkene drop constraint verzoek_betrokkene_soort_check;
alter table verzoek_betrokkene add constraint verzoek_betrokkene_soort_check
  check (soort in ('PARTIJ','MELDER','VRIJWILLIGER','MEDEWERKER','VERWIJZER'));
create trigger verzoek_betrokkene_verwijzer after insert or update of soort on verzoek_betrokkene for each row
  when (new.soort = 'VERWIJZER') execute function vloer_omhoog(282);
