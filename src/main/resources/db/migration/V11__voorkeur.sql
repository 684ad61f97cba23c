-- What somebody chose and finds again after logging in, such as the filters of a list. No personal data of neighbours.
create table voorkeur (
  medewerker_id bigint       not null references medewerker,
  naam          varchar(40)  not null,
  waarde        varchar(200) not null,
  primary key (medewerker_id, naam)
);
