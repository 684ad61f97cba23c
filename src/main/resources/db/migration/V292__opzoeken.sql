-- What is asked each minute, or while somebody waits, of tables that only grow: the log of who looked at what, all mail of all years.
create index raadpleging_op on raadpleging (op);
create index uitgaand_sleutel on uitgaand (sleutel) where sleutel is not null;
create index uitgaand_verstuurd on uitgaand (stand_op) include (vanzelf, weg) where stand = 'VERSTUURD';
-- What was sent has no address any more: these are few.
create index uitgaand_met_adres on uitgaand (nummer) where aan is not null;
create index partij_email on partij (lower(email)) where email is not null;
create index overlastmelding_ronde on overlastmelding (ronde_id) where ronde_id is not null;
-- By how a key begins, whatever the sort order of the database.
create index eens_verstuurd_begin on eens_verstuurd (sleutel collate "C");
