-- The partners that came along have an address at a domain that is not ours, and were in use: a problem was mailed there at once.
-- Now a gemeente fills in its own first. What somebody changed, and what anything was ever handed over to, stays; so does a demo.
update partner p set email = null, actief = false
 where p.versie = 0 and p.actief and p.weg = 'MAIL'
   and (p.code, p.naam, p.email, p.termijn) in (
     ('BOA', 'Handhaving (BOA)', 'handhaving@voorbeeld.nl', 5),
     ('POLITIE', 'Politie, wijkagent', 'wijkagent@voorbeeld.nl', 5),
     ('CORPORATIE', 'Woningcorporatie', 'corporatie@voorbeeld.nl', 5),
     ('MELDPUNT', 'Meldpunt overlast en zorg', 'meldpunt@voorbeeld.nl', 5),
     ('STRAATHOEKWERK', 'Straathoekwerk', 'straathoekwerk@voorbeeld.nl', 10),
     ('WIJ', 'WIJ-team', 'wij@voorbeeld.nl', 10))
   and not exists (select 1 from overdracht o where o.partner_id = p.id)
   and not exists (select 1 from demomerk);
