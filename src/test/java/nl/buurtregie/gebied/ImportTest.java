package nl.buurtregie.gebied;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.buurtregie.Regel;
import nl.buurtregie.gebied.postcode.LeesPostcodes;
import nl.buurtregie.gebied.postcode.Postcodelijst;
import nl.buurtregie.platform.RuleViolation;
import org.junit.jupiter.api.Test;

class ImportTest {

    @Test
    void een_nieuwe_indeling_geldt_en_wat_verviel_blijft_leesbaar_maar_is_niet_te_kiezen() {
        Importproef.proef(proef -> {
            Gebieden gebieden = proef.maak(Gebieden.class);
            assertThat(gebieden.alle()).hasSize(151);
            proef.doe(
                    "insert into medewerker (id, gebruikersnaam, naam, actief, versie) values (-1, 'ineke', 'Ineke Wolters', true, 0)");
            proef.doe(
                    "insert into vrijwilliger (medewerker_id, woonbuurt, max_zaken, talen, versie) values (-1, 'BU00140001', 8,"
                            + " 'Nederlands', 0)");
            proef.doe(
                    "insert into concierge (medewerker_id, aanstelling, gebiedsnaam, dagen, versie) values (-1, 'IN_DIENST', 'Noord',"
                            + " '', 0)");
            proef.doe("insert into concierge_gebied (medewerker_id, buurt_code) values (-1, 'BU00140001')");
            assertThat(proef.stelVoor(Importsoort.INDELING, 2025, null, Proefgebied.indeling()))
                    .isEmpty();
            assertThat(proef.voorstel().gevolgen())
                    .contains(
                            "Indeling 2025: 4 buurten in 2 wijken.", "Nieuw: Proefbuurt 1, Proefbuurt 2, Proefbuurt 3.")
                    .contains("Andere naam: Binnenstad-Noord wordt Proefbuurt 0.")
                    .anyMatch(zin -> zin.startsWith("Bemiddelaars die daar wonen: Ineke Wolters. "))
                    .anyMatch(zin -> zin.startsWith("Conciërges die daar lopen: Ineke Wolters. "))
                    .anyMatch(zin -> zin.startsWith("Vervalt: ") && zin.contains("en nog 140"));
            assertThat(gebieden.alle()).as("tot iemand ja zegt").hasSize(151);

            proef.metProefstad();
            assertThat(gebieden.alle()).extracting(Buurt::code).containsExactlyElementsOf(Proefgebied.BUURTEN);
            assertThat(gebieden.wijken()).extracting(Wijk::code).containsExactly("WK001490", "WK001491");
            assertThat(gebieden.find("BU00140001")).map(Buurt::naam).contains("Binnenstad-Zuid");
            assertThat(gebieden.kies("BU00140001")).isEmpty();
            assertThat(gebieden.kies("BU00149001")).isPresent();
            assertThat(gebieden.bij(6.505, 53.205)).map(Buurt::code).contains("BU00140000");

            Indelingen indelingen = proef.maak(Indelingen.class);
            assertThat(indelingen.jaren()).containsExactly(2025, 2024);
            assertThat(indelingen.namen(2024, Niveau.BUURT))
                    .hasSize(151)
                    .containsEntry("BU00140000", "Binnenstad-Noord");
            assertThat(indelingen.ligging(2025, Niveau.GEMEENTE)).hasSize(4);
            assertThat(proef.maak(Importvoorstellen.class).huidig()).isEmpty();
            assertThat(proef.maak(Importvoorstellen.class).eerder())
                    .singleElement()
                    .satisfies(een -> {
                        assertThat(een.door()).isEqualTo("Fenna Kooi");
                        assertThat(een.regels()).isEqualTo(4);
                    });
        });
    }

