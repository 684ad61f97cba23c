-- Which open step asks for a pair that is not whole, so that the work list need not count at every case.
alter table taak add column plek_vrij boolean not null default false;
update taak t set plek_vrij = true
 where t.rol = 'bemiddelaar'
   and (select count(*) from toewijzing w where w.bemiddeling_id = t.bemiddeling_id and w.tot is null) < 2;
create index taak_plek_vrij on taak (einde, id) where plek_vrij;
