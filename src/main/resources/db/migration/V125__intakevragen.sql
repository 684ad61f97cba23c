-- What the office asks at the intake, per kind of complaint. A question is never edited: a change ends it and begins another.
create sequence intakevraag_seq increment by 50 start with 50;
create table intakevraag (
  id       bigint       primary key,
  aard     varchar(30),                 -- null: asked whatever it is about
  plek     integer      not null,
  soort    varchar(10)  not null check (soort in ('TEKST', 'KEUZE', 'JA_NEE')),
  tekst    varchar(120) not null,
  keuzes   varchar(400) not null,       -- one a line
  sinds    timestamptz  not null,
  door     varchar(80)  not null,
  tot      timestamptz,
  tot_door varchar(80)
);
create index intakevraag_nu on intakevraag (aard, plek) where tot is null;

-- The answers stand with the words of their question, as it was asked.
alter table bemiddeling add column intake_antwoorden text;
alter table terugweg add column intake_antwoorden text;
