-- The name of a talk or meeting in the calendars of people. By its number alone it was that of another gemeente too. Empty: it was sent
-- under its number already, and keeps that, or a calendar would show it twice.
alter table gesprek add column agendakenmerk varchar(36);
alter table bijeenkomst add column agendakenmerk varchar(36);
