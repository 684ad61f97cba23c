-- When a photo came in: what a resident adds after a problem was handed over was seen by no colleague, and does not go along.
-- Empty: from before this was kept, and so from before any hand-over of now.
alter table foto add column ontvangen_op timestamptz;
