-- Where somebody is logged in. The key is the hash of a cookie; the row says nothing of what was done there.
create sequence sessie_seq increment by 50 start with 50;
create table sessie (
  id            bigint      primary key,
  medewerker_id bigint      not null references medewerker on delete cascade,
  sleutel       char(64)    not null unique,
  toestel       varchar(60) not null,
  begonnen      timestamptz not null,
  gezien        timestamptz not null,
  einde         timestamptz
);
create index sessie_van on sessie (medewerker_id) where einde is null;
create index sessie_gezien on sessie (gezien);
