-- Referrals to ask after are counted and listed in their order, without opening the cases: an archive of years does not slow the work list.
-- One version back: counts without it, slower.
create index bemiddeling_na_te_vragen on bemiddeling (resultaat_op) include (id, heropend)
  where besluit = 'VERWEZEN' and status = 'AFGESLOTEN' and gewist_op is null;
drop index bemiddeling_verwezen;
