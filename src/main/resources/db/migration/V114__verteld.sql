-- Since when we have something of a neighbour: from that day he has to hear within a month what we keep (AVG, article 14).
-- Null: nothing is known of him. Of who was there already it is the day of the aanmelding.
alter table partij add column bekend_op timestamptz;
update partij p set bekend_op = b.aangemeld_op from bemiddeling b where b.id = p.bemiddeling_id;
create index partij_te_vertellen on partij (bemiddeling_id) where ingelicht_op is null;
