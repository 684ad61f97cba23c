-- Until when the access log was judged: a standstill over midnight, or the last minute before it, leaves nothing out.
create table kijkronde (
  id  smallint    primary key check (id = 1),
  tot timestamptz not null
);
