-- What is asked with every act or page and went through a whole table: 0.7 ms with 13,000 finished steps, 300 with five million.
create index feit_termijn_zaak on feit_termijn (zaak);
create index toewijzing_sinds on toewijzing (van) include (medewerker_id, id);

-- Retention takes a parent away; without these each one reads all of what may hang on it.
create index contactmoment_partij on contactmoment (partij_id);
create index gesprek_bij_partij on gesprek (bij_partij_id) where bij_partij_id is not null;
create index gesprek_partij_partij on gesprek_partij (partij_id);
create index zaakdocument_partij on zaakdocument (partij_id);
create index brief_uitgaand on brief (uitgaand_id) where uitgaand_id is not null;
create index publicatieverloop_publicatie on publicatieverloop (publicatie_id);
create index kompaswaarde_invoer on kompaswaarde (invoer_id);
create index kompasinvoerdeel_invoer on kompasinvoerdeel (invoer_id);
create index beperking_verzoek on beperking (verzoek_id);
