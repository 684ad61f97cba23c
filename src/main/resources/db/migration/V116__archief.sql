-- What goes to the archive for good (B) and what has to be destroyed (V). Terms of what is destroyed stand with what keeps it; the
-- category of the selection list is chosen by whoever keeps the archive.
create table selectie (
  code           varchar(30)  primary key,
  waardering     char(1)      not null check (waardering in ('B', 'V')),
  wat            varchar(120) not null,
  categorie      varchar(120),
  gewijzigd_op   timestamptz,
  gewijzigd_door varchar(80)
);
insert into selectie (code, waardering, wat) values
  ('publicaties', 'B', 'Vastgestelde cijfers met wat ze betekenen, ook als ze zijn ingetrokken'),
  ('jaarverslagen', 'B', 'Jaarverslag van een jaar dat voorbij is'),
  ('zaken', 'V', 'Zaken van buurtbemiddeling'),
  ('notities', 'V', 'Notities bij een zaak'),
  ('adreswaarschuwingen', 'V', 'Waarschuwingen bij een adres'),
  ('verzoeken', 'V', 'Verzoeken over eigen gegevens'),
  ('melders', 'V', 'Wie overlast meldde'),
  ('straatnotities', 'V', 'Toelichting bij een melding'),
  ('problemen', 'V', 'Wat er over een probleem geschreven is'),
  ('fotos', 'V', 'Foto’s van overlast'),
  ('accounts', 'V', 'Accounts van medewerkers'),
  ('inzage', 'V', 'Wie een zaak bekeek'),
  ('toezicht', 'V', 'Vragen over wie wat bekeek'),
  ('kladblok', 'V', 'Kladblok'),
  ('beveiliging', 'V', 'Beveiligingslog');

-- Each package that was taken, by whom and when. Only appended.
create sequence archiefboek_seq;
create table archiefboek (
  id            bigint       primary key default nextval('archiefboek_seq'),
  kenmerk       varchar(60)  not null,
  bestanden     int          not null,
  afdruk        char(64)     not null, -- SHA-256 of the package as it was handed over
  op            timestamptz  not null,
  door          varchar(80)  not null,
  medewerker_id bigint       not null
);
create index archiefboek_stuk on archiefboek (kenmerk, id);
create function archiefboek_vast() returns trigger language plpgsql as $$
begin
  raise exception 'het archiefboek wordt alleen aangevuld';
end $$;
create trigger archiefboek_vast before update on archiefboek for each row
  when (not is_naam_weg(to_jsonb(old), to_jsonb(new))) execute function archiefboek_vast();
create trigger archiefboek_vast_weg before delete on archiefboek for each row execute function archiefboek_vast();
