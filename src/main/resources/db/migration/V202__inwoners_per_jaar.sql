-- Each year of a version has its own count of inhabitants: their sources stand beside each other.
-- One version back: reads more than one as well, and writes the one of the last year.
alter table publicatie alter column bevolking type varchar(800);
