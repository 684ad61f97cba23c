-- The towns of a gemeente with fifty villages, each with its postcodes, are a setting too.
-- One version back: reads what is longer as well, and writes 400 signs at most.
alter table instelling alter column waarde type varchar(2000);
