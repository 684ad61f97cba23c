-- Of a problem that was closed something came in that nobody of the team heard or saw yet. One version back mails it at once, and knows nothing
-- of this list.
create table nieuws_na_afloop (
  probleem_id bigint primary key references probleem on delete cascade,
  op          timestamptz not null
);
