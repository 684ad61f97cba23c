-- What a case is about and who brings it, in words of the organisation. A line is never erased: it ends, and another word is another line.
-- Each counts as one kind that all organisations have (hoofd), so that figures can be compared.
create sequence codelijstregel_seq increment by 50 start with 100;
create table codelijstregel (
  id         bigint      primary key,
  lijst      varchar(10) not null check (lijst in ('AARD', 'VERWIJZER')),
  code       varchar(30) not null,
  hoofd      varchar(30) not null,
  naam       varchar(60) not null,
  plek       integer     not null,
  geldig_van date        not null,
  geldig_tot date        check (geldig_tot >= geldig_van),   -- the first day on which it is not chosen any more
  door       varchar(80) not null,
  tot_door   varchar(80)
);
create unique index codelijstregel_nu on codelijstregel (lijst, code) where geldig_tot is null;

insert into codelijstregel (id, lijst, code, hoofd, naam, plek, geldig_van, door)
select plek, 'AARD', code, code, naam, plek, date '2000-01-01', 'Buurtregie' from (values
  (1, 'GELUID_PERSONEN', 'Geluid – personen'), (2, 'GELUID_APPARATUUR', 'Geluid – apparatuur'),
  (3, 'GELUID_KLUSSEN', 'Geluid – klussen'), (4, 'GELUID_KINDEREN', 'Geluid – kinderen'), (5, 'GELUID_DIEREN', 'Geluid – dieren'),
  (6, 'INTIMIDATIE', 'Intimidatie'), (7, 'VERSTOORDE_RELATIE', 'Pesten of verstoorde relatie'), (8, 'ERFAFSCHEIDING', 'Erfafscheiding'),
  (9, 'OVERHANGEND_GROEN', 'Overhangend groen'), (10, 'ROOK', 'Rook'), (11, 'STANK', 'Stank'), (12, 'PARKEREN', 'Parkeren'),
  (13, 'ROMMEL', 'Rommel of vervuiling'), (14, 'VERNIELING', 'Vernieling'), (15, 'HUISDIEREN', 'Huisdieren'),
  (16, 'GEDEELDE_RUIMTE', 'Gedeelde ruimte'), (17, 'DISCRIMINATIE', 'Discriminatie'), (18, 'OVERIG', 'Overig')) een (plek, code, naam);
insert into codelijstregel (id, lijst, code, hoofd, naam, plek, geldig_van, door)
select 20 + plek, 'VERWIJZER', code, code, naam, plek, date '2000-01-01', 'Buurtregie' from (values
  (1, 'ZELFMELDER', 'zelfmelder'), (2, 'POLITIE', 'politie'), (3, 'WONINGCORPORATIE', 'woningcorporatie'),
  (4, 'GEMEENTE', 'gemeente of meldpunt'), (5, 'SOCIAAL_TEAM', 'sociaal team of welzijn'), (6, 'ZORG', 'zorg of huisarts'),
  (7, 'VVE_VERHUURDER', 'VvE of particuliere verhuurder'), (8, 'BUURTCONCIERGE', 'buurtconciërge'), (9, 'OVERIG', 'overig'))
  een (plek, code, naam);

-- As it was called when the case came in; null for cases of before these lists: those have the word of their kind.
alter table bemiddeling add column aardcode varchar(30), add column aardwoord varchar(60),
  add column verwijzercode varchar(30), add column verwijzerwoord varchar(60);
alter table taak add column aardcode varchar(30), add column aardwoord varchar(60);
update taak set aardcode = r.code, aardwoord = r.naam from codelijstregel r where r.lijst = 'AARD' and r.code = taak.hoofdaard;
alter table taak alter column aardcode set not null, alter column aardwoord set not null;
drop index taak_aard;
create index taak_aard on taak (aardcode, einde, id);
