-- When it happened, beside when it was recorded.
alter table historie add column gebeurd_op date;
alter table contactmoment add column dag date;
update contactmoment set dag = (op at time zone 'Europe/Amsterdam')::date;
alter table contactmoment alter column dag set not null;
