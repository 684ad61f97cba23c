-- Who wanted to volunteer, or did, may ask what is held too.
alter table verzoek_betrokkene drop constraint verzoek_betrokkene_soort_check;
alter table verzoek_betrokkene add constraint verzoek_betrokkene_soort_check check (soort in ('PARTIJ','MELDER','VRIJWILLIGER'));
