-- Why a pair was chosen in spite of an objection stands behind its two names.
-- One version back: writes no more than fitted, and reads it all.
alter table historie alter column toelichting type varchar(600);
