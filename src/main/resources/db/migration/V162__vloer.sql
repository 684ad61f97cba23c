-- Which program may work on these tables: one that knows this change or a later one. A change that takes away what the program
-- before it uses raises it; any other leaves it, so that one version back still runs on the tables of the next.
create table schema_vloer (
    enig boolean primary key default true check (enig),
    versie integer not null
);
insert into schema_vloer (versie) values (162);
