-- The key under which a message that goes by itself went once stays with it, so that what is no longer so can be found; null: somebody made it.
alter table uitgaand add column sleutel varchar(80);
-- Of an invitation: the number of the mail with which this calendar first hears of the talk. It moves on when that one never went.
alter table uitnodiging add column eerste int not null default 0;
