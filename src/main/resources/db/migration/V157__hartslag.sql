-- One row that is written to see whether the database still takes what is written.
create table hartslag (
    enige boolean primary key default true check (enige),
    op timestamptz not null
);
insert into hartslag (op) values (now());
