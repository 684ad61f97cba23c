-- The program may work as a database user that owns nothing. What it may not do by itself with the security log (change a line, let one
-- go, move the end of the chain) it asks of these, and they judge: they run as the owner of the tables.
alter function beveiligingslog_verzegel() security definer set search_path = public, pg_temp;
alter function beveiligingslog_ruim_op(timestamptz, integer, timestamptz) security definer set search_path = public, pg_temp;
