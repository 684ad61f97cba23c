-- Who of the coördinatoren has a case in hand: nobody or one. No data of neighbours.
create table opgepakt (
  bemiddeling_id bigint      primary key references bemiddeling,
  medewerker_id  bigint      not null references medewerker,
  op             timestamptz not null
);
create index opgepakt_medewerker on opgepakt (medewerker_id);

-- What changed since a moment, over all cases.
create index historie_op on historie (op);
