-- A period before there was any registration is no period in which nothing happened.
alter table publicatiecijfer drop constraint publicatiecijfer_status_check;
alter table publicatiecijfer add constraint publicatiecijfer_status_check
  check (status in ('OK','VERBORGEN','NOEMER_KLEIN','NOEMER_LEEG','NIET_GETELD'));
