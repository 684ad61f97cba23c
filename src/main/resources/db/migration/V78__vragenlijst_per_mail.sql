-- When a neighbour was sent the questions afterwards. Whether he answered is kept nowhere.
alter table partij add column enquete_op timestamptz;
