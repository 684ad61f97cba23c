-- A letter to another neighbour than the first two says to which: a case may have several.
alter table brief add column partij_id bigint references partij check ((aan = 'ANDERE_BUUR') = (partij_id is not null));
create index brief_partij on brief (partij_id) where partij_id is not null;

-- One version back: it leaves the column empty, as its letters must. It does not know the new reader: the first letter to one raises the floor, as in V251.
create trigger brief_nieuw_woord after insert or update of aan on brief for each row
  when (new.aan = 'ANDERE_BUUR') execute function vloer_omhoog(273);
