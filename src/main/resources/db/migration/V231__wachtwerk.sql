-- The gemeente took a role of somebody who had open work in it: that waits until this day for the role to come back.
-- One version back: hands over at once what the gemeente takes, and leaves what waits here where it is.
create table medewerker_wachtwerk (
  medewerker_id bigint      not null references medewerker on delete cascade,
  rol           varchar(20) not null,
  tot           date        not null, -- the last day of waiting
  primary key (medewerker_id, rol)
);
