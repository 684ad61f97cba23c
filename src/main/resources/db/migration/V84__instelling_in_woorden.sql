-- Words are settings too: the name of the organisation, when it can be called.
alter table instelling alter column waarde type varchar(200);
