-- A step whose term ran out is told once to the coördinator by mail.
alter table taak add column gemeld_op timestamptz;
update taak set gemeld_op = herinnerd_op where herinnerd_op is not null;
create index taak_te_melden on taak (herinnerd_op) where herinnerd_op is not null and gemeld_op is null;
