-- What the indicators count beside what the facts already told. Filled for what has been registered so far.
alter table feit_aanmelding add column complex boolean not null default false;
update feit_aanmelding f set complex = true from bemiddeling b where b.id = f.zaak and b.complexiteit <> '';

-- Somebody of the same two addresses came back within a year.
alter table feit_afsluiting add column terugkeer boolean not null default false;
update feit_afsluiting f set terugkeer = true
  where exists (select 1 from partij p join partij q on q.postcode = p.postcode and q.huisnummer = p.huisnummer
      join bemiddeling n on n.id = q.bemiddeling_id
    where p.bemiddeling_id = f.zaak and n.id <> f.zaak
      and n.aangemeld_op::date > f.op and n.aangemeld_op::date <= f.op + 365);
create index partij_adres_zaak on partij (postcode, huisnummer, bemiddeling_id);

alter table feit_probleem
  add column binnen_termijn boolean not null default true,  -- of the kind, in the days it counts in
  add column melders        boolean not null default false, -- somebody wanted an answer
  add column beantwoord     boolean not null default false, -- all of them got it
  add column gekeken        boolean not null default false, -- somebody looked again
  add column schoon         boolean not null default false; -- and it was gone the first time
update feit_probleem f set
  melders = exists (select 1 from overlastmelding m where m.probleem_id = f.probleem and m.antwoord_voor is not null
    and m.ingetrokken_op is null),
  beantwoord = not exists (select 1 from overlastmelding m where m.probleem_id = f.probleem and m.antwoord_voor is not null
    and m.ingetrokken_op is null and m.beantwoord_op is null),
  gekeken = exists (select 1 from overlasthistorie h where h.probleem_id = f.probleem and h.wat = 'NOG_EENS_GEKEKEN'),
  schoon = coalesce((select h.toelichting = 'het is weg' from overlasthistorie h
    where h.probleem_id = f.probleem and h.wat = 'NOG_EENS_GEKEKEN' order by h.id limit 1), false);
update feit_probleem f set binnen_termijn = f.werkdagen <= c.dagen
  from overlastcategorie c
  where c.slug = f.categorie and c.dagen > 0 and c.werkdagen
    and c.geldig_van <= f.geopend and (c.geldig_tot is null or c.geldig_tot > f.geopend);
update feit_probleem f set binnen_termijn = f.op - f.geopend <= c.dagen
  from overlastcategorie c
  where c.slug = f.categorie and c.dagen > 0 and not c.werkdagen
    and c.geldig_van <= f.geopend and (c.geldig_tot is null or c.geldig_tot > f.geopend);

-- Which main kind belongs to which of the four groups of the compass; an unknown one is "overig".
create table overlastgroep (
  hoofdsoort varchar(60) primary key,
  groep      varchar(12) not null check (groep in ('FYSIEK','SOCIAAL','BUREN','OVERIG'))
);
insert into overlastgroep values
  ('afval', 'FYSIEK'), ('openbaar-groen-en-water', 'FYSIEK'), ('wegen-verkeer-straatmeubilair', 'FYSIEK'),
  ('overlast-in-de-openbare-ruimte', 'FYSIEK'),
  ('overlast-van-en-door-personen-of-groepen', 'SOCIAAL'), ('overlast-bedrijven-en-horeca', 'SOCIAAL'),
  ('overlast-op-het-water', 'SOCIAAL'),
  ('buren', 'BUREN'),
  ('overlast-van-dieren', 'OVERIG'), ('overig', 'OVERIG');
