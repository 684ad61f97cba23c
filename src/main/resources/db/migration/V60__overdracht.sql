-- Who is reminded of a hand-over is kept with the task that waits for the partner; this column was never filled.
alter table overdracht drop column herinnerd_op;
