-- When a term that ran out was told to whoever has to do something; once each.
alter table overlasttaak add column gemeld_op timestamptz;
create index overlasttaak_te_melden on overlasttaak (id) where herinnerd_op is not null and gemeld_op is null;
