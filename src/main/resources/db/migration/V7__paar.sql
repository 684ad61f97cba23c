-- Somebody takes a case or does not; leaves it; is away; knows one of the neighbours.
alter table toewijzing
  add column aangenomen_op timestamptz,
  add column einde         varchar(20);
update toewijzing set aangenomen_op = van;
create index toewijzing_open on toewijzing (van) where tot is null and aangenomen_op is null;

create sequence afwezigheid_seq increment by 50 start with 50;
create table afwezigheid (
  id            bigint      primary key,
  medewerker_id bigint      not null references medewerker,
  van           date        not null,
  tot           date        not null,              -- last day away
  door          varchar(80) not null,
  op            timestamptz not null,
  check (tot >= van)
);
create index afwezigheid_tot on afwezigheid (tot);

create table kent_partij (
  medewerker_id  bigint      not null references medewerker,
  bemiddeling_id bigint      not null references bemiddeling,
  op             timestamptz not null,
  primary key (bemiddeling_id, medewerker_id)
);
