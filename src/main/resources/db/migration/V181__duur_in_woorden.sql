-- The time that a case or a problem was closed before it began again counts no more: the next version of these definitions says so.
-- Where the organisation wrote its own, that stays.
insert into indicator (code, versie, naam, definitie, maat, teller, noemer, eenheid, richting, bron, kleinste_gebied,
  kleinste_periode, geldig_vanaf, breuk, reden, door, vastgelegd_op)
select i.code, 2, i.naam, n.definitie, i.maat, i.teller, i.noemer, i.eenheid, i.richting, i.bron, i.kleinste_gebied,
  i.kleinste_periode, date '2026-12-01', false, 'de tijd dat iets gesloten was telt niet meer mee', 'Buurtregie', now()
  from indicator i join (values
  ('bb_doorlooptijd_mediaan', 'De middelste duur van aanmelding tot resultaat van zaken waar een paar aan werkte, in werkdagen. Dagen in de wacht tellen niet mee, en ook niet de tijd dat een heropende zaak gesloten was.'),
  ('bb_doorlooptijd_p90', 'Binnen zoveel werkdagen kregen 9 van de 10 zaken waar een paar aan werkte een resultaat. Dagen in de wacht tellen niet mee, en ook niet de tijd dat een heropende zaak gesloten was.'),
  ('ol_hersteltijd_mediaan', 'De middelste tijd van melding tot afgehandeld, in werkdagen. Kwam een afgehandeld probleem terug, dan telt de tijd ertussen niet mee.')
  ) as n (code, definitie) on n.code = i.code
 where i.versie = 1 and not exists (select from indicator l where l.code = i.code and l.versie > 1);
