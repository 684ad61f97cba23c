-- Which photos went along to Signalen, by their keys. Until now only how many, so that after two reports were joined one went twice and
-- another never. Those that went are the first in the order of then.
create table signalenfoto (
  post_id bigint      not null references signalenpost on delete cascade,
  foto_id uuid        not null,
  op      timestamptz not null,
  primary key (post_id, foto_id)
);
insert into signalenfoto
select post_id, cast(foto_id as uuid), op from (
  select p.id as post_id, f.id as foto_id, p.op, p.fotos, row_number() over (partition by p.id order by m.id, f.volgorde) as plaats
    from signalenpost p join overdracht o on o.id = p.overdracht_id join overlastmelding m on m.probleem_id = o.probleem_id
    join foto f on f.melding_id = m.id) alle
 where plaats <= fotos;
