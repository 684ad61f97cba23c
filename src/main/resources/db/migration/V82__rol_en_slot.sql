-- A role from one day to another; who had it before this was kept has no first day. The last day is for the program to keep.
alter table medewerker_rol
  add column van date,
  add column tot date;
alter table medewerker_rol alter column van set default current_date;

-- Whose account the tries were for, as a hash, so that somebody can be let in again before the quarter of an hour is over.
alter table inlogpoging add column van_naam char(64);
create index inlogpoging_van_naam on inlogpoging (van_naam) where van_naam is not null;
