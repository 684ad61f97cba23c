-- Until when the security log was judged: what stood out just before a standstill is found after it, however long that was.
-- One version back: the program before does not know the table, and looks at the last hour.
create table patroonronde (
  id  smallint    primary key check (id = 1),
  tot timestamptz not null
);
