-- Cases that wait for another one, for the list beside the work list.
create index bemiddeling_samengaan on bemiddeling (id) where status = 'WACHT_OP_ANDERE_ZAAK';
