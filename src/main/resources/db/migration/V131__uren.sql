-- Time and travel of a volunteer. Each line keeps the rate that held when it was written; what was paid does not change.
create sequence urenregel_seq increment by 50 start with 50;
create table urenregel (
  id            bigint      primary key,
  inzending     uuid        not null unique,
  medewerker_id bigint      references medewerker,       -- null: past its term, only the sum is left
  dag           date        not null,
  soort         varchar(20) not null check (soort in ('GESPREK','BIJEENKOMST','OVERIG')),
  zaak          varchar(12),                             -- its number
  minuten       integer     not null check (minuten between 0 and 720),
  km            integer     not null check (km between 0 and 500),
  ov_cent       integer     not null check (ov_cent between 0 and 20000),
  tarief_cent   integer     not null check (tarief_cent between 0 and 100),
  op            timestamptz not null,
  door          varchar(80) not null,
  betaald_op    timestamptz,
  betaald_door  varchar(80),
  versie        integer     not null default 0,
  check ((betaald_op is null) = (betaald_door is null)),
  check (minuten > 0 or km > 0 or ov_cent > 0)
);
create index urenregel_wie on urenregel (medewerker_id, dag);
create index urenregel_dag on urenregel (dag);

-- The program cannot change what was paid either, but for letting a name go.
create function urenregel_betaald() returns trigger language plpgsql as $$
begin
  if old.betaald_op is not null and (tg_op = 'DELETE' or
     (new.dag, new.soort, new.minuten, new.km, new.ov_cent, new.tarief_cent, new.betaald_op)
     is distinct from (old.dag, old.soort, old.minuten, old.km, old.ov_cent, old.tarief_cent, old.betaald_op)) then
    raise exception 'wat betaald is verandert niet';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger urenregel_betaald before update or delete on urenregel for each row execute function urenregel_betaald();

insert into selectie (code, waardering, wat) values ('uren', 'V', 'Uren en reiskosten van vrijwilligers');
