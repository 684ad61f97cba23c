-- What came of a line of the programme. Two lines are counted by the program; of the others only people know.
alter table programmalijn add column resultaat varchar(3000) not null default '';
