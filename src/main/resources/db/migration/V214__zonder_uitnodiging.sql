-- Who reads the talks by a link of the own calendar wants no invitation for each; every other mail goes on.
alter table medewerker add column zonder_uitnodiging boolean not null default false;
