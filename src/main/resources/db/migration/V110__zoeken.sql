-- What somebody remembers of a case: the last digits of its number, a phone number however it was written.
create index bemiddeling_nummer_einde on bemiddeling using gin (nummer gin_trgm_ops);
create function telefoon_einde(telefoon varchar) returns varchar language sql immutable parallel safe
  return right(regexp_replace(telefoon, '[^0-9]', '', 'g'), 9);
create index partij_telefoon on partij (telefoon_einde(telefoon));

-- Found with name and address on a page: not opened, and all the same seen.
alter table raadpleging drop constraint raadpleging_soort_check;
alter table raadpleging add check (soort in ('INZIEN', 'GEVONDEN', 'WIJZIGEN', 'GEWEIGERD'));

-- What whoever goes to a house should know, for a time.
create sequence adreswaarschuwing_seq start with 50 increment by 50;
create table adreswaarschuwing (
  id         bigint       primary key,
  postcode   varchar(6)   not null,
  huisnummer integer      not null,
  toevoeging varchar(6),
  tekst      varchar(200) not null,
  door       varchar(80)  not null,
  op         timestamptz  not null,
  tot        date         not null
);
create index adreswaarschuwing_adres on adreswaarschuwing (postcode, huisnummer);
create index adreswaarschuwing_tot on adreswaarschuwing (tot);
