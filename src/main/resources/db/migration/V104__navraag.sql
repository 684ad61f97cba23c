-- A referral is looked back on: what became of it. The case stays closed, and its figures stay what they were.
create table navraag (
  bemiddeling_id bigint      primary key references bemiddeling,
  heropend       int         not null,   -- which closing it is about: a case that came back is asked anew
  antwoord       varchar(20) not null,
  op             date        not null
);
create index bemiddeling_verwezen on bemiddeling (resultaat_op) where besluit = 'VERWEZEN' and status = 'AFGESLOTEN';

create table feit_navraag (
  zaak       bigint      not null,
  buurt_code varchar(12) not null,
  wijk_code  varchar(12) not null,
  indeling   int         not null,
  op         date        not null,
  antwoord   varchar(20) not null
);
create index feit_navraag_zaak on feit_navraag (zaak);
insert into feitgebeurtenis values ('NAGEVRAAGD', 'feit_navraag', 'zaak');
create view boek_navraag as
select b.onderwerp, r as rij from feitenboek b cross join lateral jsonb_populate_record(null::feit_navraag, b.feit) r
 where b.wat = 'NAGEVRAAGD' and not exists (select from feitenboek l
    where l.onderwerp = b.onderwerp and l.wat = 'NAGEVRAAGD' and l.id > b.id);
