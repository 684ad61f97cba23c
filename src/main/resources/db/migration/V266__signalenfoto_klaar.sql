-- Of a photo that goes to Signalen: what became of it is known, or was told. Those of before are.
alter table signalenfoto add column klaar boolean not null default true;
create index signalenfoto_open on signalenfoto (op) where not klaar;
