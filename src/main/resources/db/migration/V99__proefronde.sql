-- A dry run of what is let go: done wholly in a transaction that is undone. Kept is only how many, and of one piece of each kind what
-- was filled in before and after, without what stood there.
create table proefronde (
  id           bigint      generated always as identity primary key,
  gevraagd_op  timestamptz not null,
  door         varchar(80) not null,
  gezien_op    timestamptz,              -- last sign of whoever does it
  klaar_op     timestamptz,
  weg          integer     not null default 0,
  van          integer     not null,     -- past their term when it was asked for
  feiten       bigint,                   -- rows that are counted, and how many of them stand in a table that stayed the same
  gelijk       bigint
);
create unique index proefronde_open on proefronde ((true)) where klaar_op is null;

create table proefronde_soort (
  proefronde_id bigint      not null references proefronde on delete cascade,
  soort         varchar(30) not null,
  aantal        integer     not null,
  mislukt       boolean     not null,
  voorbeeld     varchar(80),
  primary key (proefronde_id, soort)
);

create table proefronde_veld (
  proefronde_id bigint      not null,
  soort         varchar(30) not null,
  volgorde      integer     not null,
  wat           varchar(60) not null,
  voor          varchar(60),             -- null: nothing there
  na            varchar(60),
  primary key (proefronde_id, soort, volgorde),
  foreign key (proefronde_id, soort) references proefronde_soort on delete cascade
);

-- A round whose server fell is taken up again within minutes, by the last sign of it and not by its begin.
alter table bewaarronde add column gezien_op timestamptz;
update bewaarronde set gezien_op = begonnen_op;
alter table bewaarronde alter column gezien_op set not null;
