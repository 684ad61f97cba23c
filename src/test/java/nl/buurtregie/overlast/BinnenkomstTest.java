package nl.buurtregie.overlast;

import static nl.buurtregie.overlast.Overlastwereld.BUREN;
import static nl.buurtregie.overlast.Overlastwereld.GROFVUIL;
import static nl.buurtregie.overlast.Overlastwereld.OVERIG;
import static nl.buurtregie.overlast.Overlastwereld.ZWERFAFVAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.overlast.begrip.Actie;
import nl.buurtregie.overlast.begrip.Bron;
import nl.buurtregie.overlast.begrip.Plaats;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.overlast.ronde.LegWaarnemingVast;
import nl.buurtregie.platform.Geheim;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.files.Proefopslag;
import nl.buurtregie.platform.persistence.Testdatabase;
import nl.buurtregie.privacy.verzoek.Betrokkene;
import nl.buurtregie.privacy.verzoek.Stuk;
import org.junit.jupiter.api.Test;

public class BinnenkomstTest {

    @Test
    @Regel("O1.7")
    void twee_keer_hetzelfde_is_een_waarneming_en_iets_anders_wordt_geweigerd() {
        Overlastwereld.proef(wereld -> {
            LegWaarnemingVast leg = wereld.maak(LegWaarnemingVast.class);
            UUID sleutel = UUID.randomUUID();
            Nieuws nieuws = wereld.nieuws(Bron.CONCIERGE, GROFVUIL, Actie.NIETS, null, null, sleutel);
            Ontvangst eerst = leg.leg(wereld.kees, nieuws);
            Ontvangst weer = leg.leg(wereld.kees, nieuws);
            assertThat(eerst.nieuw()).isTrue();
            assertThat(weer.nieuw()).isFalse();
            assertThat(weer.melding()).isEqualTo(eerst.melding());
            assertThat(wereld.tel("select count(*) from overlastmelding")).isOne();
            Nieuws anders = wereld.nieuws(Bron.CONCIERGE, OVERIG, Actie.NIETS, null, null, sleutel);
            geweigerd("O1.7", () -> leg.leg(wereld.kees, anders));
        });
    }

    @Test
    void een_foto_die_buiten_de_database_zoekraakte_staat_in_wat_de_melder_krijgt() {
        Overlastwereld.proef(wereld -> {
            wereld.meld(GROFVUIL);
            long melding = wereld.tel("select id from overlastmelding");
            wereld.tel(
                    "with x as (insert into foto (id, melding_id, volgorde, ontvangen, breedte, hoogte, buiten, afdruk, grootte,"
                            + " verloopt_op) values ('" + UUID.randomUUID() + "', " + melding
                            + ", 0, 'x', 1, 1, '0a0a0a0a/00000000-0000-4000-8000-000000000000', 'x', 3, current_date) returning 1)"
                            + " select count(*) from x");
            Proefopslag opslag = new Proefopslag(new byte[] {1, 2, 3});
            Testobjecten.zet(wereld.maak(DatabaseFotokluis.class), "buiten", opslag);
            Betrokkene wie = new Betrokkene(Betrokkene.Soort.MELDER, melding, "", "", "");
            Meldinginzage inzage = wereld.maak(Meldinginzage.class);
            assertThat(inzage.van(wie).get(1).fotos()).singleElement().isEqualTo(new byte[] {1, 2, 3});
            opslag.raakKwijt();
            assertThat(inzage.van(wie).get(1).fotos()).isEmpty();
            assertThat(inzage.van(wie).get(1).gegevens()).contains(new Stuk.Gegeven("Zoekgeraakte foto’s", "1"));
        });
    }

    @Test
    @Functie("PRI-07")
    void een_melder_is_te_vinden_op_telefoon_hoe_hij_ook_getypt_is() {
        Overlastwereld.proef(wereld -> {
            wereld.meld(GROFVUIL);
            wereld.tel("with x as (update overlastmelding set melder_contact = '+31 6 1234 5678' returning 1)"
                    + " select count(*) from x");
            wereld.em.clear();
            Meldinginzage inzage = wereld.maak(Meldinginzage.class);
            assertThat(inzage.zoek("06-12345678")).hasSize(1);
            wereld.tel("with x as (update overlastmelding set melder_contact = 'ab@612345678.example' returning 1)"
                    + " select count(*) from x");
            assertThat(inzage.zoek("06-12345678")).isEmpty();
            assertThat(inzage.zoek("niemand")).isEmpty();
        });
    }

