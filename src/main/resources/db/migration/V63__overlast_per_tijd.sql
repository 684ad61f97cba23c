-- Reports by time of day and problems by quarter are counted from an index: 112,000 and 390,000 rows a page in a large city.
create index feit_overlastmelding_tijd on feit_overlastmelding (op, groep, uur);
create index feit_overlastmelding_nieuw on feit_overlastmelding (op, groep) where nieuw;
drop index feit_overlastmelding_op;
