-- A problem of which only the buurt is known lay on its middle as if somebody had pointed there. In metres; null when somebody did.
alter table probleem add column nauwkeurig int;
update probleem p set nauwkeurig = (select m.nauwkeurig from overlastmelding m
  where m.probleem_id = p.id and m.lat = p.lat and m.lon = p.lon order by m.id limit 1);
