-- Guesses are counted in one statement, by name and address, for names that do not exist too. The keys are hashes: a name typed
-- in the wrong field may be a password, and an address is somebody's.
create table inlogpoging (
  sleutel char(64)    primary key,
  aantal  int         not null,
  sinds   timestamptz not null
);

-- From where an account was used: guessing from elsewhere does not shut its owner out.
create table inlogplek (
  sleutel char(64)    primary key,
  op      timestamptz not null
);

alter table medewerker drop column mislukte_pogingen, drop column geblokkeerd_tot;
