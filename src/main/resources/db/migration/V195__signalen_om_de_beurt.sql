-- When Signalen was last asked whether it is done, so that all of it is asked in turn; null: not yet.
alter table signalenpost add column gevraagd_op timestamptz;
