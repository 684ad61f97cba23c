-- What goes to Signalen, the reporting system of Stadsbeheer: once each, whatever breaks down meanwhile.
create sequence signalenpost_seq increment by 50 start with 50;
create table signalenpost (
  id            bigint      primary key,
  overdracht_id bigint      not null unique references overdracht,
  stand         varchar(12) not null check (stand in ('WACHT','BEZIG','VERSTUURD','ONZEKER','OPGEGEVEN')),
  op            timestamptz not null,
  pogingen      int         not null default 0,
  volgende      timestamptz not null,
  bezig_sinds   timestamptz,
  signaal       varchar(36),                     -- their key
  fotos         int         not null default 0,  -- photos that went along already
  fout          varchar(200),                    -- kind of fault, nothing of the content
  versie        int         not null default 0
);
create index signalenpost_werk on signalenpost (volgende, id) where stand = 'WACHT';
create index signalenpost_bezig on signalenpost (bezig_sinds) where stand = 'BEZIG';
