-- A file that came along with a mail: it goes with the mail, or to the case when a coördinator chose it. Counted in mailvoorstel.bijlagen
-- is only what is not here.
create sequence mailbijlage_seq increment by 50 start with 50;
create table mailbijlage (
  id               bigint       primary key,
  mailvoorstel_id  bigint       not null references mailvoorstel on delete cascade,
  naam             varchar(80),
  soort            varchar(20)  not null,
  grootte          integer      not null check (grootte > 0),
  inhoud           bytea        not null,
  wat              varchar(80),
  nagekeken        boolean      not null
);
create index mailbijlage_mailvoorstel on mailbijlage (mailvoorstel_id);
