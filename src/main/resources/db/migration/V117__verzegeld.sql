-- Secrets stand here sealed only: "A256GCM.key.…". What is open still is sealed when the program starts, before anybody can log in.

-- The keys of the seals, each sealed with the key from outside this database.
create table zegelsleutel (
  id          varchar(8)   primary key,
  volgnummer  bigint       not null generated always as identity,
  omslag      varchar(200) not null check (omslag like 'A256GCM.%'),
  gemaakt_op  timestamptz  not null
);

alter table codeapp alter column geheim type varchar(200);
alter table straatsleutel alter column sleutel type varchar(200);
alter table beveiligingsketen alter column sleutel type varchar(200);

-- Not of what stands there already; but nothing open comes in any more.
alter table codeapp add constraint codeapp_verzegeld check (geheim like 'A256GCM.%') not valid;
alter table straatsleutel add constraint straatsleutel_verzegeld check (sleutel like 'A256GCM.%') not valid;

-- Questions to the provider of the gemeente live ten minutes; what only we may know of them is sealed from now on.
delete from gemeentevraag;
alter table gemeentevraag alter column bewijs type varchar(200);
alter table gemeentevraag add constraint gemeentevraag_verzegeld check (bewijs like 'A256GCM.%');

-- When the key from outside is lost: all that it sealed is worthless. Apps that make codes are set up again, drafts on telephones stay
-- locked for good, and the prints of network addresses begin anew.
create function sleutel_kwijt(out codeapps bigint, out telefoons bigint) language plpgsql as $$
begin
  with weg as (delete from codeapp returning 1) select count(*) into codeapps from weg;
  with weg as (delete from straatsleutel returning 1) select count(*) into telefoons from weg;
  delete from gemeentevraag;
  update beveiligingsketen set sleutel = concat(gen_random_uuid(), gen_random_uuid());
  delete from zegelsleutel;
end $$;
