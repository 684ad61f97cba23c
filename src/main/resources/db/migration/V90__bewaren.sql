-- What is kept for a time: when a case was emptied, what is held back, which rounds there were, and that something was there.
alter table bemiddeling add column gewist_op timestamptz;
create index bemiddeling_te_wissen on bemiddeling (afgesloten_op) where afgesloten_op is not null and gewist_op is null;

-- The line stays, who and when and which step; only what somebody typed in it goes, and only with the whole case.
create function historie_van_zaak_is_vast() returns trigger language plpgsql as $$
begin
  if new.toelichting is null
     and (new.id, new.bemiddeling_id, new.op, new.door, new.medewerker_id, new.handeling, new.van, new.naar)
         is not distinct from (old.id, old.bemiddeling_id, old.op, old.door, old.medewerker_id, old.handeling, old.van, old.naar)
     and exists (select 1 from bemiddeling b where b.id = old.bemiddeling_id and b.gewist_op is not null) then
    return new;
  end if;
  raise exception 'historie wordt alleen aangevuld';
end $$;
drop trigger historie_vast on historie;
create trigger historie_vast before update on historie for each row execute function historie_van_zaak_is_vast();

create sequence vasthouding_seq increment by 50 start with 50;
create table vasthouding (
  id            bigint       primary key,
  nummer        varchar(16)  not null,
  reden         varchar(200) not null,
  tot           date         not null,
  door          varchar(80)  not null,
  op            timestamptz  not null,
  opgeheven_op  timestamptz
);
create unique index vasthouding_nummer on vasthouding (nummer) where opgeheven_op is null;

-- One a night, whichever server is first.
create table bewaarronde (
  nacht         date         primary key,
  begonnen_op   timestamptz  not null,
  klaar_op      timestamptz,
  weg           integer      not null default 0
);

-- That something was there, by which rule it went and when; nothing of what it was.
create sequence opgeruimd_seq increment by 50 start with 50;
create table opgeruimd (
  id            bigint       primary key default nextval('opgeruimd_seq'),
  soort         varchar(30)  not null,
  nummer        varchar(16),
  aantal        integer      not null,
  op            timestamptz  not null
);
create index opgeruimd_op on opgeruimd (op);

-- The same for a problem of the street: place and kind stay, what somebody wrote goes.
alter table probleem add column gewist_op timestamptz;
create index probleem_te_wissen on probleem (gesloten_op) where gesloten_op is not null and gewist_op is null;
create function historie_van_probleem_is_vast() returns trigger language plpgsql as $$
begin
  if new.toelichting is null
     and (new.id, new.probleem_id, new.op, new.door, new.medewerker_id, new.wat, new.naar)
         is not distinct from (old.id, old.probleem_id, old.op, old.door, old.medewerker_id, old.wat, old.naar)
     and exists (select 1 from probleem p where p.id = old.probleem_id and p.gewist_op is not null) then
    return new;
  end if;
  raise exception 'historie wordt alleen aangevuld';
end $$;
drop trigger overlasthistorie_vast on overlasthistorie;
create trigger overlasthistorie_vast before update on overlasthistorie for each row execute function historie_van_probleem_is_vast();
