-- What is read in the order in which it was written is counted one by one. Until now a server took fifty numbers at once: with two servers
-- the line that was written last could have a lower number than one before it.
alter sequence accountwijziging_seq increment by 1;
alter sequence adreswaarschuwing_seq increment by 1;
alter sequence brief_seq increment by 1;
alter sequence buurbericht_seq increment by 1;
alter sequence contactmoment_seq increment by 1;
alter sequence geheime_link_seq increment by 1;
alter sequence historie_seq increment by 1;
alter sequence instelling_seq increment by 1;
alter sequence mailbijlage_seq increment by 1;
alter sequence melderbericht_seq increment by 1;
alter sequence notitie_seq increment by 1;
alter sequence open311sleutel_seq increment by 1;
alter sequence overdracht_seq increment by 1;
alter sequence overlasthistorie_seq increment by 1;
alter sequence overlastmelding_seq increment by 1;
alter sequence partij_seq increment by 1;
alter sequence passkey_seq increment by 1;
alter sequence probleem_seq increment by 1;
alter sequence signalenpost_seq increment by 1;
alter sequence standwissel_seq increment by 1;
alter sequence toestemming_seq increment by 1;
alter sequence toewijzing_seq increment by 1;
alter sequence uitgaand_seq increment by 1;
alter sequence verzoek_betrokkene_seq increment by 1;
alter sequence verzoek_onderdeel_seq increment by 1;
alter sequence verzoekregel_seq increment by 1;
alter sequence vroegsignaal_seq increment by 1;
alter sequence zaakdocument_seq increment by 1;
alter sequence zicht_seq increment by 1;
-- A program of before would take fifty of them again, also those that another server has.
update schema_vloer set versie = 164;
