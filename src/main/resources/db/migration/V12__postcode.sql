-- Which buurt an address lies in. Facts about places, not about people; a list of the gemeente's own, brought by import.
create table postcodebuurt (
  postcode   varchar(6)  not null,
  van        int         not null, -- house numbers, both included; the whole postcode is 1 to 99999
  tot        int         not null,
  buurt_code varchar(12) not null references buurt,
  primary key (postcode, van),
  check (van between 1 and tot and tot <= 99999)
);

create table postcodeimport (
  id     bigint generated always as identity primary key,
  op     timestamptz not null,
  door   varchar(80) not null,
  regels int         not null
);

-- How the buurt of a case was found at entry. Null: there was no list to look in.
alter table bemiddeling add column adresbron varchar(20);
