-- What the verwijzer said when the case came in: does the other neighbour know that we were asked? Null: it was not asked.
alter table bemiddeling add column buur_weet varchar(10) check (buur_weet in ('JA', 'NEE', 'ONBEKEND'));
