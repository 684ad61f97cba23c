-- A case of somebody whom colleagues know: closed to all coördinatoren but those who are named. The pair sees it as ever.
alter table bemiddeling
  add afgeschermd_op    timestamptz,
  add afgeschermd_door  varchar(80),
  add afgeschermd_reden varchar(200),
  add check ((afgeschermd_op is null) = (afgeschermd_door is null));
create index bemiddeling_afgeschermd on bemiddeling (id) where afgeschermd_op is not null;

-- Who sees a closed case: named, or for a time by the nooddeur.
create sequence zicht_seq start with 50 increment by 50;
create table zicht (
  id             bigint       primary key,
  bemiddeling_id bigint       not null references bemiddeling,
  medewerker_id  bigint       not null references medewerker,
  nooddeur       boolean      not null,
  reden          varchar(200),
  van            timestamptz  not null,
  tot            timestamptz,              -- of the nooddeur
  einde          timestamptz,              -- when it really ended; null: it is seen now
  check (nooddeur = (tot is not null))
);
create unique index zicht_nu on zicht (bemiddeling_id, medewerker_id) where einde is null;
create index zicht_nooddeur on zicht (tot) where nooddeur and einde is null;
