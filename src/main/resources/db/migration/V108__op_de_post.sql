-- A letter on paper tells nobody anything before somebody brought it to the post. What was made before counted at once.
alter table brief add gepost_op timestamptz;
update brief set gepost_op = op where kanaal = 'PAPIER';
