-- A chosen mediator is asked, and sees the case only after a yes. Of a secret link its hash is kept; of the reminder its own.
alter table toewijzing
  add gevraagd_op     timestamptz,
  add antwoord_voor   timestamptz,
  add herinnerd_op    timestamptz,
  add vraag_hash      varchar(64) unique,
  add herinnering_hash varchar(64) unique;
update toewijzing set gevraagd_op = van, antwoord_voor = van + interval '3 days' where tot is null and aangenomen_op is null;

-- As before, in the order of what is late.
drop index toewijzing_open;
create index toewijzing_open on toewijzing (antwoord_voor, id) where tot is null and aangenomen_op is null;