    @Test
    void dertien_meldingen_over_een_bank_zijn_een_probleem() {
        Overlastwereld.proef(wereld -> {
            Probleem probleem = wereld.meld(GROFVUIL);
            for (int keer = 2; keer <= 13; keer++) {
                Nieuws ook =
                        wereld.nieuws(Bron.BEWONER, GROFVUIL, Actie.NIETS, probleem.nummer(), null, UUID.randomUUID());
                Ontvangst ontvangst = wereld.maak(MeldOverlast.class).meld(ook, Geheim.nieuw());
                assertThat(ontvangst.samen()).isTrue();
            }
            assertThat(probleem.meldingen()).isEqualTo(13);
            assertThat(wereld.tel("select count(*) from probleem")).isOne();
            assertThat(wereld.tel("select count(*) from feit_overlastmelding")).isEqualTo(13);
            assertThat(wereld.tel("select count(*) from feit_overlastmelding where nieuw"))
                    .isOne();
        });
    }

    @Test
    void een_bewoner_kan_zich_niet_bij_iets_ver_weg_aansluiten_en_nooit_bij_buren() {
        Overlastwereld.proef(wereld -> {
            Probleem buren = wereld.meld(BUREN);
            Nieuws ook = wereld.nieuws(Bron.BEWONER, BUREN, Actie.NIETS, buren.nummer(), null, UUID.randomUUID());
            assertThat(wereld.maak(MeldOverlast.class).meld(ook, Geheim.nieuw()).samen())
                    .isFalse();
        });
    }

    @Test
    void wie_het_tweede_keer_ziet_en_opruimt_maakt_het_af() {
        Overlastwereld.proef(wereld -> {
            Probleem probleem = wereld.zie(OVERIG, Actie.NIETS);
            assertThat(probleem.stand()).isEqualTo(Stand.OPPAKKEN);
            wereld.maak(LegWaarnemingVast.class)
                    .leg(
                            wereld.kees,
                            wereld.nieuws(
                                    Bron.CONCIERGE,
                                    OVERIG,
                                    Actie.OPGERUIMD,
                                    probleem.nummer(),
                                    null,
                                    UUID.randomUUID()));
            assertThat(probleem.stand()).isEqualTo(Stand.AFGESLOTEN);
            wereld.klokVooruit(Duration.ofMinutes(1));
            wereld.maak(LegWaarnemingVast.class)
                    .leg(
                            wereld.kees,
                            wereld.nieuws(
                                    Bron.CONCIERGE, OVERIG, Actie.NIETS, probleem.nummer(), null, UUID.randomUUID()));
            assertThat(probleem.stand()).isEqualTo(Stand.BEOORDELEN);
            assertThat(probleem.keerHeropend()).isOne();
        });
    }

    @Test
    void wat_voor_de_oplossing_is_gezien_en_later_aankomt_begint_niet_opnieuw() {
        Overlastwereld.proef(wereld -> {
            Probleem probleem = wereld.zie(OVERIG, Actie.NIETS);
            Nieuws zonderNetwerk = bij(wereld, probleem.nummer());
            wereld.klokVooruit(Duration.ofHours(2));
            wereld.maak(LegWaarnemingVast.class)
                    .leg(
                            wereld.kees,
                            wereld.nieuws(
                                    Bron.CONCIERGE,
                                    OVERIG,
                                    Actie.OPGERUIMD,
                                    probleem.nummer(),
                                    null,
                                    UUID.randomUUID()));
            wereld.klokVooruit(Duration.ofHours(1));
            Ontvangst laat = wereld.maak(LegWaarnemingVast.class).leg(wereld.kees, zonderNetwerk);
            assertThat(laat.samen()).isTrue();
            assertThat(probleem.meldingen()).isEqualTo(3);
            assertThat(probleem.stand()).isEqualTo(Stand.AFGESLOTEN);
            assertThat(probleem.keerHeropend()).isZero();
        });
    }

