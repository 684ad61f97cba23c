-- With which term a kind may go at night, as somebody confirmed it after a dry run; and with which term that run looked.
create table bewaarakkoord (
  soort    varchar(30) primary key,
  termijn  varchar(20) not null,
  door     varchar(80) not null,
  op       timestamptz not null
);
delete from proefronde; -- one of before tells nothing any more
alter table proefronde_soort add column termijn varchar(20) not null;