    /** The first day of another gemeente, and a slip in its file. */
    @Test
    void waarin_niets_geteld_is_wordt_vervangen_en_de_stad_van_een_ander_gaat_weg() {
        Importproef.proef(proef -> {
            Indelingen indelingen = proef.maak(Indelingen.class);
            Gebieden gebieden = proef.maak(Gebieden.class);
            String elders = Proefgebied.indeling()
                    .replace("GM0014", "GM0307")
                    .replace("BU0014", "BU0307")
                    .replace("WK0014", "WK0307");
            proef.stelVoor(Importsoort.INDELING, 2026, null, elders);
            assertThat(proef.voorstel().gevolgen())
                    .contains("De indeling van 2024 die er nu is, gaat weg: daar is niets in geteld.");
            proef.neem(Importsoort.INDELING, 2026, null, elders);
            assertThat(indelingen.jaren()).containsExactly(2026);
            assertThat(indelingen.geldigIn(2024)).isEqualTo(2026);
            assertThat(gebieden.alle()).hasSize(4).allMatch(buurt -> buurt.code()
                    .startsWith("BU0307"));
            assertThat(proef.maak(Bevolking.class).bron(2021))
                    .as("van Groningen")
                    .isEmpty();

            String beter = "BU03070009;Nieuw;WK030790;Wijk;GM0307;Stad;6.5;53.2\n";
            proef.neem(Importsoort.INDELING, 2026, null, beter);
            assertThat(gebieden.alle()).extracting(Buurt::naam).containsExactly("Nieuw");
            assertThat(gebieden.wijken()).extracting(Wijk::code).containsExactly("WK030790");
            assertThat(gebieden.find("BU03070000")).as("ended").isPresent();
        });
    }

    /** Codes come back in every division: a case of before has one of this division, and does not rest on it. */
    @Test
    @Regel("G3.5")
    void een_indeling_is_te_verbeteren_tot_er_sinds_zij_er_is_iets_bijkwam() {
        Importproef.proef(proef -> {
            probleem(proef, 1, "2026-11-20T10:00Z");
            zaak(proef, 1, "2026-11-20T10:00Z");
            proef.neem(Importsoort.INDELING, 2026, null, Proefgebied.indeling());
            String beter =
                    Proefgebied.indeling() + "BU00149009;Vergeten;WK001490;Proefwijk 0;GM0014;Proefstad;6.5;53.2\n";
            proef.neem(Importsoort.INDELING, 2026, null, beter);
            assertThat(proef.maak(Gebieden.class).kies("BU00149009")).isPresent();

            zaak(proef, 2, "2026-11-25T10:00Z");
            weigert(proef, "G3.5", Importsoort.INDELING, 2026, beter);
            proef.doe("delete from bemiddeling where id = -2");
            proef.neem(Importsoort.INDELING, 2026, null, beter);
            probleem(proef, 2, "2026-11-25T10:00Z");
            weigert(proef, "G3.5", Importsoort.INDELING, 2026, beter);
        });
    }

    private static void zaak(Importproef proef, int id, String op) {
        proef.doe(
                "insert into bemiddeling (id, nummer, sleutel, status, aangemeld_op, kanaal, verwijzer, hoofdaard, aarden,"
                        + " buurt_code, gewijzigd_op, gewijzigd_door) values (-" + id + ", 'X-" + id + "', 'x" + id
                        + "', 'INTAKE', timestamptz '" + op
                        + "', 'TELEFOON', 'ZELFMELDER', 'ROOK', 'ROOK', 'BU00140000', now(),"
                        + " 'proef')");
    }

    private static void probleem(Importproef proef, int id, String op) {
        proef.doe(
                "insert into probleem (id, nummer, stand, categorie, groep, lat, lon, plek, buurt_code, wijk_code, ernst,"
                        + " geopend_op, gewijzigd_op, gewijzigd_door) values (-" + id + ", 'P-" + id
                        + "', 'OPPAKKEN', 'afval/grofvuil', 'afval', 53.2, 6.5, 'Hoek', 'BU00140000', 'WK001400', 1, timestamptz '"
                        + op
                        + "', now(), 'proef')");
    }

