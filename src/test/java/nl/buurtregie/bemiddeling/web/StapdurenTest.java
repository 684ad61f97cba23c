package nl.buurtregie.bemiddeling.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.buurtregie.Functie;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.bemiddeling.HeropenZaak;
import nl.buurtregie.bemiddeling.Wereld;
import nl.buurtregie.bemiddeling.WijzigLaatste;
import nl.buurtregie.bemiddeling.ZetInDeWacht;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.platform.web.step.ZaakView;
import org.junit.jupiter.api.Test;

/** Under each step of a case stands how long it took, takes, or may take. */
@Functie("BEM-03")
class StapdurenTest {

    private static final Instant MAANDAG = Instant.parse("2026-11-02T09:00:00Z");

    @Test
    void elke_stap_zegt_zijn_dagen_en_wat_te_laat_was() {
        maandag((wereld, nummer) -> {
            dagen(wereld, 2); // Wednesday
            wereld.verder(nummer, Status.WACHTLIJST);
            dagen(wereld, 20); // fourteen working days
            wereld.verder(nummer, Status.GESPREK_EERSTE_BUUR);
            assertThat(stappen(wereld, nummer))
                    .containsExactly(
                            "klaar 2 van 5 dagen",
                            "klaar 14 van 10 dagen te laat",
                            "hier dag 1 van 10",
                            "komt 10 dagen",
                            "komt 20 dagen",
                            "komt na 6 weken, 5 dagen",
                            "komt 5 dagen",
                            "komt 5 dagen");
            dagen(wereld, 8); // Wednesday: six working days
            assertThat(stappen(wereld, nummer).get(2)).isEqualTo("hier dag 6 van 10");
            dagen(wereld, 10); // Saturday: the term ended on Tuesday
            assertThat(stappen(wereld, nummer).get(2)).isEqualTo("hier dag 13 van 10 te laat");
        });
    }

    /** As it is counted: a norm of now does not judge what was done before. */
    @Test
    void wat_klaar_is_houdt_de_norm_van_toen() {
        maandag((wereld, nummer) -> {
            dagen(wereld, 3);
            wereld.verder(nummer, Status.WACHTLIJST);
            wereld.em.flush();
            wereld.em
                    .createNativeQuery("update feit_termijn set norm = 2 where stap = 'INTAKE'")
                    .executeUpdate();
            assertThat(stappen(wereld, nummer).get(0)).isEqualTo("klaar 3 van 2 dagen te laat");
        });
    }

    @Test
    void wat_is_teruggedraaid_telt_niet_en_wat_vaker_gebeurde_zegt_de_laatste_keer() {
        maandag((wereld, nummer) -> {
            dagen(wereld, 1);
            wereld.verder(nummer, Status.WACHTLIJST);
            wereld.maak(WijzigLaatste.class).wijzig(wereld.marjan, wereld.nu(nummer), "Verkeerde zaak");
            assertThat(stappen(wereld, nummer).get(0)).isEqualTo("hier dag 1 van 5");
            dagen(wereld, 1);
            wereld.verder(nummer, Status.WACHTLIJST);
            assertThat(stappen(wereld, nummer).get(0)).isEqualTo("klaar 2 van 5 dagen");
            wereld.verder(nummer, Status.AFGESLOTEN);
            assertThat(stappen(wereld, nummer)).allMatch(stap -> stap.startsWith("klaar"));
            wereld.maak(HeropenZaak.class).heropen(wereld.marjan, wereld.nu(nummer), "Het begon opnieuw");
            dagen(wereld, 1);
            wereld.verder(nummer, Status.WACHTLIJST);
            assertThat(stappen(wereld, nummer).get(0)).isEqualTo("klaar laatst 1 van 5 dagen");
        });
    }

    @Test
    void wat_stilstaat_telt_geen_dagen_en_wat_wacht_zegt_tot_wanneer() {
        maandag((wereld, nummer) -> {
            wereld.verder(nummer, Status.WACHTLIJST);
            assertThat(stappen(wereld, nummer, true).get(1)).as("on request").isEqualTo("hier staat stil");
            wereld.maak(ZetInDeWacht.class)
                    .zet(wereld.marjan, wereld.nu(nummer), wereld.vandaag().plusDays(14), "vakantie");
            assertThat(stappen(wereld, nummer).get(1)).isEqualTo("hier staat stil");
            wereld.maak(ZetInDeWacht.class).gaVerder(wereld.marjan, wereld.nu(nummer));
            wereld.verder(nummer, Status.BEDENKTIJD);
            assertThat(stappen(wereld, nummer).get(2)).isEqualTo("hier wacht tot ma 9 november");
        });
    }

    private interface Proef {

        void doe(Wereld wereld, String nummer);
    }

    private static void maandag(Proef proef) {
        Wereld.op(MAANDAG, wereld -> proef.doe(wereld, wereld.meldAan()));
    }

    private static void dagen(Wereld wereld, int dagen) {
        wereld.later(Duration.ofDays(dagen));
    }

    private static List<String> stappen(Wereld wereld, String nummer) {
        return stappen(wereld, nummer, false);
    }

    private static List<String> stappen(Wereld wereld, String nummer, boolean stil) {
        wereld.vergeet();
        Bemiddeling zaak = wereld.zaak(nummer);
        Bemiddelingen bemiddelingen = wereld.maak(Bemiddelingen.class);
        return wereld
                .maak(Dossierverloop.class)
                .procesbeeld(zaak, bemiddelingen.taak(zaak), stil, bemiddelingen.historie(wereld.marjan, zaak))
                .stappen()
                .stream()
                .map(StapdurenTest::inWoorden)
                .toList();
    }

    private static String inWoorden(ZaakView.Stap stap) {
        ZaakView.Duur duur = stap.duur();
        return stap.stand() + (duur == null ? "" : " " + duur.woorden() + (duur.laat() ? " te laat" : ""));
    }
}
