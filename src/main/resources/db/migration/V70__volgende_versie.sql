-- A next version starts from what earlier ones told: by which rules, and with which other cities in mind.
alter table publicatie
  add column klein     int not null default 5 check (klein >= 2),
  add column afronding int not null default 5 check (afronding >= 1),
  add column noemer    int not null default 30 check (noemer >= 1);

-- The cities that readers of a version could take for ours, one a line; never shown. A next version needs them again.
create table publicatiestad (
  publicatie_id bigint      not null references publicatie,
  soort         varchar(16) not null,
  steden        text        not null,
  primary key (publicatie_id, soort)
);
create trigger publicatiestad_vast before insert or update or delete on publicatiestad
  for each row execute function publicatie_is_vast();

-- Which figures of the city cannot be read, and why, may be a long sentence.
alter table publicatiecontrole alter column tekst type varchar(2000);
