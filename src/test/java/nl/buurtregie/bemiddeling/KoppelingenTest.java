package nl.buurtregie.bemiddeling;

import static nl.buurtregie.bemiddeling.Weigering.weigert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.bemiddeling.begrip.Besluit;
import nl.buurtregie.bemiddeling.begrip.Contactwijze;
import nl.buurtregie.bemiddeling.begrip.Doel;
import nl.buurtregie.bemiddeling.begrip.EersteBuurZegt;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Koppelsoort;
import nl.buurtregie.bemiddeling.begrip.Resultaat;
import nl.buurtregie.bemiddeling.begrip.Rolpartij;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.codelijst.Codewoord;
import nl.buurtregie.bemiddeling.zoek.EerdereZaken;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.NotFound;
import org.junit.jupiter.api.Test;

/** Cases that belong together, more than two neighbours, and tries to reach them; on a real database. */
class KoppelingenTest {

    private static final Tegenklacht KLACHT = new Tegenklacht(Codewoord.van(Aard.ROOK), "Dhr. T. Egen", "06 00112233");

    @Test
    void een_eigen_klacht_van_de_tweede_buur_wordt_een_gekoppelde_zaak_zonder_iets_van_de_eerste() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.CONTACT_TWEEDE_BUUR);
            wereld.maak(LegContactVast.class).metTegenklacht(wereld.ineke, wereld.nu(nummer), true, KLACHT);

            assertThat(wereld.zaak(nummer).status()).isEqualTo(Status.BEMIDDELEN);
            Bemiddeling tegen = ander(wereld, nummer);
            assertThat(tegen.status()).isEqualTo(Status.INTAKE);
            assertThat(tegen.eersteBuur().naam()).isEqualTo("Dhr. T. Egen");
            assertThat(tegen.tweedeBuur()).isEmpty();
            assertThat(tegen.hoofdaard()).isEqualTo(Aard.ROOK);
            assertThat(wereld.maak(Bemiddelingen.class).find(wereld.ineke, tegen.nummer()))
                    .isEmpty();
        });
    }

    @Test
    @Functie("PRI-15")
    void een_eigen_klacht_uit_een_afgeschermde_zaak_is_even_afgeschermd() {
        Wereld.proef(wereld -> {
            Ik imke = wereld.account("imke", "Imke Regenboog", Rol.COORDINATOR);
            String nummer = wereld.breng(Status.CONTACT_TWEEDE_BUUR);
            wereld.maak(SchermAf.class)
                    .schermAf(wereld.marjan, wereld.nu(nummer), Set.of(wereld.marjan.id()), "Een buur werkt bij ons");
            wereld.maak(LegContactVast.class).metTegenklacht(wereld.ineke, wereld.nu(nummer), true, KLACHT);
            wereld.vergeet();
            Bemiddeling tegen = ander(wereld, nummer);
            assertThat(tegen.genoemd()).containsExactly(wereld.marjan.id());
            assertThat(tegen.afgeschermdOmdat()).isEqualTo("Een buur werkt bij ons");
            assertThat(wereld.maak(Bemiddelingen.class).find(imke, tegen.nummer()))
                    .isEmpty();
            assertThat(wereld.maak(Bemiddelingen.class).historie(tegen))
                    .extracting(Historieregel::handeling)
                    .contains(Handeling.AFGESCHERMD);
        });
    }

    @Test
    void samen_behandeld_is_samen_klaar() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.CONTACT_TWEEDE_BUUR);
            wereld.maak(LegContactVast.class).metTegenklacht(wereld.ineke, wereld.nu(nummer), true, KLACHT);
            String tegen = ander(wereld, nummer).nummer();
            wereld.maak(VoerIntake.class).voer(wereld.marjan, wereld.nu(tegen), samen(nummer));
            assertThat(wereld.zaak(tegen).status()).isEqualTo(Status.WACHT_OP_ANDERE_ZAAK);

            wereld.verder(nummer, Status.AFGESLOTEN);

            assertThat(wereld.zaak(tegen).status()).isEqualTo(Status.AFSLUITEN);
            assertThat(wereld.zaak(tegen).afloop().voorstel()).isEqualTo(Resultaat.OPGELOST);
        });
    }

    /** Whoever brought the other case was not asked anything yet: it does not end by what somebody else wanted. */
    @Test
    void stopt_de_andere_zaak_voor_het_gesprek_dan_begint_deze_bij_de_intake() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.WACHTLIJST);
            String wacht = wereld.meldAan(Aard.ROOK, Wereld.BUURT);
            koppel(wereld, nummer, wacht);
            wereld.maak(VoerIntake.class).voer(wereld.marjan, wereld.nu(wacht), samen(nummer));
            wereld.maak(TrekIn.class).trekIn(wereld.marjan, wereld.nu(nummer));
            wereld.verder(nummer, Status.AFGESLOTEN);
            assertThat(wereld.zaak(nummer).afloop().resultaat()).isEqualTo(Resultaat.INGETROKKEN);
            assertThat(wereld.zaak(wacht).status()).isEqualTo(Status.INTAKE);
            assertThat(wereld.zaak(wacht).samenMet()).isEmpty();
            assertThat(wereld.zaak(wacht).afloop().voorstel()).isNull();
        });
    }

    /** Also when it ended well: nobody spoke to whoever brought the other case. Who reads that line sees which case it was. */
    @Test
    void loopt_de_andere_zaak_af_zonder_de_tweede_buur_dan_begint_deze_bij_de_intake_en_blijft_dat_zo() {
        Wereld.proef(wereld -> {
            for (EersteBuurZegt antwoord : List.of(EersteBuurZegt.STOPT, EersteBuurZegt.PRAAT_ZELF)) {
                String nummer = wereld.breng(Status.GESPREK_EERSTE_BUUR);
                String wacht = wereld.meldAan(Aard.ROOK, Wereld.BUURT);
                koppel(wereld, nummer, wacht);
                wereld.maak(VoerIntake.class).voer(wereld.marjan, wereld.nu(wacht), samen(nummer));
                wereld.maak(LegEersteGesprekVast.class).legVast(wereld.ineke, wereld.nu(nummer), antwoord);
                wereld.verder(nummer, Status.AFGESLOTEN);
                assertThat(wereld.zaak(wacht).status()).as(antwoord.name()).isEqualTo(Status.INTAKE);
                wereld.vergeet();
                assertThat(wereld.maak(Bemiddelingen.class).historie(wereld.marjan, wereld.zaak(wacht)))
                        .extracting(Historieregel::toelichting)
                        .contains("zaak " + nummer + ", afgelopen zonder dat de tweede buur is gesproken");
                assertThat(wereld.maak(Terugwegen.class)
                                .laatste(wereld.marjan, wereld.zaak(nummer))
                                .orElseThrow()
                                .beletsel()
                                .orElseThrow()
                                .wat())
                        .isEqualTo("een zaak die hierop wachtte, is verder gegaan");
            }
        });
    }

    @Test
    void na_een_gesprek_eindigt_de_andere_zaak_mee_ook_als_de_eerste_intrekt() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.CONTACT_TWEEDE_BUUR);
            wereld.maak(LegContactVast.class).metTegenklacht(wereld.ineke, wereld.nu(nummer), true, KLACHT);
            String tegen = ander(wereld, nummer).nummer();
            wereld.maak(VoerIntake.class).voer(wereld.marjan, wereld.nu(tegen), samen(nummer));
            wereld.maak(TrekIn.class).trekIn(wereld.marjan, wereld.nu(nummer));
            wereld.verder(nummer, Status.AFGESLOTEN);
            assertThat(wereld.zaak(tegen).status()).isEqualTo(Status.AFSLUITEN);
            assertThat(wereld.zaak(tegen).afloop().voorstel()).isEqualTo(Resultaat.NIET_OPGELOST);
        });
    }

    @Test
    void wie_een_koppeling_las_leest_daarna_ook_wie_er_op_het_adres_van_beide_woont() {
        Wereld.proef(wereld -> {
            String een = wereld.meldAan(Aard.ROOK, Wereld.BUURT);
            String ander = wereld.meldAan(Aard.ROOK, Wereld.BUURT); // the same address to the letter
            koppel(wereld, een, ander);
            wereld.vergeet();
            assertThat(wereld.maak(Koppelingen.class).bij(wereld.marjan, wereld.zaak(een)))
                    .extracting(gekoppeld -> gekoppeld.zaak().nummer())
                    .containsExactly(ander);
            Adres adres = wereld.zaak(een).eersteBuur().adres().orElseThrow();
            assertThat(wereld.maak(EerdereZaken.class).op(wereld.marjan, adres))
                    .extracting(EerdereZaak::nummer)
                    .containsExactlyInAnyOrder(een, ander);
            String gevonden = "select count(*) from raadpleging where soort = 'GEVONDEN' and nummer in ('" + een
                    + "', '" + ander + "') and handeling = 'aanmelding'";
            assertThat(wereld.vraag(gevonden)).isEqualTo(0L);
            wereld.maak(EerdereZaken.class).zoek(wereld.marjan, adres);
            assertThat(wereld.vraag(gevonden)).as("somebody typed the address").isEqualTo(2L);
        });
    }

    @Test
    @Regel("B2.5")
    void samen_gaat_alleen_met_een_gekoppelde_zaak_die_loopt() {
        Wereld.proef(wereld -> {
            String een = wereld.meldAan();
            String ander = wereld.meldAan();
            weigert("B2.5", "samenMet", () -> samen(null));
            weigert("B2.5", "samenMet", () -> wereld.maak(VoerIntake.class)
                    .voer(wereld.marjan, wereld.nu(een), samen(ander)));
            koppel(wereld, een, ander);
            wereld.maak(TrekIn.class).trekIn(wereld.marjan, wereld.nu(ander));
            wereld.maak(KoppelTerug.class).koppelTerug(wereld.marjan, wereld.nu(ander), true);
            weigert("B2.5", "samenMet", () -> wereld.maak(VoerIntake.class)
                    .voer(wereld.marjan, wereld.nu(een), samen(ander)));
        });
    }

    @Test
    @Regel("B6.2")
    void een_tegenklacht_zegt_waarover_en_van_wie() {
        weigert("B6.2", "aard", () -> new Tegenklacht(null, "T. Egen", "06 00112233"));
        weigert("B6.2", "naam", () -> new Tegenklacht(Codewoord.van(Aard.ROOK), null, "06 00112233"));
        weigert("B6.2", "telefoon", () -> new Tegenklacht(Codewoord.van(Aard.ROOK), "T. Egen", null));
    }

    @Test
    @Regel("B11.1")
    void twee_zaken_worden_een_keer_gekoppeld_en_staan_in_beide_geschiedenissen() {
        Wereld.proef(wereld -> {
            String een = wereld.meldAan();
            String ander = wereld.meldAan();
            koppel(wereld, een, ander);
            weigert("B11.1", "andere", () -> koppel(wereld, ander, een));
            weigert("B11.1", "andere", () -> koppel(wereld, een, een));

            assertThat(wereld.vraag("select count(*) from historie where handeling = 'KOPPELING'"))
                    .isEqualTo(2L);
            wereld.maak(KoppelZaken.class).ontkoppel(wereld.marjan, wereld.nu(ander), een);
            assertThat(wereld.vraag("select count(*) from koppeling")).isEqualTo(0L);
        });
    }

    @Test
    void de_geschiedenis_noemt_een_andere_zaak_alleen_aan_wie_haar_ziet() {
        Wereld.proef(wereld -> {
            Ik imke = wereld.account("imke", "Imke Regenboog", Rol.COORDINATOR);
            String een = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            String ander = wereld.meldAan();
            koppel(wereld, een, ander);
            assertThat(gekoppeld(wereld, imke, een)).containsExactly("zaak " + ander);
            assertThat(gekoppeld(wereld, wereld.ineke, een))
                    .as("on the pair of the one")
                    .containsExactly("een andere zaak");
            wereld.maak(SchermAf.class)
                    .schermAf(wereld.marjan, wereld.nu(ander), Set.of(wereld.marjan.id()), "Een buur werkt bij ons");
            assertThat(gekoppeld(wereld, imke, een)).containsExactly("een andere zaak");
            assertThat(gekoppeld(wereld, wereld.marjan, een)).containsExactly("zaak " + ander);
            wereld.vergeet();
            assertThat(wereld.vraag("select count(*) from historie where toelichting = 'zaak " + ander + "'"))
                    .as("what was written stays")
                    .isEqualTo(1L);
        });
    }

    private static List<String> gekoppeld(Wereld wereld, Ik ik, String nummer) {
        wereld.vergeet();
        return wereld.maak(Bemiddelingen.class).historie(ik, wereld.zaak(nummer)).stream()
                .filter(regel -> regel.handeling() == Handeling.KOPPELING)
                .map(Historieregel::toelichting)
                .toList();
    }

    @Test
    @Regel("B11.2")
    void koppelen_kan_alleen_aan_een_zaak_die_bestaat() {
        Wereld.proef(wereld -> {
            String een = wereld.meldAan();
            weigert("B11.2", "andere", () -> koppel(wereld, een, "2001-9999"));
            String ander = wereld.meldAan();
            koppel(wereld, een, ander.replaceFirst("-0+", "-")); // as somebody says it
            assertThat(wereld.maak(Koppelingen.class).bij(wereld.marjan, wereld.zaak(een)))
                    .hasSize(1);
        });
    }

    @Test
    void wie_de_andere_zaak_niet_mag_zien_ziet_de_koppeling_niet() {
        Wereld.proef(wereld -> {
            String een = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            String ander = wereld.meldAan();
            koppel(wereld, een, ander);
            Koppelingen koppelingen = wereld.maak(Koppelingen.class);
            assertThat(koppelingen.bij(wereld.marjan, wereld.zaak(een))).hasSize(1);
            assertThat(koppelingen.bij(wereld.ineke, wereld.zaak(een))).isEmpty();
            assertThatThrownBy(() -> wereld.maak(KoppelZaken.class)
                            .koppel(wereld.ineke, wereld.nu(een), ander, Koppelsoort.ZELFDE_ADRES))
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    @Regel("B1.5")
    void er_kunnen_meer_dan_twee_buren_zijn_elk_met_naam_of_adres() {
        Wereld.proef(wereld -> {
            String nummer = wereld.meldAan();
            int eerst = wereld.zaak(nummer).partijen().size();
            VoegPartijToe voegToe = wereld.maak(VoegPartijToe.class);
            voegToe.voegToe(wereld.marjan, wereld.nu(nummer), null, buur("Mevr. D. Rie"));
            voegToe.voegToe(wereld.marjan, wereld.nu(nummer), null, buur("Dhr. V. Ier"));
            weigert("B1.5", "naam", () -> voegToe.voegToe(wereld.marjan, wereld.nu(nummer), null, buur(null)));

            List<Partij> partijen = wereld.zaak(nummer).partijen();
            assertThat(partijen).hasSize(eerst + 2);
            assertThat(partijen.get(partijen.size() - 1).rol()).isEqualTo(Rolpartij.ANDERE_BUUR);
        });
    }

    @Test
    void een_poging_en_een_ingetrokken_toestemming_staan_bij_de_partij() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            long partij = wereld.zaak(nummer).eersteBuur().id();
            wereld.maak(LegContactmomentVast.class)
                    .legVast(wereld.ineke, wereld.nu(nummer), partij, Contactwijze.GEBELD, false);
            wereld.maak(WijzigPartij.class).zegt(wereld.ineke, wereld.nu(nummer), partij, Doel.TERUGKOPPELEN, false);

            assertThat(wereld.maak(Bemiddelingen.class).contacten(wereld.zaak(nummer)))
                    .hasSize(1);
            assertThat(wereld.zaak(nummer).isTerugkoppelingNodig()).isFalse();
            assertThatThrownBy(() -> wereld.maak(LegContactmomentVast.class)
                            .legVast(wereld.ineke, wereld.nu(nummer), 987_654L, Contactwijze.BRIEF, true))
                    .isInstanceOf(NotFound.class);
        });
    }

    private static Partijgegevens buur(String naam) {
        return new Partijgegevens(naam, null, null, null, "Nederlands", null);
    }

    private static Intake samen(String nummer) {
        return new Intake(Besluit.SAMEN, Set.of(), Set.of(), null, null, nummer, List.of());
    }

    private static void koppel(Wereld wereld, String een, String ander) {
        wereld.maak(KoppelZaken.class).koppel(wereld.marjan, wereld.nu(een), ander, Koppelsoort.ZELFDE_ADRES);
    }

    private static Bemiddeling ander(Wereld wereld, String nummer) {
        return wereld.zaak(wereld.maak(Koppelingen.class)
                .bij(wereld.marjan, wereld.zaak(nummer))
                .get(0)
                .zaak()
                .nummer());
    }
}
