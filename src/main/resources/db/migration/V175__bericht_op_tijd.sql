-- A message may have a last moment: what comes later says something that is no longer so, and does not go. Null: it goes whenever it can.
alter table uitgaand add column uiterlijk timestamptz;
create index uitgaand_uiterlijk on uitgaand (uiterlijk) where stand = 'WACHT' and uiterlijk is not null;