    /** The list of postcodes and the inhabitants do not come along by themselves. */
    @Test
    void wat_een_nieuwe_indeling_meeneemt_in_haar_val_staat_in_het_voorstel() {
        Importproef.proef(proef -> {
            Postcodelijst lijst = proef.maak(Postcodelijst.class);
            proef.met(lijst, proef.maak(Bevolking.class));
            assertThat(proef.maak(LeesPostcodes.class)
                            .lees("9741AB;BU00140000\n9742CD;BU00140001\n", "Fenna Kooi")
                            .fouten())
                    .isEmpty();
            assertThat(lijst.vervallen()).isZero();
            proef.stelVoor(Importsoort.INDELING, 2025, null, Proefgebied.indeling());
            assertThat(proef.voorstel().gevolgen())
                    .anyMatch(zin ->
                            zin.startsWith("Postcodelijst: 1 regel wijst dan naar een buurt die er niet meer is."))
                    .anyMatch(zin -> zin.startsWith("Inwoners: 3 buurten hebben dan geen getal."));
            proef.metProefstad();
            assertThat(lijst.vervallen()).isEqualTo(1);
            assertThat(lijst.buurt("9742CD", 1)).isEmpty();
            assertThat(lijst.kent("9742CD", 1)).as("it is in the list").isTrue();
            assertThat(lijst.kent("9799ZZ", 1)).isFalse();
        });
    }

    /** "Unicode text" of Excel. */
    @Test
    void een_bestand_met_tabs_ertussen_wordt_ook_gelezen() {
        Importproef.proef(proef -> {
            proef.neem(
                    Importsoort.INDELING,
                    2025,
                    null,
                    Proefgebied.indeling().replace(';', '\t').replace("Proefbuurt 1", "Noord, Zuid"));
            assertThat(proef.maak(Gebieden.class).kies("BU00149001"))
                    .map(Buurt::naam)
                    .contains("Noord, Zuid");
        });
    }

    @Test
    void een_oude_indeling_verandert_niets_aan_wat_te_kiezen_is() {
        Importproef.proef(proef -> {
            proef.neem(Importsoort.INDELING, 2019, null, Proefgebied.indeling());
            Gebieden gebieden = proef.maak(Gebieden.class);
            assertThat(gebieden.alle()).hasSize(151);
            assertThat(gebieden.get("BU00140000").naam()).isEqualTo("Binnenstad-Noord");
            assertThat(gebieden.find("BU00149001")).isPresent();
            assertThat(gebieden.kies("BU00149001")).isEmpty();
            assertThat(proef.maak(Indelingen.class).geldigIn(2020)).isEqualTo(2019);
        });
    }

    @Test
    @Regel({"G3.1", "G3.2", "G3.3", "G3.4", "G2.5"})
    void elke_regel_van_een_indeling_die_niet_kan_zegt_waarom() {
        Importproef.proef(
                proef -> assertThat(proef.stelVoor(Importsoort.INDELING, 2025, null, """
                        BU00149001;Een;WK001490;Wijk;GM0014;Stad;6.5;53.2
                        BU00149001;Twee;WK001490;Wijk;GM0014;Stad;6.5;53.2
                        BU00149002;Twee;WK001490;Andere wijk;GM0014;Stad;6.5;53.2
                        BU00149003;Drie;WK001490;Wijk;GM0014;Stad;53.2;6.5
                        BU00149004;<script>;WK001490;Wijk;GM0014;Stad;6.5;53.2
                        Selwerd;Vier;WK001490;Wijk;GM0014;Stad;6.5;53.2
                        BU00149005;Vijf;WK001490;Wijk;GM0014;Stad;oost;53.2
                        BU00149006;Zes
                        """))
                        .containsExactly(
                                "Regel 2: Buurt BU00149001 staat er al. Haal er één weg.",
                                "Regel 3: WK001490 heet hierboven Wijk. Schrijf overal dezelfde naam.",
                                "Regel 4: Het midden ligt niet in Nederland. Schrijf eerst de lengte (lon, als 6.56), dan de breedte (lat, als 53.21).",
                                "Regel 5: Schrijf een naam van hooguit 80 tekens, zonder < of >.",
                                "Regel 6: Schrijf de code van het CBS: BU en 8 cijfers.",
                                "Regel 7: Schrijf lon en lat in graden, zoals 6.56453 en 53.21909.",
                                "Regel 8: Zet op de regel: buurtcode, buurtnaam, wijkcode, wijknaam, gemeentecode, gemeentenaam, lon en lat."));
    }

