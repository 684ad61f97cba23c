package nl.buurtregie.bemiddeling;

import static nl.buurtregie.bemiddeling.Weigering.weigert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.bemiddeling.begrip.Besluit;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Kanaal;
import nl.buurtregie.bemiddeling.begrip.Koppelsoort;
import nl.buurtregie.bemiddeling.begrip.Resultaat;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.begrip.Stopreden;
import nl.buurtregie.bemiddeling.begrip.Verwijzer;
import nl.buurtregie.bemiddeling.verwijzer.WijzigVerwijzer;
import nl.buurtregie.bemiddeling.zoek.Dubbelgangers;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.facts.Boekproef;
import org.junit.jupiter.api.Test;

/** A case that was entered twice: one of the two goes on, and everything counts once. */
@Functie("BEM-41")
class DubbelTest {

    private static final List<String> TELLINGEN = List.of("feit_aanmelding", "feit_termijn", "feit_afsluiting");

    @Test
    @Regel("B9.4")
    void de_andere_is_een_zaak_die_bestaat_die_je_mag_zien_en_die_zelf_niet_dubbel_is() {
        Wereld.proef(wereld -> {
            String dubbel = wereld.meldAan();
            String verder = wereld.meldAan();
            weigert("B9.4", "andere", () -> sluit(wereld, dubbel, dubbel));
            weigert("B9.4", "andere", () -> sluit(wereld, dubbel, "2001-9999"));
            Ik imke = wereld.account("imke", "Imke Dijk", Rol.COORDINATOR);
            String dicht = wereld.meldAan();
            wereld.maak(SchermAf.class)
                    .schermAf(wereld.marjan, wereld.nu(dicht), Set.of(wereld.marjan.id()), "Een buur werkt bij ons");
            String zin = bericht(() -> sluit(wereld, imke, dubbel, dicht));
            assertThat(zin)
                    .as("die je niet mag zien is er niet")
                    .isEqualTo(bericht(() -> sluit(wereld, imke, dubbel, "2001-9999"))
                            .replace("2001-9999", dicht));
            String derde = wereld.meldAan();
            sluit(wereld, derde, verder);
            weigert("B9.4", "andere", () -> sluit(wereld, dubbel, derde));
            String leeg = wereld.breng(Status.AFGESLOTEN);
            wereld.zaak(leeg).gewist(wereld.moment());
            weigert("B9.4", "andere", () -> sluit(wereld, dubbel, leeg));
            assertThat(wereld.zaak(dubbel).status()).isEqualTo(Status.INTAKE);
            assertThatThrownBy(() -> sluit(wereld, wereld.ineke, dubbel, verder))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(
                            () -> wereld.maak(StopZaak.class).stop(wereld.marjan, wereld.nu(dubbel), Stopreden.DUBBEL))
                    .as("zonder te zeggen van welke")
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    @Regel("B9.5")
    void een_zaak_waar_een_andere_op_wacht_gaat_door() {
        Wereld.proef(wereld -> {
            String wacht = wereld.meldAan();
            String hoofd = wereld.meldAan();
            wereld.maak(KoppelZaken.class).koppel(wereld.marjan, wereld.nu(wacht), hoofd, Koppelsoort.ZELFDE_CONFLICT);
            wereld.maak(VoerIntake.class)
                    .voer(
                            wereld.marjan,
                            wereld.nu(wacht),
                            new Intake(Besluit.SAMEN, Set.of(), Set.of(), null, null, hoofd, List.of()));
            weigert("B9.5", "andere", () -> sluit(wereld, hoofd, wacht));
            sluit(wereld, wacht, hoofd);
            assertThat(wereld.zaak(wacht).isDubbel()).isTrue();
            assertThat(wereld.zaak(hoofd).status()).isEqualTo(Status.INTAKE);
        });
    }

    @Test
    @Regel("B9.6")
    void wie_verder_is_of_als_enige_een_verwijzer_heeft_sluit_alleen_als_dat_de_bedoeling_is() {
        Wereld.proef(wereld -> {
            String verder = wereld.breng(Status.WACHTLIJST);
            String achter = wereld.meldAan();
            weigert("B9.6", "toch", () -> sluit(wereld, verder, achter));
            assertThat(bericht(() -> sluit(wereld, verder, achter)))
                    .contains("‘Paar toewijzen’", "‘Intake bellen’", achter)
                    .doesNotContain("verwijzer");
            String zonder = wereld.meldAan(Aard.ROOK, Wereld.BUURT);
            assertThat(bericht(() -> sluit(wereld, achter, zonder)))
                    .startsWith("De verwijzer van deze zaak hoort dan niet hoe het afloopt.");
            wereld.maak(SluitDubbel.class).sluit(wereld.marjan, wereld.nu(achter), zonder, true);
            assertThat(wereld.zaak(achter).status())
                    .as("en die verwijzer hoort niets")
                    .isEqualTo(Status.AFGESLOTEN);
            sluit(wereld, zonder, verder);
            assertThat(bericht(() -> sluit(wereld, wereld.meldAan(), zonderMeer(wereld))))
                    .contains(" is al klaar (ingetrokken): daar gaat niemand mee verder.");
        });
    }

    @Test
    @Regel("B9.3")
    void dubbel_is_geen_resultaat_om_te_kiezen() {
        Bemiddeling zaak = Voorbeelden.afTeSluiten();
        weigert("B9.3", "resultaat", () -> zaak.afgesloten(Resultaat.DUBBEL, Voorbeelden.NU));
    }

    @Test
    @Regel("B11.3")
    void een_dubbele_zaak_telt_nergens_tot_zij_weer_opengaat_en_het_boek_zegt_hetzelfde() {
        Wereld.proef(wereld -> {
            String verder = wereld.breng(Status.WACHTLIJST);
            String dubbel = wereld.breng(Status.WACHTLIJST);
            assertThat(tellingen(wereld, dubbel)).isEqualTo("1 1 0");
            String anderen = tellingen(wereld, verder);

            sluit(wereld, dubbel, verder);
            Bemiddeling dicht = wereld.zaak(dubbel);
            assertThat(dicht.status()).as("geen terugkoppeling").isEqualTo(Status.AFGESLOTEN);
            assertThat(dicht.afloop().resultaat()).isEqualTo(Resultaat.DUBBEL);
            assertThat(wereld.maak(Bemiddelingen.class).taak(dicht)).isEmpty();
            assertThat(tellingen(wereld, dubbel)).isEqualTo("0 0 0");
            assertThat(tellingen(wereld, verder)).isEqualTo(anderen);
            klopt(wereld, "feit_aanmelding");
            assertThat(regels(wereld, dubbel)).contains("DUBBEL zaak " + verder);
            assertThat(regels(wereld, verder)).contains("KOPPELING zaak " + dubbel + ", dubbel ingevoerd");
            for (String nummer : List.of(dubbel, verder)) {
                assertThat(wereld.maak(Koppelingen.class).bij(wereld.marjan, wereld.zaak(nummer)))
                        .extracting(Koppelingen.Gekoppeld::woord)
                        .containsExactly("Dubbel ingevoerd");
            }
            weigert("B11.3", "andere", () -> wereld.maak(KoppelZaken.class)
                    .ontkoppel(wereld.marjan, wereld.nu(verder), dubbel));

            wereld.maak(HeropenZaak.class).heropen(wereld.marjan, wereld.nu(dubbel), "Het waren er toch twee");
            String nietMeer = "KOPPELING zaak " + dubbel + ", toch niet dubbel ingevoerd";
            assertThat(regels(wereld, verder).get(0)).isEqualTo(nietMeer);
            assertThat(tellingen(wereld, dubbel)).isEqualTo("1 1 0");
            assertThat(wereld.zaak(dubbel).samenMet()).isEmpty();
            assertThat(wereld.maak(Koppelingen.class).bij(wereld.marjan, wereld.zaak(dubbel)))
                    .as("de koppeling blijft")
                    .extracting(Koppelingen.Gekoppeld::woord)
                    .containsExactly("Zelfde conflict");
            klopt(wereld, "feit_termijn");

            sluit(wereld, dubbel, verder);
            wereld.vergeet();
            wereld.maak(WijzigLaatste.class).wijzig(wereld.marjan, wereld.nu(dubbel), "de verkeerde zaak");
            assertThat(wereld.zaak(dubbel).status()).isEqualTo(Status.INTAKE);
            assertThat(wereld.zaak(dubbel).samenMet()).isEmpty();
            assertThat(regels(wereld, verder)).filteredOn(nietMeer::equals).hasSize(2);
            assertThat(regels(wereld, verder).get(0)).isEqualTo(nietMeer);
            assertThat(tellingen(wereld, dubbel)).isEqualTo("1 1 0");
            klopt(wereld, "feit_aanmelding");
        });
    }

    @Test
    void wie_dubbel_is_ingevoerd_is_niet_teruggekomen() {
        Wereld.proef(wereld -> {
            String eerder = meld(wereld, "Mevr. P. Zandloper", "a@buur.example", 7);
            wereld.maak(TrekIn.class).trekIn(wereld.marjan, wereld.nu(eerder));
            String verder = meld(wereld, "Mevr. P. Zandloper", "a@buur.example", null);
            assertThat(terug(wereld, eerder)).isEqualTo(false);
            String dubbel = meld(wereld, "Mevr. P. Zandloper", "a@buur.example", 7);
            assertThat(terug(wereld, eerder)).isEqualTo(true);
            sluit(wereld, dubbel, verder);
            assertThat(terug(wereld, eerder)).isEqualTo(false);
            klopt(wereld, "feit_afsluiting");
            wereld.maak(HeropenZaak.class).heropen(wereld.marjan, wereld.nu(dubbel), "Het waren er toch twee");
            assertThat(terug(wereld, eerder)).isEqualTo(true);
        });
    }

    @Test
    void de_eigen_link_noemt_het_andere_nummer_alleen_aan_dezelfde_melder() {
        Wereld.proef(wereld -> {
            String verder = meld(wereld, "Mevr. P. Zandloper", "a@buur.example", 7);
            String zelfde = meld(wereld, "P. Zandloper", "A@buur.example", 7);
            String ander = meld(wereld, "Dhr. Q. Korenblom", "q@buur.example", 7);
            assertThat(wereld.maak(Dubbelgangers.class).van(wereld.marjan, wereld.zaak(zelfde)))
                    .extracting(Bemiddeling::nummer)
                    .as("dezelfde melder eerst")
                    .containsExactly(verder, ander);
            sluit(wereld, zelfde, verder);
            sluit(wereld, ander, verder);
            assertThat(wereld.maak(Dubbelgangers.class).van(wereld.marjan, wereld.zaak(verder)))
                    .as("een dubbele gaat niet door")
                    .isEmpty();
            Zaakstand stand = wereld.maak(Melder.class).stand(zelfde);
            assertThat(stand.dubbel()).isTrue();
            assertThat(stand.bij()).isEqualTo(verder);
            Zaakstand vanAnder = wereld.maak(Melder.class).stand(ander);
            assertThat(vanAnder.dubbel()).isTrue();
            assertThat(vanAnder.bij()).isNull();
            assertThat(vanAnder.toString()).doesNotContain(verder);

            String laatste = meld(wereld, "Mevr. P. Zandloper", "a@buur.example", 7);
            sluit(wereld, verder, laatste);
            assertThat(wereld.maak(Melder.class).stand(zelfde).bij())
                    .as("waar het nu is")
                    .isEqualTo(laatste);
            wereld.maak(HeropenZaak.class).heropen(wereld.marjan, wereld.nu(zelfde), "Het waren er toch twee");
            assertThat(wereld.maak(Melder.class).stand(zelfde).dubbel()).isFalse();
        });
    }

    @Test
    void de_verwijzer_hoort_het_bij_de_andere_alleen_als_hij_daar_ook_staat() {
        Wereld.proef(wereld -> {
            String verder = wereld.meldAan();
            String dubbel = wereld.meldAan();
            String nog = wereld.meldAan();
            NoteerVerwijzer noteer = wereld.maak(NoteerVerwijzer.class);
            noteer.noteer(dubbel, new Verwijzercontact.Gegevens("A. Agent", "Politie", "agent@voorbeeld.nl", null));
            noteer.noteer(nog, new Verwijzercontact.Gegevens("B. Agent", "Politie", "b.agent@voorbeeld.nl", null));
            assertThat(bericht(() -> sluit(wereld, dubbel, verder)))
                    .contains("hoort dan niet hoe het afloopt, tenzij je hem bij zaak " + verder + " invult.");
            wereld.maak(WijzigVerwijzer.class)
                    .wijzig(
                            wereld.marjan,
                            wereld.nu(verder),
                            new Verwijzercontact.Gegevens("A. Agent", "Politie", "agent@voorbeeld.nl", null));
            sluit(wereld, dubbel, verder);
            assertThat(bericht(() -> sluit(wereld, nog, verder)))
                    .as("een andere verwijzer hoort het daar niet")
                    .startsWith("De verwijzer van deze zaak hoort dan niet hoe het afloopt. ");
        });
    }

    @Test
    void een_bemiddelaar_heeft_aan_een_dubbele_zaak_geen_zaak_gehad() {
        Wereld.proef(wereld -> {
            String verder = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            String dubbel = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            assertThat(wereld.maak(Kandidaten.class).zakenDitJaar()).containsEntry(wereld.ineke.id(), 2);
            sluit(wereld, dubbel, verder);
            assertThat(wereld.maak(Kandidaten.class).zakenDitJaar()).containsEntry(wereld.ineke.id(), 1);
            assertThat(wereld.zaak(dubbel).paar()).isEmpty();
        });
    }

    private static String zonderMeer(Wereld wereld) {
        String dicht = wereld.meldAan();
        wereld.maak(TrekIn.class).trekIn(wereld.marjan, wereld.nu(dicht));
        return dicht;
    }

    private static void sluit(Wereld wereld, String dubbel, String verder) {
        sluit(wereld, wereld.marjan, dubbel, verder);
    }

    private static void sluit(Wereld wereld, Ik ik, String dubbel, String verder) {
        wereld.maak(SluitDubbel.class).sluit(ik, wereld.nu(dubbel), verder, false);
        wereld.em.flush();
    }

    private static String bericht(Runnable handeling) {
        try {
            handeling.run();
        } catch (nl.buurtregie.platform.RuleViolation geweigerd) {
            return geweigerd.getMessage();
        }
        throw new AssertionError("het mocht");
    }

    private static String tellingen(Wereld wereld, String nummer) {
        long zaak = wereld.zaak(nummer).id();
        return String.join(
                " ",
                TELLINGEN.stream()
                        .map(tabel -> wereld.vraag("select count(*) from " + tabel + " where zaak = " + zaak)
                                .toString())
                        .toList());
    }

    private static void klopt(Wereld wereld, String tabel) {
        Boekproef proef = new Boekproef(wereld.em);
        proef.klopt();
        proef.herbouwtWatKapotGaat(tabel, "wijk_code", "'WEG'");
    }

    private static Object terug(Wereld wereld, String nummer) {
        return wereld.vraag("select terugkeer from feit_afsluiting where zaak = "
                + wereld.zaak(nummer).id());
    }

    private static List<String> regels(Wereld wereld, String nummer) {
        return wereld.maak(Bemiddelingen.class).historie(wereld.zaak(nummer)).stream()
                .map(regel -> (regel.handeling() == Handeling.DUBBEL || regel.handeling() == Handeling.KOPPELING
                                ? regel.handeling() + " "
                                : "")
                        + regel.toelichting())
                .toList();
    }

    private static String meld(Wereld wereld, String naam, String email, Integer huisnummer) {
        Adres adres = huisnummer == null ? null : new Adres(null, "9712AB", huisnummer, null);
        return wereld.maak(MeldAan.class)
                .meldAan(
                        wereld.marjan,
                        new Aanmelding(
                                UUID.randomUUID(),
                                Kanaal.TELEFOON,
                                Verwijzer.ZELFMELDER,
                                Aard.ROOK,
                                Set.of(),
                                Wereld.BUURT,
                                new Partijgegevens(naam, null, email, adres, "Nederlands", null),
                                null,
                                false,
                                false,
                                null));
    }
}
