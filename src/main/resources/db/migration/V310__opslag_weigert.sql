-- A bucket may refuse to take away one file: the others go, and that one is asked for again an hour later. This says since when.
-- One version back: it takes away what is due, as before, and does not read this.
alter table bestand_weg add column geweigerd_sinds timestamptz;
