-- Where somebody who mediates is called. It stood with the road to the account, where nobody could put it right any more; only the
-- coördinator saw it there, and so it stays until the volunteer says otherwise.
-- One version back: shows no number of whoever has an account; what it still writes with a road is found there by who asks for the own data.
alter table vrijwilliger
  add column telefoon           varchar(20),
  add column telefoon_voor_paar boolean not null default false,
  add constraint vrijwilliger_voor_paar check (telefoon is not null or not telefoon_voor_paar);
create index vrijwilliger_telefoon on vrijwilliger (telefoon_einde(telefoon)) where telefoon is not null;
update vrijwilliger v set telefoon = l.telefoon from loopbaan l where l.medewerker_id = v.medewerker_id and l.telefoon is not null;
update loopbaan l set telefoon = null where exists (select from vrijwilliger v where v.medewerker_id = l.medewerker_id);