    @Test
    @Regel({"G2.1", "G2.2", "G2.3", "G2.4", "G3.5"})
    void een_bestand_dat_als_geheel_niet_kan_wordt_geweigerd() {
        Importproef.proef(proef -> {
            weigert(proef, "G2.1", Importsoort.INDELING, 2025, "BU00149001;Ka\uFFFDe");
            weigert(proef, "G2.2", Importsoort.INDELING, 2025, "\uFEFF \n");
            weigert(proef, "G2.2", Importsoort.INDELING, 2025, "buurtcode;buurtnaam\n");
            weigert(proef, "G2.2", Importsoort.INDELING, 2025, "\"BU00149001;nooit dicht");
            weigert(proef, "G2.2", Importsoort.BEVOLKING, 0, "BU00140000;2020;1;1\n".repeat(50_001));
            weigert(proef, "G2.2", Importsoort.BEVOLKING, 0, "BU00140000" + ";".repeat(1_000_000));
            weigert(proef, "G2.3", Importsoort.INDELING, 0, Proefgebied.indeling());
            weigert(proef, "G2.3", Importsoort.INDELING, 9999, Proefgebied.indeling());
            weigert(proef, "G2.3", Importsoort.INDELING, 2027, Proefgebied.indeling());
            weigert(proef, "G2.4", Importsoort.KOPPELING, 2024, Proefgebied.koppeling());
            weigert(proef, "G2.4", Importsoort.GRENZEN, 2025, Proefgebied.grenzen());
            proef.doe("insert into feit_navraag (zaak, buurt_code, wijk_code, indeling, op, antwoord)"
                    + " values (1, 'BU00140000', 'WK001400', 2024, '2026-01-01', 'JA')");
            weigert(proef, "G3.5", Importsoort.INDELING, 2024, Proefgebied.indeling());
            assertThat(proef.maak(Importvoorstellen.class).huidig()).isEmpty();
        });
    }

    @Test
    @Regel({"G2.6", "G2.7"})
    void alleen_het_bestand_dat_te_zien_was_komt_binnen() {
        Importproef.proef(proef -> {
            proef.stelVoor(Importsoort.BEVOLKING, 0, null, "BU00140000;2021;10;5\n");
            long eerste = proef.voorstel().id();
            proef.stelVoor(Importsoort.BEVOLKING, 0, null, "BU00140000;2021;20;5\n");
            NeemImportOver over = proef.maak(NeemImportOver.class);
            assertThatThrownBy(() -> over.neemOver(eerste, "Fenna Kooi"))
                    .isInstanceOfSatisfying(
                            RuleViolation.class, nee -> assertThat(nee.rule()).isEqualTo("G2.6"));
            proef.maak(LaatImportVallen.class).laatVallen();
            assertThat(proef.maak(Importvoorstellen.class).huidig()).isEmpty();
            assertThat(proef.maak(Bevolking.class).bron(2021)).isEqualTo("CBS 2016");
        });
        Importproef.proef(proef -> {
            proef.metProefstad().stelVoor(Importsoort.GRENZEN, 2025, Niveau.BUURT, Proefgebied.grenzen());
            long wacht = proef.voorstel().id();
            proef.doe(
                    "insert into gebied (indeling, niveau, code, naam) values (2025, 'BUURT', 'BU00149009', 'Nieuw')");
            assertThatThrownBy(() -> proef.maak(NeemImportOver.class).neemOver(wacht, "Fenna Kooi"))
                    .isInstanceOfSatisfying(
                            RuleViolation.class, nee -> assertThat(nee.rule()).isEqualTo("G2.7"));
        });
    }

