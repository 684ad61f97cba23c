-- A slip can be taken back: what a case was before each act. It goes when it is used, and with the names of the case.
create sequence terugweg_seq increment by 50 start with 50;
create table terugweg (
  id                bigint       primary key,
  bemiddeling_id    bigint       not null references bemiddeling,
  historie_id       bigint       not null unique references historie,
  op                timestamptz  not null,
  status            varchar(24)  not null,
  besluit           varchar(30),
  contra_indicaties varchar(200) not null,
  complexiteit      varchar(120) not null,
  voorwaarde        varchar(300),
  verwezen_naar     varchar(80),
  mijlpalen         varchar(200) not null,
  pogingen          int          not null,
  nazorg_pogingen   int          not null,
  wacht_tot         date,
  samen_met         bigint,
  afspraken         varchar(20),
  afspraken_op      date,
  voorstel          varchar(30),
  resultaat         varchar(30),
  resultaat_op      timestamptz,
  terugkoppeling    varchar(30),
  afgesloten_op     timestamptz,
  stilstand         int          not null,
  in_wacht_sinds    date,
  in_wacht_tot      date,
  in_wacht_reden    varchar(200),
  taak_begin        date,
  taak_termijn      int,
  taak_einde        date,
  taak_stil         boolean,
  taak_stilstand    int,
  taak_herinnerd_op timestamptz,
  taak_gemeld_op    timestamptz,
  paar              varchar(200) not null,  -- ids of who was on it
  gepland           varchar(800) not null,  -- ids of talks of which nobody had said how they went
  tweede_bekend     boolean      not null,
  tweede_ingelicht  boolean      not null,
  gestopt           boolean      not null,  -- the case ended before its last step
  toestemming_id    bigint,                 -- that came by the act
  nieuwe_zaak       varchar(12)             -- that came by the act, and is not taken back
);
create index terugweg_zaak on terugweg (bemiddeling_id, historie_id);

-- The line that says that an earlier one does not hold any more. Both stay.
alter table historie add column ontkracht_id bigint references historie;
create unique index historie_ontkracht on historie (ontkracht_id) where ontkracht_id is not null;

create or replace function historie_van_zaak_is_vast() returns trigger language plpgsql as $$
begin
  if new.toelichting is null
     and to_jsonb(new) - 'toelichting' = to_jsonb(old) - 'toelichting'
     and exists (select 1 from bemiddeling b where b.id = old.bemiddeling_id and b.gewist_op is not null) then
    return new;
  end if;
  raise exception 'historie wordt alleen aangevuld';
end $$;

-- A step that was not done after all: its line in the book is named, and counts no more.
insert into feitgebeurtenis values ('STAP_TERUG', 'feit_termijn', 'zaak');
create or replace view boek_termijn as
select b.onderwerp, r as rij from feitenboek b
 cross join lateral jsonb_populate_record(null::feit_termijn, b.feit || jsonb_build_object('id', b.id)) r
 where b.wat = 'STAP_KLAAR' and not exists (select from feitenboek t
    where t.onderwerp = b.onderwerp and t.wat = 'STAP_TERUG' and (t.feit ->> 'id')::bigint = b.id);
