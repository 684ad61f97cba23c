-- Who refers: kept once, so that nobody types it again, and so that there is somebody to tell how it ended.
create sequence verwijspersoon_seq increment by 50 start with 50;
create table verwijspersoon (
  id          bigint       primary key,
  soort       varchar(30)  not null,
  naam        varchar(80)  not null,
  organisatie varchar(80)  not null,
  email       varchar(120),
  telefoon    varchar(20),
  laatst_op   timestamptz  not null,
  versie      integer      not null,
  constraint verwijspersoon_bereikbaar check (email is not null or telefoon is not null)
);
create unique index verwijspersoon_email on verwijspersoon (lower(email)) where email is not null;
create index verwijspersoon_laatst on verwijspersoon (laatst_op);

-- By phone somebody may leave a number only.
alter table verwijzercontact alter column email drop not null;
alter table verwijzercontact add column telefoon varchar(20);
alter table verwijzercontact add column verwijspersoon_id bigint references verwijspersoon on delete set null;
create index verwijzercontact_persoon on verwijzercontact (verwijspersoon_id) where verwijspersoon_id is not null;

-- Who referred before there was a book of them.
insert into verwijspersoon (id, soort, naam, organisatie, email, laatst_op, versie)
select nextval('verwijspersoon_seq'), laatste.verwijzer, laatste.naam, laatste.organisatie, laatste.email, laatste.aangemeld_op, 1
  from (select distinct on (lower(c.email)) c.naam, c.organisatie, c.email, b.verwijzer, b.aangemeld_op
          from verwijzercontact c join bemiddeling b on b.id = c.bemiddeling_id
         order by lower(c.email), b.aangemeld_op desc) laatste;
update verwijzercontact c set verwijspersoon_id = v.id from verwijspersoon v where lower(v.email) = lower(c.email);

insert into selectie (code, waardering, wat) values ('verwijzers', 'V', 'Wie verwijst');
