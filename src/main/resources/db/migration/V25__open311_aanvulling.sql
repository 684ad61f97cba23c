-- What another program told us about its own report; the same again is the same.
create table open311aanvulling (
  sleutel_id bigint       not null references open311sleutel,
  update_id  varchar(80)  not null,
  op         timestamptz  not null,
  primary key (sleutel_id, update_id)
);
