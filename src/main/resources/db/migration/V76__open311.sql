-- Every stand a problem was in and since when: other programs hear each of them once, also what passed between two questions.
create sequence standwissel_seq increment by 50 start with 50;
create table standwissel (
  id          bigint      primary key,
  probleem_id bigint      not null references probleem,
  op          timestamptz not null,
  stand       varchar(20) not null,
  uitkomst    varchar(30)
);
create index standwissel_probleem on standwissel (probleem_id, id);
create index standwissel_op on standwissel (op, id);
insert into standwissel (id, probleem_id, op, stand, uitkomst)
  select nextval('standwissel_seq'), p.id, coalesce(p.gesloten_op, p.geopend_op), p.stand, p.uitkomst
    from probleem p where exists (select from overlastmelding m where m.probleem_id = p.id and m.bron = 'OPEN311');

-- Which program sent it: it alone reads back its own words.
alter table overlastmelding add column programma bigint references open311sleutel;
-- What another program sends is kept whole; what people type here stays 500.
alter table overlastmelding alter column notitie type varchar(8000);
