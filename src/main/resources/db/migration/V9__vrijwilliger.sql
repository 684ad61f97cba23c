-- What a pair is chosen by. Empty availability: not told yet.
alter table vrijwilliger
  add column beschikbaar   varchar(200) not null default '', -- day-parts, comma separated
  add column training      varchar(80)  not null default 'BASISTRAINING',
  add column ervaren       boolean      not null default false,
  add column herkomst      varchar(20)  not null default 'BEWONER' check (herkomst in ('BEWONER','WIJS_STUDENT')),
  add column pauze_tot     date,                             -- last day of the pause
  add column intervisie_op date,
  add column versie        int          not null default 0;
-- Who did three complex cases has experience with them.
update vrijwilliger v set ervaren = true
 where (select count(*) from toewijzing w join bemiddeling b on b.id = w.bemiddeling_id
         where w.medewerker_id = v.medewerker_id and b.complexiteit <> '') >= 3;
create index toewijzing_medewerker on toewijzing (medewerker_id, van);
