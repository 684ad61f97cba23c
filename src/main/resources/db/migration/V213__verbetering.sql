-- What was paid does not change. Was it too much or too little, then the coördinator writes the difference as a line of its own day.
-- One version back: reads such a line as something else of 0 minutes and 0 euro, and does not pay it.
alter table urenregel
  add column verbetering_cent integer check (verbetering_cent between -100000 and 100000 and verbetering_cent <> 0),
  add column verbetering_over varchar(6),               -- the quarter, as "2026-3"
  add column reden            varchar(200),
  drop constraint urenregel_check1,
  add constraint urenregel_iets check (minuten > 0 or km > 0 or ov_cent > 0 or verbetering_cent is not null),
  add constraint urenregel_verbetering check ((verbetering_cent is null) = (verbetering_over is null));

create or replace function urenregel_betaald() returns trigger language plpgsql as $$
begin
  if old.betaald_op is not null and (tg_op = 'DELETE' or
     (new.dag, new.soort, new.minuten, new.km, new.ov_cent, new.tarief_cent, new.verbetering_cent, new.verbetering_over, new.betaald_op)
     is distinct from (old.dag, old.soort, old.minuten, old.km, old.ov_cent, old.tarief_cent, old.verbetering_cent, old.verbetering_over,
                       old.betaald_op)) then
    raise exception 'wat betaald is verandert niet';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
