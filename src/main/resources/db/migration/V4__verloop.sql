-- In de wacht, reopened, treated together with another case.
alter table bemiddeling
  add column in_wacht_sinds date,
  add column in_wacht_tot   date,                    -- the day to look again
  add column in_wacht_reden varchar(200),
  add column stilstand      int not null default 0,  -- werkdagen that did not count
  add column heropend       int not null default 0,  -- times
  add column samen_met      bigint references bemiddeling;
create index bemiddeling_samen on bemiddeling (samen_met) where samen_met is not null;

alter table taak
  add column stil      boolean not null default false, -- in de wacht: the term stands still
  add column stilstand int     not null default 0;     -- werkdagen of this step that did not count

-- Two cases that belong together; the lower id is always zaak_a.
create sequence koppeling_seq increment by 50 start with 50;
create table koppeling (
  id     bigint      primary key,
  zaak_a bigint      not null references bemiddeling,
  zaak_b bigint      not null references bemiddeling,
  soort  varchar(20) not null,
  op     timestamptz not null,
  door   varchar(80) not null,
  unique (zaak_a, zaak_b),
  check (zaak_a < zaak_b)
);
create index koppeling_b on koppeling (zaak_b);

-- More than two neighbours; and each try to reach one of them.
alter table partij drop constraint partij_rol_check;
alter table partij add constraint partij_rol_check check (rol in ('EERSTE_BUUR', 'TWEEDE_BUUR', 'ANDERE_BUUR'));
create sequence contactmoment_seq increment by 50 start with 50;
create table contactmoment (
  id             bigint      primary key,
  bemiddeling_id bigint      not null references bemiddeling,
  partij_id      bigint      not null references partij,
  wijze          varchar(20) not null,
  bereikt        boolean     not null,
  op             timestamptz not null,
  door           varchar(80) not null
);
create index contactmoment_zaak on contactmoment (bemiddeling_id);

alter table feit_afsluiting
  add column groep     boolean not null default false,
  add column coaching  boolean not null default false,
  add column heropend  int     not null default 0;
alter table feit_afsluiting
  alter column geschikt       set default false,
  alter column naar_paar      set default false,
  alter column eerste_buur    set default false,
  alter column tweede_buur    set default false,
  alter column samen          set default false,
  alter column pendel         set default false,
  alter column nazorg_bereikt set default false;
