-- A message that was sent can come back: it is known by the part of its Message-ID that nobody can guess, kept as a hash once it is sent.
-- One version back: does not know the state TERUGGEKOMEN, and its page of outgoing mail does not open while a message is in it.
alter table uitgaand
  add column kenmerk varchar(32),                    -- until it is sent
  add column kenmerk_hash varchar(64),               -- null: from before, or a text message
  add column terug boolean not null default false,   -- it came back; stays when somebody told it another way
  add column vergeten boolean not null default false; -- nobody may know any more whom it was for
