-- Other programs that may send reports (Open311 GeoReport v2). Of a key only its SHA-256 is kept.
create sequence open311sleutel_seq increment by 50 start with 50;
create table open311sleutel (
  id            bigint      primary key,
  hash          varchar(64) not null unique,
  naam          varchar(80) not null,
  gemaakt_op    timestamptz not null,
  ingetrokken_op timestamptz,
  versie        int         not null default 0
);
create index overlastmelding_open311 on overlastmelding (ontvangen_op desc) where bron = 'OPEN311';
