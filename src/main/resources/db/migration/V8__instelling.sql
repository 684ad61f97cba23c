-- What the beheerder set, appended: the last line of a name counts; without a value the default is back.
create sequence instelling_seq increment by 50 start with 50;
create table instelling (
  id     bigint       primary key,
  naam   varchar(60)  not null,
  waarde varchar(40),
  op     timestamptz  not null,
  door   varchar(80)  not null
);
create index instelling_naam on instelling (naam, id);
create function instelling_is_vast() returns trigger language plpgsql as
  $$ begin raise exception 'instellingen worden alleen aangevuld'; end $$;
create trigger instelling_vast before update or delete on instelling
  for each row execute function instelling_is_vast();