    @Test
    @Regel({"G4.1", "G4.2", "G4.3", "G4.4", "G4.5"})
    void elke_buurt_ligt_in_precies_een_kompaswijk() {
        Importproef.proef(proef -> {
            proef.metProefstad();
            assertThat(proef.stelVoor(Importsoort.KOPPELING, 2025, Niveau.KOMPASWIJK, """
                            BU00140000;K0;Zuid
                            BU00140000;K0;Zuid
                            BU00140001;K0;Zuid
                            BU00149001;K0;Noord
                            BU00149001;K 0;Noord
                            BU00149001
                            """))
                    .containsExactly(
                            "Regel 2: Buurt BU00140000 staat er al. Haal er één weg.",
                            "Regel 3: Buurt BU00140001 is niet een van de buurten van 2025.",
                            "Regel 4: K0 heet hierboven Zuid. Schrijf overal dezelfde naam.",
                            "Regel 5: Schrijf de code van het gebied met letters en cijfers, hooguit 20.",
                            "Regel 6: Zet op de regel: buurtcode, code van de kompaswijk en naam.");
            assertThat(proef.stelVoor(Importsoort.KOPPELING, 2025, Niveau.KOMPASWIJK, "BU00140000;K0;Zuid\n"))
                    .containsExactly("Er mist iets: Zet ook deze buurten erin: BU00149001, BU00149002, BU00149003.");

            proef.neem(Importsoort.KOPPELING, 2025, Niveau.KOMPASWIJK, Proefgebied.koppeling());
            Indelingen indelingen = proef.maak(Indelingen.class);
            assertThat(indelingen.ligging(2025, Niveau.KOMPASWIJK))
                    .isEqualTo(Map.of("BU00140000", "K0", "BU00149001", "K1", "BU00149002", "K0", "BU00149003", "K1"));
            assertThat(indelingen.ligging(2024, Niveau.KOMPASWIJK)).isEmpty();
            proef.neem(
                    Importsoort.KOPPELING,
                    2025,
                    Niveau.KOMPASWIJK,
                    Proefgebied.koppeling().replace(";K1;", ";K9;"));
            assertThat(indelingen.namen(2025, Niveau.KOMPASWIJK)).containsOnlyKeys("K0", "K9");
        });
    }

    @Test
    @Regel({"G5.1", "G5.2", "G5.3"})
    void inwoners_van_een_jaar_komen_in_de_plaats_en_ontbreken_waar_niemand_telde() {
        Importproef.proef(proef -> {
            assertThat(proef.stelVoor(Importsoort.BEVOLKING, 0, null, """
                            buurtcode;jaar;inwoners;woningen
                            BU00140000;2020;1.000;5
                            BU00140000;9999;10;5
                            BU03630000;2020;10;5
                            BU00140001;2020;10;5
                            BU00140001;2020;11;5
                            BU00140001;2020
                            """))
                    .containsExactly(
                            "Regel 2: Schrijf een heel getal zonder punt, of laat het leeg als het niet bekend is.",
                            "Regel 3: Vul een jaar in van 1990 tot en met 2026.",
                            "Regel 4: Buurt BU03630000 is niet een van onze buurten.",
                            "Regel 6: Buurt BU00140001 in 2020 staat er al. Haal er één weg.",
                            "Regel 7: Zet op de regel: buurtcode, jaar, inwoners en woningen.");
            proef.metProefstad().stelVoor(Importsoort.BEVOLKING, 0, null, Proefgebied.bevolking(2025));
            assertThat(proef.voorstel().gevolgen())
                    .containsExactly(
                            "2025: 3 buurten met samen 3.003 inwoners. 1 buurt zonder getal: daar ontbreekt de noemer.");
            proef.neem(Importsoort.BEVOLKING, 0, null, Proefgebied.bevolking(2025));
            Bevolking bevolking = proef.maak(Bevolking.class);
            assertThat(bevolking.inwoners(2026))
                    .isEqualTo(Map.of("BU00140000", 1000, "BU00149001", 1001, "BU00149002", 1002));
            assertThat(bevolking.bron(2026)).isEqualTo("proefbron 2025");
            assertThat(bevolking.inwoners(2024)).containsEntry("BU00140000", 4380);
            proef.neem(Importsoort.BEVOLKING, 0, null, "BU00149003;2025;7;\n");
            assertThat(bevolking.inwoners(2026)).isEqualTo(Map.of("BU00149003", 7));
        });
    }

    private static void weigert(Importproef proef, String regel, Importsoort soort, int jaar, String bestand) {
        assertThatThrownBy(() -> proef.stelVoor(soort, jaar, null, bestand))
                .isInstanceOfSatisfying(
                        RuleViolation.class, nee -> assertThat(nee.rule()).isEqualTo(regel));
    }
}
