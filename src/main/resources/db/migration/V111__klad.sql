-- What somebody was typing when the browser, the session or the battery ended; gone when it is sent, or after a day.
create table klad (
  id            bigint        generated always as identity primary key,
  medewerker_id bigint        not null references medewerker,
  pad           varchar(160)  not null,
  velden        text          not null,
  op            timestamptz   not null,
  tot           timestamptz   not null,
  unique (medewerker_id, pad)
);
create index klad_tot on klad (tot);
