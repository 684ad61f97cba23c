-- A closed case says itself that its referral was asked after: the few that nobody asked after are found without the many of years.
-- One version back: asks without saying so in the case; the row in navraag still counts. Counts without the index, slower.
alter table bemiddeling add column nagevraagd int; -- heropend, when it was asked
update bemiddeling b set nagevraagd = n.heropend from navraag n where n.bemiddeling_id = b.id;
drop index bemiddeling_na_te_vragen;
create index bemiddeling_na_te_vragen on bemiddeling (resultaat_op) include (id, heropend)
  where besluit = 'VERWEZEN' and status = 'AFGESLOTEN' and gewist_op is null
    and (nagevraagd is null or nagevraagd <> heropend);
