-- What the coördinator saw in the agenda and leaves as it is. The key says of what, and as it was then: a talk that moves, or an
-- absence that gets longer, is asked again. Who did it, and when, stands in the history of the case.
create table gesprek_gelaten (
  gesprek_id bigint       not null references gesprek,
  sleutel    varchar(200) not null,
  primary key (gesprek_id, sleutel)
);
