-- A problem that is joined to another takes its question to a partner back; until now the partner was asked on, and his answer refused.
-- Null: it was not taken back. The program before knows nothing of it, and asks no partner of a problem that stopped either.
alter table overdracht add column ingetrokken_op timestamptz;
update overdracht o set ingetrokken_op = p.gesloten_op
  from probleem p where p.id = o.probleem_id and p.stand = 'GESTOPT' and o.stand in ('GEVRAAGD', 'AANGENOMEN');
update signalenpost s set stand = 'VERVALLEN', fout = null
  from overdracht o where o.id = s.overdracht_id and o.ingetrokken_op is not null and s.stand in ('WACHT', 'ONZEKER', 'OPGEGEVEN');

-- The mail by which a partner was asked, so that it is seen when it did not arrive. Mail may be forgotten before its hand-over is.
alter table overdracht add column post_id bigint;
update overdracht o set post_id = (
    select min(u.id) from uitgaand u join probleem p on p.nummer = u.nummer
     where p.id = o.probleem_id and u.soort = 'overdracht aan een partner' and u.gemaakt_op >= o.op
       and u.gemaakt_op < o.op + interval '1 minute');
create index overdracht_post on overdracht (probleem_id) where post_id is not null;
