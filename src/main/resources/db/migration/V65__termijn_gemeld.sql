-- Terms that ran out without a timer: a few of many, looked for every quarter of an hour.
create index taak_niet_gemeld on taak (einde) where herinnerd_op is null and not stil;
