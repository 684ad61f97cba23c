-- Messages to neighbours in their own language: what the organisation keeps instead of the translation that came with the program.
create sequence bericht_vertaling_seq increment by 50 start with 50;
create table bericht_vertaling (
  id        bigint        primary key,
  soort     varchar(40)   not null,
  taal      varchar(12)   not null,
  aan       boolean       not null,
  onderwerp varchar(120),
  tekst     varchar(4000),
  sms       varchar(480),
  vertaald  varchar(8)    check (vertaald in ('MACHINE', 'MENS')),
  bron      varchar(64),                -- a fingerprint of the Dutch text that was translated
  op        timestamptz   not null,
  door      varchar(80)   not null,
  versie    int           not null default 0,
  unique (soort, taal),
  check ((tekst is null) = (onderwerp is null) and (tekst is null) = (vertaald is null) and (tekst is null) = (bron is null))
);
