-- Whoever was not told yet stands in an index in the order of the list: the first hundred are read without going through all.
-- One version back: lists and counts without it, slower.
create index partij_te_vertellen_op_volgorde on partij (bekend_op, id) where ingelicht_op is null;
drop index partij_te_vertellen;
