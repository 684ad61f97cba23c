-- A link that only the verwijzer knows: his or her own name and address stand in the form already. Of the secret only the SHA-256 is kept.
alter table verwijspersoon add column link_hash varchar(64) unique;
