-- On which machine, and in which folder there: of several servers one makes the backup of the night. Null: by a version that did not say.
alter table reservekopie add column plek varchar(200);
