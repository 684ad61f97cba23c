-- Where a hotspot lies now: it goes along with a new division, and whoever walks there sees it. buurt_code stays the buurt in which its past
-- quarters are counted (besluit 72). One whose buurt ended before today lies where the last problem of now on it lies, else in the buurt of now
-- with the nearest centre; the next division or borders decide by its point.
-- One version back: writes no ligt_in, the trigger fills it; reads buurt_code, as it did.
alter table hotspot add column ligt_in varchar(12) references buurt;
update hotspot set ligt_in = buurt_code;
update hotspot h set ligt_in = nu.code
  from (select h.id, coalesce(
          (select p.buurt_code from probleem p join buurt b on b.code = p.buurt_code
            where p.hotspot_id = h.id and b.indeling = laatst.jaar order by p.geopend_op desc, p.id desc limit 1),
          (select b.code from buurt b
            where b.indeling = laatst.jaar
              and power((b.lat - h.lat) * 111320, 2) + power((b.lon - h.lon) * 111320 * cos(radians(h.lat)), 2) < power(8000, 2)
            order by power(b.lat - h.lat, 2) + power((b.lon - h.lon) * cos(radians(h.lat)), 2) limit 1)) as code
          from hotspot h join buurt was on was.code = h.buurt_code cross join (select max(indeling) as jaar from buurt) laatst
         where h.tot is null and was.indeling <> laatst.jaar) nu
 where nu.id = h.id and nu.code is not null;
alter table hotspot alter column ligt_in set not null;
create function hotspot_ligt_waar_hij_gevonden_is() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  new.ligt_in := new.buurt_code;
  return new;
end $$;
create trigger hotspot_ligt_waar_hij_gevonden_is before insert on hotspot for each row
  when (new.ligt_in is null) execute function hotspot_ligt_waar_hij_gevonden_is();
create index hotspot_ligt on hotspot (ligt_in) where tot is null;
