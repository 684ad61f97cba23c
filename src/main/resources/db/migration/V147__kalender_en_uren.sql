-- A calendar asks when something changed last; a time that a mediator wrote by himself does not go back with an outcome.
alter table bijeenkomst add gewijzigd_op timestamptz not null default now();
alter table bijeenkomst alter gewijzigd_op drop default;

alter table urenregel add bij_uitkomst boolean not null default false;
alter table urenregel disable trigger urenregel_betaald;
update urenregel set bij_uitkomst = zaak is not null; -- until now a line about a case came with an outcome
alter table urenregel enable trigger urenregel_betaald;