    /** Besluit 63: it counts from when it was seen, the term of colleagues and of a partner from when they could know. */
    @Test
    @Functie("OVL-02")
    void wat_dagen_later_aankomt_telt_vanaf_dat_het_gezien_is() {
        Overlastwereld.proef(wereld -> {
            Instant gezien = wereld.nu();
            Nieuws laat = wereld.nieuws(
                    Bron.BEWONER_OP_STRAAT,
                    OVERIG,
                    Actie.NIETS,
                    null,
                    new Nieuws.Contact("Mevrouw Postma", "postma@voorbeeld.nl"),
                    UUID.randomUUID());
            Nieuws opgeruimd = wereld.gezien(ZWERFAFVAL, Actie.OPGERUIMD);
            wereld.klokVooruit(4);
            LegWaarnemingVast leg = wereld.maak(LegWaarnemingVast.class);
            Probleem probleem = wereld.probleem(leg.leg(wereld.kees, laat).probleem());
            assertThat(probleem.geopendOp()).isEqualTo(gezien);
            assertThat(wereld.maak(Meldingen.class).van(probleem).get(0).antwoordVoor())
                    .as("vijf werkdagen nadat het op straat werd beloofd")
                    .isEqualTo(LocalDate.of(2026, 12, 3));
            assertThat(wereld.maak(Problemen.class).taak(probleem).orElseThrow().einde())
                    .as("wie het oppakt weet het nu pas")
                    .isEqualTo(LocalDate.of(2026, 12, 3));
            wereld.beslis(wereld.kees, probleem, BeslisOverProbleem.Keuze.KLAAR);
            Probleem klaar = wereld.probleem(leg.leg(wereld.kees, opgeruimd).probleem());
            assertThat(klaar.geslotenOp()).as("toen was het al klaar").isEqualTo(gezien);
            assertThat(wereld.tel("select werkdagen from feit_probleem where probleem = " + klaar.id()))
                    .isZero();
            assertThat(wereld.tel("select count(*) from feit_probleem where geopend = date '2026-11-26'"))
                    .isOne();
        });
    }

    @Test
    void een_klok_die_niet_kan_telt_vanaf_dat_het_binnenkomt() {
        Overlastwereld.proef(wereld -> {
            wereld.sinds(wereld.kees, LocalDate.of(2026, 11, 25));
            assertThat(geopend(wereld, Duration.ofDays(1)))
                    .isEqualTo(wereld.nu().minus(Duration.ofDays(1)));
            assertThat(geopend(wereld, Duration.ofDays(2)))
                    .as("toen werkte hij hier niet")
                    .isEqualTo(wereld.nu());
            assertThat(geopend(wereld, Duration.ofHours(-1))).as("voor").isEqualTo(wereld.nu());
            wereld.sinds(wereld.kees, LocalDate.of(2026, 1, 1));
            assertThat(geopend(wereld, Duration.ofDays(40)))
                    .as("te lang geleden")
                    .isEqualTo(wereld.nu());
        });
    }

    /** A role that is taken and given again begins again; who has it was here before, as the book of accounts says. */
    @Test
    void wie_de_rol_opnieuw_kreeg_werkte_hier_al() {
        Overlastwereld.proef(wereld -> {
            Instant gezien = wereld.nu().minus(Duration.ofDays(2));
            wereld.sinds(wereld.kees, LocalDate.of(2026, 11, 26));
            assertThat(geopend(wereld, Duration.ofDays(2))).isEqualTo(wereld.nu());
            inHetBoek(wereld, "UITGENODIGD", "2026-11-20 09:00+01");
            inHetBoek(wereld, "ROL_GENOMEN", "2026-11-25 09:00+01");
            assertThat(geopend(wereld, Duration.ofDays(2))).isEqualTo(gezien);
            assertThat(geopend(wereld, Duration.ofDays(7)))
                    .as("voor de uitnodiging")
                    .isEqualTo(wereld.nu());
        });
        Overlastwereld.proef(wereld -> {
            wereld.sinds(wereld.kees, LocalDate.of(2026, 11, 26));
            inHetBoek(wereld, "ROL_GENOMEN", "2026-11-25 09:00+01");
            assertThat(geopend(wereld, Duration.ofDays(7)))
                    .as("het account is ouder dan het boek")
                    .isEqualTo(wereld.nu().minus(Duration.ofDays(7)));
        });
    }

    private static void inHetBoek(Overlastwereld wereld, String wat, String op) {
        wereld.em
                .createNativeQuery("insert into accountwijziging (id, medewerker_id, op, door, wat)"
                        + " values (nextval('accountwijziging_seq'), ?1, cast(?2 as timestamptz), 'Bea Beheer', ?3)")
                .setParameter(1, wereld.kees.id())
                .setParameter(2, op)
                .setParameter(3, wat)
                .executeUpdate();
    }

    private static Instant geopend(Overlastwereld wereld, Duration geleden) {
        Nieuws nieuws = wereld.gezien(OVERIG, Actie.NIETS).gezienOp(wereld.nu().minus(geleden));
        return wereld.probleem(wereld.maak(LegWaarnemingVast.class)
                        .leg(wereld.kees, nieuws)
                        .probleem())
                .geopendOp();
    }

