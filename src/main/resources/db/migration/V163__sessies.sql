-- With the how-manieth password of the account somebody logged in. Who was logged in with the program before this logs in again.
alter table sessie add column wachtwoord integer;

-- What was answered so far in a browser. Only that browser has the key to it: neither who reads this table nor who has a backup does.
create table browsergeheugen (
  browser  char(64)     not null,  -- hash of what only that browser knows
  naam     varchar(120) not null,
  inhoud   text         not null,  -- sealed
  tot      timestamptz  not null,
  primary key (browser, naam)
);
create index browsergeheugen_tot on browsergeheugen (tot);
