-- When a line of the programme was last taken away from a year: nothing of the line itself says so, and the yearly report changed.
create table verslagjaar (
  jaar integer primary key,
  lijn_weg_op timestamp with time zone not null
);
