-- With which message the link of an invitation went: the page of that person says that it came back. Null: no mail, or from before this was kept.
alter table accountlink add column bericht_id bigint;

-- A passkey works under the name of the site where it was made, and under no other. Null: from before this was kept, until it is used.
alter table passkey add column adres varchar(253);
