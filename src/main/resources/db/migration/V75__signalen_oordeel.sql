-- What Signalen answered is kept where people look, and what nobody waits for any more is not sent.
alter table signalenpost drop constraint signalenpost_stand_check;
alter table signalenpost add constraint signalenpost_stand_check
  check (stand in ('WACHT','BEZIG','VERSTUURD','ONZEKER','OPGEGEVEN','VERVALLEN'));
alter table signalenpost alter column fout type varchar(600);
alter table signalenpost add column geprobeerd_op timestamptz; -- last try: they allow so many an hour
alter table signalenpost add column fotofout varchar(600);     -- why their door is shut for photos
create index signalenpost_geprobeerd on signalenpost (geprobeerd_op);

-- Closed there, and nobody says whether it was done, cancelled or split.
alter table overdracht drop constraint overdracht_stand_check;
alter table overdracht add constraint overdracht_stand_check
  check (stand in ('GEVRAAGD','AANGENOMEN','AFGEHANDELD','GEWEIGERD','GESLOTEN'));
-- Null where nothing tells us whether it arrived (mail, telephone).
alter table overdracht add column aflevering varchar(16) check (aflevering in ('ONDERWEG','AANGEKOMEN','MISLUKT'));
alter table overdracht add column aflevering_uitleg varchar(600);
update overdracht o set aflevering = case when s.stand = 'VERSTUURD' then 'AANGEKOMEN'
    when s.stand in ('ONZEKER','OPGEGEVEN') then 'MISLUKT' else 'ONDERWEG' end, aflevering_uitleg = s.fout
  from signalenpost s where s.overdracht_id = o.id;
create index overdracht_mislukt on overdracht (probleem_id) where aflevering = 'MISLUKT';
