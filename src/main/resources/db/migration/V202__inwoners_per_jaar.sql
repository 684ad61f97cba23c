-- Each year of a version has its own count of inhabitants: their sources stand beside each other.
alter table publicatie alter column bevolking type varchar(800);
