-- The answer to a request went as this message: how it went is seen on its page, and told once when it failed.
alter table verzoek add column antwoord_id bigint;
alter table verzoek add column antwoord_gemeld_op timestamptz;
