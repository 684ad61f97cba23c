-- Whoever works here, or did, may ask what is held too.
-- One version back: shows no page of such a request, and nothing else of it; the row is one of an account, of which it reads nothing.
alter table verzoek_betrokkene drop constraint verzoek_betrokkene_soort_check;
alter table verzoek_betrokkene add constraint verzoek_betrokkene_soort_check
  check (soort in ('PARTIJ','MELDER','VRIJWILLIGER','MEDEWERKER'));
