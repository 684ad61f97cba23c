-- Documents and photos on a case. A photo is made anew before it comes here; what a virus scanner refused never does.
create sequence zaakdocument_seq increment by 50 start with 50;
create table zaakdocument (
  id             bigint      primary key,
  sleutel        varchar(36) not null unique,     -- the form's own key: sending twice gives one document
  bemiddeling_id bigint      not null references bemiddeling,
  partij_id      bigint      references partij,   -- who gave it; null: it is of no neighbour
  toegang        varchar(12) not null check (toegang in ('PAAR', 'COORDINATOR', 'BUUR')),
  soort          varchar(5)  not null check (soort in ('PDF', 'JPG', 'DOCX')),
  naam           varchar(80) not null,
  inhoud         bytea       not null,
  nagekeken      boolean     not null,            -- by a virus scanner; false: there was none
  op             timestamptz not null,
  door           varchar(80) not null,
  medewerker_id  bigint      not null references medewerker,
  check ((toegang = 'BUUR') = (partij_id is not null))
);
create index zaakdocument_zaak on zaakdocument (bemiddeling_id, id);
alter table zaakdocument alter column inhoud set storage external; -- it is packed already
