-- Whose name and address were erased before an answer was told waits no longer; it counted for ever as an answer that was not given.
-- One version back: the program before takes the day for a promise only with somebody who can be reached.
update overlastmelding set antwoord_voor = null
  where antwoord_voor is not null and beantwoord_op is null and melder_contact is null and contact_tot is null;
