-- What a neighbour was told last about one talk: a fingerprint of when and where, no words. With it nobody hears the same twice.
create sequence buurbericht_seq increment by 50 start with 50;
create table buurbericht (
  id          bigint      primary key,
  gesprek_id  bigint      not null references gesprek,
  partij_id   bigint      not null references partij,
  verteld     varchar(64) not null,
  ingetrokken boolean     not null default false,
  volgorde    int         not null default 0,
  op          timestamptz not null,
  versie      int         not null default 0,
  unique (gesprek_id, partij_id)
);
create index buurbericht_partij on buurbericht (partij_id);
