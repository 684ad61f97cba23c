-- The late answers are read in this order and no further than the twenty that are shown.
drop index toewijzing_open;
create index toewijzing_open on toewijzing (van, id) where tot is null and aangenomen_op is null;
