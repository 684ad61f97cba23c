-- The road of a volunteer: from the day somebody asks until the thanks. Its steps follow from the days that are filled in.
create sequence loopbaan_seq increment by 50 start with 50;
create table loopbaan (
  id                  bigint      primary key,
  inzending           uuid        not null unique,       -- the form that was sent: twice is once
  medewerker_id       bigint      unique references medewerker, -- from then on name, mail, buurt and languages stand with the account
  naam                varchar(80),
  email               varchar(120),
  telefoon            varchar(20),
  woonbuurt           varchar(12) references buurt,
  talen               varchar(200),
  herkomst            varchar(20) not null check (herkomst in ('BEWONER','WIJS_STUDENT')),
  school              varchar(80),
  periode_van         date,
  periode_tot         date,
  aangemeld_op        date        not null,
  kennismaking_op     date,
  training_op         date,
  certificaat_op      date,
  vog_op              date,                              -- the day on it; the document itself is never kept
  vog_tot             date,
  account_gevraagd_op timestamptz,
  zelfstandig_op      date,
  mentor_id           bigint      references medewerker,
  gestopt_op          date,
  gestopt_reden       varchar(20),
  gewist_op           timestamptz,
  versie              integer     not null default 0,
  check (naam is not null or medewerker_id is not null or gewist_op is not null),
  check (gewist_op is null or gestopt_op is not null),
  check ((gestopt_op is null) = (gestopt_reden is null))
);
create unique index loopbaan_email on loopbaan (lower(email)) where email is not null and gestopt_op is null;
create index loopbaan_gestopt on loopbaan (gestopt_op) where gestopt_op is not null and gewist_op is null;

-- What happened on it: appended, never edited.
create sequence loopbaanregel_seq increment by 50 start with 50;
create table loopbaanregel (
  id          bigint       primary key,
  loopbaan_id bigint       not null references loopbaan,
  op          timestamptz  not null,
  dag         date         not null,
  door        varchar(80)  not null,
  wat         varchar(30)  not null,
  toelichting varchar(200)
);
create index loopbaanregel_van on loopbaanregel (loopbaan_id, id);

-- Who volunteered before this was kept works already: nobody is taken off a case by an upgrade. What misses can be filled in.
insert into loopbaan (id, inzending, medewerker_id, herkomst, aangemeld_op, zelfstandig_op)
select nextval('loopbaan_seq'), gen_random_uuid(), v.medewerker_id, v.herkomst, current_date, current_date
  from vrijwilliger v join medewerker m on m.id = v.medewerker_id where m.gesloten_op is null;
insert into loopbaanregel (id, loopbaan_id, op, dag, door, wat)
select nextval('loopbaanregel_seq'), id, now(), current_date, 'Buurtregie', 'OVERGENOMEN' from loopbaan;

insert into selectie (code, waardering, wat) values ('vrijwilligers', 'V', 'Vrijwilligers, van aanmelding tot afscheid');
