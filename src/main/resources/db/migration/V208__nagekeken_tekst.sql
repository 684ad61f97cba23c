-- Of a text that was looked at: what it was, to see that it changed. What may go of it stands in "zwart", also when all may.
alter table verzoek_onderdeel add column afdruk varchar(64);
