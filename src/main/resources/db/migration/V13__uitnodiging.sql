-- Where a colleague or volunteer gets mail of the work; empty: none.
alter table medewerker add column email varchar(120);

-- What the own calendar of a mediator was told last about a talk.
create sequence uitnodiging_seq increment by 50 start with 50;
create table uitnodiging (
  id            bigint      primary key,
  gesprek_id    bigint      not null references gesprek on delete cascade,
  medewerker_id bigint      not null references medewerker,
  gezien        int         not null, -- which change of the talk was told
  volgorde      int         not null, -- of mails, for the calendar
  ingetrokken   boolean     not null,
  op            timestamptz not null,
  versie        int         not null,
  unique (gesprek_id, medewerker_id)
);
