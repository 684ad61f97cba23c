-- When the outcome of a planned talk was recorded; from then on it is planned no longer.
alter table gesprek add column gehouden_op timestamptz;

-- What was over when this began is not asked about any more.
update gesprek set gehouden_op = tot where afgezegd_op is null and tot < now();
