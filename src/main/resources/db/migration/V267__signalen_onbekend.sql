-- Since when Signalen does not know what we handed over. Empty: it did when we asked last.
alter table signalenpost add column onbekend_sinds timestamptz;