    @Test
    void bij_een_hotspot_van_een_ander_gebied_kan_niemand_zich_aansluiten() {
        Overlastwereld.proef(wereld -> {
            for (int keer = 0; keer < 3; keer++) {
                wereld.zie(OVERIG, Actie.NIETS);
            }
            String hotspot = wereld.maak(Hotspots.class).van(wereld.kees).get(0).kenmerk();
            assertThat(Testdatabase.isAanDeBeurt("hotspots"))
                    .as("een ander maakt er niet tegelijk nog een")
                    .isFalse();
            LegWaarnemingVast leg = wereld.maak(LegWaarnemingVast.class);
            assertThat(leg.leg(wereld.fatma, bij(wereld, hotspot)).samen()).isFalse();
            assertThat(leg.leg(wereld.kees, bij(wereld, hotspot)).samen()).isTrue();
        });
    }

    private static Nieuws bij(Overlastwereld wereld, String hotspot) {
        return wereld.nieuws(Bron.CONCIERGE, OVERIG, Actie.NIETS, hotspot, null, UUID.randomUUID());
    }

    @Test
    void een_ander_gebied_is_er_niet() {
        Overlastwereld.proef(wereld -> {
            Probleem probleem = wereld.zie(OVERIG, Actie.NIETS);
            assertThat(wereld.maak(Problemen.class).find(wereld.fatma, probleem.nummer()))
                    .isEmpty();
            assertThat(wereld.maak(Problemen.class).find(wereld.joke, probleem.nummer()))
                    .isPresent();
            assertThatThrownBy(() -> wereld.maak(BeslisOverProbleem.class)
                            .beslis(
                                    wereld.fatma,
                                    wereld.stap(probleem),
                                    new BeslisOverProbleem.Besluit(
                                            BeslisOverProbleem.Keuze.LATER_KIJKEN, null, null, null, null, null)))
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    @Regel({"O1.1", "O1.2", "O1.3", "O1.4", "O1.5", "O1.6"})
    void wat_niet_klopt_wordt_geweigerd_met_een_zin() {
        Overlastwereld.proef(wereld -> {
            geweigerd("O1.1", () -> Plaats.op(Double.NaN, 6.5));
            geweigerd("O1.1", () -> Plaats.op(91, 6.5));
            geweigerd(
                    "O1.1", () -> wereld.maak(LegWaarnemingVast.class).leg(wereld.kees, op(wereld, Plaats.op(52, 5))));
            geweigerd("O1.2", () -> wereld.maak(Categorieen.class).kies("afval/bestaat-niet"));
            geweigerd("O1.3", () -> met(wereld, 4, null, "x", 0));
            geweigerd("O1.3", () -> met(wereld, 1, 1000, "x", 0));
            geweigerd("O1.4", () -> met(wereld, 1, 1, "x".repeat(501), 0));
            geweigerd("O1.5", () -> met(wereld, 1, 1, "x", 6));
            geweigerd("O1.5", () -> new Nieuws.Aankondiging(UUID.randomUUID(), "kort"));
            geweigerd("O1.6", () -> new Nieuws.Contact("Jan", " "));
            geweigerd("O1.6", () -> new Nieuws.Contact("Jan", "jan@x.nl."));
            geweigerd("O1.6", () -> new Nieuws.Contact("Jan", "<jan@x.nl>"));
            assertThat(new Nieuws.Contact("Jan", "06 1234 5678 of jan@x.nl").bereik())
                    .contains("5678");
        });
    }

    @Test
    void drie_keer_op_een_plek_is_een_hotspot_en_rust_maakt_er_een_eind_aan() {
        Overlastwereld.proef(wereld -> {
            wereld.meld(GROFVUIL);
            wereld.meld(GROFVUIL);
            assertThat(wereld.maak(Hotspots.class).van(wereld.kees)).isEmpty();
            wereld.meld(GROFVUIL);
            assertThat(wereld.maak(Hotspots.class).van(wereld.kees))
                    .singleElement()
                    .satisfies(een -> assertThat(een.aantal()).isEqualTo(3));
            assertThat(wereld.tel("select count(*) from probleem where hotspot_id is not null"))
                    .as("ook wat er eerder was")
                    .isEqualTo(3);
            assertThat(wereld.maak(Hotspots.class).van(wereld.fatma)).isEmpty();
            wereld.klokVooruit(70);
            assertThat(wereld.maak(Hotspots.class).herzie()).isOne();
            assertThat(wereld.maak(Hotspots.class).van(wereld.kees)).isEmpty();
        });
    }

    /** What does not fit on a page is on the next one, and the map leaves out what happens least. */
    @Test
    void elke_hotspot_staat_op_een_bladzijde_en_de_zwaarste_op_de_kaart() {
        Overlastwereld.proef(wereld -> {
            Hotspots hotspots = wereld.maak(Hotspots.class);
            assertThat(hotspots.aantal(wereld.kees)).isZero();
            assertThat(hotspots.blad(wereld.kees, 0)).isEmpty();
            wereld.meld(GROFVUIL);
            wereld.meld(GROFVUIL);
            wereld.meld(GROFVUIL);
            wereld.em.flush();
            assertThat(hotspots.blad(wereld.kees, 0)).hasSize(1);
            erbij(wereld, Hotspots.PAGINA - 1);
            assertThat(hotspots.blad(wereld.kees, 0)).hasSize(Hotspots.PAGINA);
            assertThat(hotspots.blad(wereld.kees, Hotspots.PAGINA)).isEmpty();
            erbij(wereld, 1);
            assertThat(hotspots.aantal(wereld.kees)).isEqualTo(Hotspots.PAGINA + 1);
            assertThat(hotspots.blad(wereld.kees, Hotspots.PAGINA))
                    .extracting(Hotspot::aantal)
                    .containsExactly(3);
            assertThat(hotspots.aantal(wereld.fatma)).isZero();
            erbij(wereld, Hotspots.MEESTE - Hotspots.PAGINA);
            Kaartpunten kaart = wereld.maak(Kaartpunten.class);
            assertThat(kaart.aantal(wereld.joke)).isEqualTo(new Kaartpunten.Aantal(3, Hotspots.MEESTE + 1));
            assertThat(kaart.aantal(wereld.fatma)).isEqualTo(new Kaartpunten.Aantal(0, 0));
            assertThat(kaart.geojson(wereld.kees).split("/hotspots/", -1)).hasSize(Hotspots.MEESTE + 1);
            assertThat(kaart.geojson(wereld.kees))
                    .doesNotContain("/hotspots/" + wereld.tel("select id from hotspot where aantal = 3") + "\"");
        });
    }

    /** More of them, each heavier than what was found by counting. */
    private static void erbij(Overlastwereld wereld, int hoeveel) {
        wereld.em
                .createNativeQuery(
                        "insert into hotspot (id, categorie, naam, buurt_code, lat, lon, aantal, sinds, laatste,"
                                + " versie) select nextval('hotspot_seq'), h.categorie, h.naam, h.buurt_code, h.lat, h.lon, 9,"
                                + " h.sinds, h.laatste, h.versie from (select * from hotspot where aantal = 3) h,"
                                + " generate_series(1, " + hoeveel + ")")
                .executeUpdate();
    }

    /** A buurt is no place: three reports in it are not three at its middle, and a pin there sends somebody to the wrong street. */
    @Test
    void wat_ergens_in_een_buurt_ligt_is_geen_hotspot_en_niet_vlakbij_iets() {
        Overlastwereld.proef(wereld -> {
            Plaats buurt = new Plaats(wereld.plek.lat(), wereld.plek.lon(), 1000);
            for (int keer = 0; keer < 3; keer++) {
                wereld.maak(LegWaarnemingVast.class).leg(wereld.kees, op(wereld, buurt));
            }
            wereld.em.clear();
            assertThat(wereld.tel("select count(*) from probleem where nauwkeurig = 1000"))
                    .isEqualTo(3);
            assertThat(wereld.maak(Hotspots.class).van(wereld.kees)).isEmpty();
            wereld.maak(LegWaarnemingVast.class).leg(wereld.kees, op(wereld, wereld.plek));
            assertThat(wereld.maak(Hotspots.class).van(wereld.kees)).isEmpty();
            assertThat(wereld.maak(Samenhang.class).bij(wereld.plek, "overig")).hasSize(1);
            assertThat(wereld.maak(Kaartpunten.class).geojson(wereld.kees))
                    .contains("\"ongeveer\" : true", "\"ongeveer\" : false");
        });
    }

    /** Three complaints from three streets are not three about one door. */
    @Test
    @Functie("OVL-10")
    void buren_van_wie_alleen_de_buurt_bekend_is_wonen_niet_bij_elkaar() {
        Overlastwereld.proef(wereld -> {
            Plaats buurt = new Plaats(wereld.plek.lat(), wereld.plek.lon(), 1000);
            Probleem ergens = null;
            for (int keer = 0; keer < 3; keer++) {
                ergens = wereld.zie(wereld.kees, BUREN, buurt, null);
                assertThat(ergens.stand()).isEqualTo(Stand.OPPAKKEN);
            }
            Vroegsignalen signalen = wereld.maak(Vroegsignalen.class);
            assertThat(signalen.rond(ergens)).as("alleen de eigen melding").isOne();
            Probleem precies = wereld.zie(BUREN, Actie.NIETS);
            assertThat(precies.stand()).isEqualTo(Stand.OPPAKKEN);
            assertThat(signalen.rond(precies)).isOne();
            wereld.tel("with x as (update probleem set postcode = '9712AB', huisnummer = 12 where nauwkeurig = 1000"
                    + " returning 1) select count(*) from x");
            wereld.em.clear();
            assertThat(signalen.rond(wereld.probleem(ergens.nummer())))
                    .as("een adres is wel een plek")
                    .isEqualTo(3);
        });
    }

    @Test
    void opnieuw_tellen_telt_in_een_rondje_en_alleen_dezelfde_soort() {
        Overlastwereld.proef(wereld -> {
            for (int noord : new int[] {0, 0, 0, 45}) {
                wereld.maak(LegWaarnemingVast.class).leg(wereld.kees, op(wereld, verderop(wereld, noord, 0)));
            }
            wereld.maak(LegWaarnemingVast.class).leg(wereld.kees, op(wereld, verderop(wereld, -40, 40)));
            wereld.zie(GROFVUIL, Actie.NIETS);
            assertThat(wereld.tel("select count(*) from hotspot where aantal = 4"))
                    .isOne();
            wereld.em.createNativeQuery("update hotspot set aantal = 99").executeUpdate();
            wereld.em.clear();
            assertThat(wereld.maak(Hotspots.class).herzie()).isZero();
            assertThat(wereld.maak(Hotspots.class).van(wereld.kees))
                    .singleElement()
                    .satisfies(een -> assertThat(een.aantal()).isEqualTo(4));
        });
    }

    private static Plaats verderop(Overlastwereld wereld, int noord, int oost) {
        return Plaats.op(wereld.plek.lat() + Plaats.graden(noord), wereld.plek.lon() + wereld.plek.gradenOost(oost));
    }

    @Test
    void contact_en_notitie_gaan_na_hun_tijd_weg_en_de_telling_blijft() {
        Overlastwereld.proef(wereld -> {
            wereld.meld(GROFVUIL);
            wereld.em.flush();
            wereld.klokVooruit(400);
            Meldingen meldingen = wereld.maak(Meldingen.class);
            assertThat(wereld.maak(Melderbewaring.class).ruimOp(10)).isOne();
            assertThat(wereld.maak(Melderbewaring.class).ruimOp(10)).isZero();
            assertThat(wereld.tel("select count(*) from overlastmelding where melder_contact is not null"))
                    .isZero();
            assertThat(wereld.tel("select count(*) from feit_overlastmelding")).isOne();
        });
    }

    private static Nieuws op(Overlastwereld wereld, Plaats plaats) {
        return nieuws(wereld, plaats, 1, 1, null, 0);
    }

    private static Nieuws met(Overlastwereld wereld, Integer ernst, Integer aantal, String notitie, int fotos) {
        return nieuws(wereld, wereld.plek, ernst, aantal, notitie, fotos);
    }

    private static Nieuws nieuws(
            Overlastwereld wereld, Plaats plaats, Integer ernst, Integer aantal, String notitie, int fotos) {
        List<Nieuws.Aankondiging> aankondigingen =
                Collections.nCopies(fotos, new Nieuws.Aankondiging(UUID.randomUUID(), "0".repeat(64)));
        return new Nieuws(
                UUID.randomUUID(),
                Bron.CONCIERGE,
                wereld.maak(Categorieen.class).kies(OVERIG),
                wereld.nu(),
                plaats,
                null,
                null,
                null,
                ernst,
                aantal,
                Actie.NIETS,
                notitie,
                null,
                null,
                aankondigingen);
    }

    public static void geweigerd(String regel, Runnable werk) {
        assertThatThrownBy(werk::run).isInstanceOfSatisfying(RuleViolation.class, fout -> assertThat(fout.rule())
                .isEqualTo(regel));
    }
}
