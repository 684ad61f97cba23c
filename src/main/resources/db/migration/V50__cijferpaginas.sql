-- National figures beside ours. A correction is the next version: what stood on the page before stays readable.
create table landelijkcijfer (
  id            bigint generated always as identity primary key,
  code          varchar(30)   not null check (code in ('ZAKEN_1000','GOED_BEHANDELD','ZELF_AANGEMELD')),
  versie        int           not null check (versie > 0),
  naam          varchar(80)   not null,
  van           numeric(7,2)  not null check (van >= 0),
  tot           numeric(7,2)  not null check (tot >= van),  -- the same as van when it is one figure
  noemer        varchar(80)   not null,                     -- as "van de behandelde zaken"
  toelichting   varchar(160)  not null default '',
  jaar          int           not null check (jaar between 1990 and 2099),
  bron          varchar(160)  not null,
  door          varchar(80)   not null,
  vastgelegd_op timestamptz   not null,
  unique (code, versie)
);
create trigger landelijkcijfer_vast before update or delete on landelijkcijfer
  for each row execute function historie_is_vast();
insert into landelijkcijfer (code, versie, naam, van, tot, noemer, toelichting, jaar, bron, door, vastgelegd_op) values
  ('ZAKEN_1000', 1, 'Zaken per 1.000 inwoners', 1.1, 1.1, 'per 1.000 inwoners', 'ruim 20.000 zaken op 17,6 miljoen inwoners', 2022, 'CCV, landelijke cijfers buurtbemiddeling 2022; CBS, inwoners op 1 januari 2022', 'Buurtregie', timestamptz '2026-01-01 12:00+01'),
  ('GOED_BEHANDELD', 1, 'Goed geëindigd', 65, 70, 'van de behandelde zaken', '', 2022, 'CCV, landelijke cijfers buurtbemiddeling 2022', 'Buurtregie', timestamptz '2026-01-01 12:00+01'),
  ('ZELF_AANGEMELD', 1, 'Zelf aangemeld', 45, 45, 'van alle aanmeldingen', '', 2014, 'CCV, benchmark buurtbemiddeling 2014', 'Buurtregie', timestamptz '2026-01-01 12:00+01');

-- The hour in which it was seen, for the pattern over the day. Null when the report itself is gone.
alter table feit_overlastmelding add column uur int check (uur between 0 and 23);
update feit_overlastmelding f set uur = extract(hour from m.gezien_op at time zone 'Europe/Amsterdam')
  from overlastmelding m where m.id = f.melding;
create index feit_overdracht_op on feit_overdracht (op);
