-- A program keeps its reports when it gets another key: each key says of which program it is, by the id of its first one. Null: it is the first.
alter table open311sleutel add column programma bigint references open311sleutel;
