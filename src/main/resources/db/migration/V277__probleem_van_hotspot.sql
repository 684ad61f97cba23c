-- Whose is a hotspot? Also of who sees one of its problems (besluit 92).
create index probleem_van_hotspot on probleem (hotspot_id, buurt_code) where hotspot_id is not null;
