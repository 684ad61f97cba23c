-- How often around a point? A hundred metres of the city narrows more than eight weeks of a kind: eight times fewer pages.
drop index probleem_hotspot;
create index probleem_hotspot on probleem (categorie, lat, lon, geopend_op);
