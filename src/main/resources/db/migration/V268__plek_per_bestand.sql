-- Where a figure of others stands in the compass is kept with the file that says so: everybody sees the place it had when a version was
-- approved, and a file that is taken away takes its place along. What was brought in before has the place of now.
-- One version back writes no place here and reads kompasplek: a figure that is new since then has no place there until its file is read in again.
-- Where it wrote none, kompasplek counts.
alter table kompasinvoerdeel add column thema varchar(30) references kompasthema;
alter table kompasinvoerdeel add column volgorde int;
update kompasinvoerdeel d set thema = p.thema, volgorde = p.volgorde from kompasplek p where p.code = d.code;
