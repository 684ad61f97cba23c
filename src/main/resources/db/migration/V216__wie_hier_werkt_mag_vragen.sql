-- Whoever works here, or did, may ask what is held too.
-- One version back: shows no page of such a request, and nothing else of it; the row is one of an account, of which it reads nothing.
alter table verzoek_betrokkene drop constraint verzoek_betrokkene_soort_check;
alter table verzoek_betrokkene add constraint verzoek_betrokkene_soort_check
  check (soort in ('PARTIJ','MELDER','VRIJWILLIGER','MEDEWERKER'));

-- Of a volunteer who was erased the profile goes too; of who still has an account it may be in use.
delete from vrijwilliger v using loopbaan l, medewerker m
 where l.medewerker_id = v.medewerker_id and m.id = v.medewerker_id and l.gewist_op is not null and m.gesloten_op is not null;
