-- How much of a limit of the pages for everybody is used, for all servers together. A row says when nothing of it is used any more, and
-- goes then; without a row nothing is used. The print of an address is keyed: nobody can go back from it. All together have an empty one.
create table drempel (
  soort  varchar(10) not null,
  afdruk varchar(32) not null,
  vol_op timestamptz not null,
  primary key (soort, afdruk)
);
