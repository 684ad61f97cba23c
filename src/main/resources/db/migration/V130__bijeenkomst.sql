-- Training and intervisie: who was asked, and who was there.
create sequence bijeenkomst_seq increment by 50 start with 50;
create table bijeenkomst (
  id               bigint       primary key,
  inzending        uuid         not null unique,
  soort            varchar(20)  not null check (soort in ('BASISTRAINING','VERDIEPING','GROEPSBEMIDDELING','INTERVISIE')),
  dag              date         not null,
  van              time         not null,
  tot              time         not null,
  plaats           varchar(80)  not null,
  trainer          varchar(80),
  aanwezigheid_op  timestamptz,                          -- null: nobody said yet who was there
  afgezegd_op      timestamptz,
  versie           integer      not null default 0,
  check (tot > van)
);
create index bijeenkomst_dag on bijeenkomst (dag);

create table bijeenkomst_genodigde (
  bijeenkomst_id bigint not null references bijeenkomst,
  loopbaan_id    bigint not null references loopbaan,
  primary key (bijeenkomst_id, loopbaan_id)
);
create table bijeenkomst_aanwezige (
  bijeenkomst_id bigint not null references bijeenkomst,
  loopbaan_id    bigint not null references loopbaan,
  primary key (bijeenkomst_id, loopbaan_id)
);
create index bijeenkomst_genodigde_wie on bijeenkomst_genodigde (loopbaan_id);
create index bijeenkomst_aanwezige_wie on bijeenkomst_aanwezige (loopbaan_id);
