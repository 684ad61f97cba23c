-- Who changes a password leaves every other place where the old one was used: a login remembers the how-manieth it was.
alter table medewerker add column wachtwoord_hoeveelste integer not null default 1;
