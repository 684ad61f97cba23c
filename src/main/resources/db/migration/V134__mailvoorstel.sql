-- A mail of a verwijzer waits here until somebody has read it. It becomes a case by the hand of a coördinator, and never by itself.
create sequence mailvoorstel_seq increment by 50 start with 50;
create table mailvoorstel (
  id         bigint       primary key,
  kenmerk    varchar(64)  not null unique,
  van_naam   varchar(80),
  van_adres  varchar(120),
  onderwerp  varchar(200),
  tekst      text,
  bijlagen   integer      not null check (bijlagen >= 0),
  heel       boolean      not null,
  binnen_op  timestamptz  not null,
  uiterlijk  date         not null,
  stand      varchar(20)  not null,
  reden      varchar(20),
  nummer     varchar(12),
  weg_na     date,
  versie     integer      not null,
  constraint mailvoorstel_klaar check ((stand = 'OPEN') = (weg_na is null)),
  constraint mailvoorstel_zaak check ((stand = 'AANGEMELD') = (nummer is not null)),
  constraint mailvoorstel_reden check ((stand = 'WEGGELEGD') = (reden is not null))
);
create index mailvoorstel_open on mailvoorstel (id) where stand = 'OPEN';
create index mailvoorstel_weg_na on mailvoorstel (weg_na) where weg_na is not null;

insert into selectie (code, waardering, wat) values ('mailvoorstellen', 'V', 'E-mail van verwijzers');
