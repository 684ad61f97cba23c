package nl.buurtregie.bemiddeling;

import static nl.buurtregie.bemiddeling.Weigering.weigert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.bemiddeling.begrip.Verwijzer;
import nl.buurtregie.bemiddeling.codelijst.Codelijsten;
import nl.buurtregie.bemiddeling.codelijst.Codelijstregel;
import nl.buurtregie.bemiddeling.codelijst.Codewoord;
import nl.buurtregie.bemiddeling.codelijst.Lijst;
import nl.buurtregie.bemiddeling.codelijst.WijzigCodelijst;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.time.SharedClock;
import org.junit.jupiter.api.Test;

/** Lists of the organisation: from one day to another, and never erased. */
@Functie("BEH-02")
class CodelijstTest {

    private static final LocalDate NU = LocalDate.ofInstant(Voorbeelden.NU, SharedClock.ZONE);

    @Test
    void de_lijsten_beginnen_met_de_woorden_die_iedereen_heeft() {
        Wereld.proef(wereld -> {
            assertThat(vandaag(wereld, Lijst.AARD))
                    .isEqualTo(Arrays.stream(Aard.values()).map(Codewoord::van).toList());
            assertThat(vandaag(wereld, Lijst.VERWIJZER))
                    .isEqualTo(Arrays.stream(Verwijzer.values())
                            .map(Codewoord::van)
                            .toList());
        });
    }

    @Test
    void een_naam_geldt_van_een_dag_tot_een_dag_en_een_zaak_houdt_de_naam_van_toen() {
        Wereld.proef(wereld -> {
            voegToe(wereld, "Warmtepomp", Aard.GELUID_APPARATUUR, NU.plusDays(1));
            assertThat(namen(wereld)).doesNotContain("Warmtepomp");
            voegToe(wereld, "Airco – buiten", Aard.GELUID_APPARATUUR, NU);
            Codewoord airco = lijsten(wereld).kies(Lijst.AARD, "AIRCO_BUITEN", "aard");
            assertThat(airco.aard()).isEqualTo(Aard.GELUID_APPARATUUR);
            String nummer = wereld.maak(MeldAan.class)
                    .meldAan(
                            wereld.marjan,
                            Voorbeelden.aanmelding(0).inWoorden(airco, Codewoord.van(Verwijzer.ZELFMELDER)));
            noem(wereld, "AIRCO_BUITEN", "Airco", 1);
            eindig(wereld, "AIRCO_BUITEN", NU);

            assertThat(wereld.zaak(nummer).aardwoord()).isEqualTo(airco);
            assertThat(wereld.em
                            .createQuery("select t from Taak t where t.nummer = :nummer", Taak.class)
                            .setParameter("nummer", nummer)
                            .getSingleResult()
                            .aardwoord())
                    .isEqualTo("Airco – buiten");
            assertThat(namen(wereld)).doesNotContain("Airco – buiten", "Airco");
            assertThat(lijsten(wereld).ooit(Lijst.AARD))
                    .extracting(Codewoord::woord)
                    .contains("Airco")
                    .doesNotContain("Warmtepomp");
            weigert("B25.1", "aard", () -> lijsten(wereld).kies(Lijst.AARD, "AIRCO_BUITEN", "aard"));
            voegToe(wereld, "Airco – buiten", Aard.OVERIG, NU);
            assertThat(lijsten(wereld)
                            .kies(Lijst.AARD, "AIRCO_BUITEN_2", "aard")
                            .aard())
                    .as("a code says one thing for ever")
                    .isEqualTo(Aard.OVERIG);
        });
    }

    @Test
    void wie_niets_uit_de_eigen_lijst_kiest_krijgt_de_eerste_die_hetzelfde_telt() {
        Wereld.proef(wereld -> {
            voegToe(wereld, "Barbecue", Aard.ROOK, NU);
            noem(wereld, "BARBECUE", "Barbecue", 1);
            assertThat(wereld.zaak(wereld.meldAan(Aard.ROOK, Wereld.BUURT))
                            .aardwoord()
                            .woord())
                    .isEqualTo("Barbecue");
            eindig(wereld, "BARBECUE", NU);
            eindig(wereld, "ROOK", NU);
            assertThat(wereld.zaak(wereld.meldAan(Aard.ROOK, Wereld.BUURT)).aardwoord())
                    .isEqualTo(Codewoord.van(Aard.ROOK));
        });
    }

    @Test
    void een_andere_plaats_is_geen_andere_naam() {
        Wereld.proef(wereld -> {
            noem(wereld, "STANK", "Stank", 2);
            assertThat(namen(wereld).subList(0, 3))
                    .containsExactly("Geluid – personen", "Stank", "Geluid – apparatuur");
            noem(wereld, "STANK", "Stank", 99);
            assertThat(namen(wereld)).endsWith("Overig", "Stank");
            assertThat(lijsten(wereld).alle(Lijst.AARD)).hasSize(Aard.values().length);
        });
    }

    @Test
    @Regel({"B25.2", "B25.3", "B25.4", "B25.5", "B25.6"})
    void wat_niet_kan_wordt_geweigerd() {
        Wereld.proef(wereld -> {
            weigert("B25.2", "naam", () -> voegToe(wereld, " ", Aard.ROOK, NU));
            weigert("B25.2", "naam", () -> voegToe(wereld, "n".repeat(61), Aard.ROOK, NU));
            weigert("B25.2", "naam", () -> voegToe(wereld, " rook ", Aard.ROOK, NU));
            weigert("B25.2", "naam", () -> noem(wereld, "STANK", "ROOK", 1));
            weigert("B25.3", "hoofd", () -> wereld.maak(WijzigCodelijst.class)
                    .voegToe(beheer(), Lijst.AARD, new Codelijstregel.Opgave("Nieuw", "POLITIE", NU)));
            weigert("B25.4", "vanaf", () -> voegToe(wereld, "Nieuw", Aard.ROOK, NU.minusDays(1)));
            weigert("B25.4", "tot", () -> eindig(wereld, "ROOK", NU.minusDays(1)));
            weigert("B25.5", "tot", () -> eindig(wereld, "OVERIG", NU.plusDays(9)));
            voegToe(wereld, "Iets anders", Aard.OVERIG, NU.plusDays(9));
            weigert("B25.5", "tot", () -> eindig(wereld, "OVERIG", NU.plusDays(8)));
            eindig(wereld, "OVERIG", NU.plusDays(9));
            for (int i = lijsten(wereld).open(Lijst.AARD).size(); i < 60; i++) {
                voegToe(wereld, "Naam " + i, Aard.ROOK, NU);
            }
            weigert("B25.6", "naam", () -> voegToe(wereld, "Te veel", Aard.ROOK, NU));
            long id = regel(wereld, "ROOK").id();
            assertThatThrownBy(() -> wereld.maak(WijzigCodelijst.class).eindig(wereld.marjan, Lijst.AARD, id, NU))
                    .isInstanceOf(NotFound.class);
        });
    }

    private static Ik beheer() {
        return new Ik(1L, "B. Heer", java.util.Set.of(Rol.BEHEERDER));
    }

    private static Codelijsten lijsten(Wereld wereld) {
        return wereld.maak(Codelijsten.class);
    }

    private static List<Codewoord> vandaag(Wereld wereld, Lijst lijst) {
        return lijsten(wereld).vandaag(lijst);
    }

    private static List<String> namen(Wereld wereld) {
        return vandaag(wereld, Lijst.AARD).stream().map(Codewoord::woord).toList();
    }

    private static Codelijstregel regel(Wereld wereld, String code) {
        return lijsten(wereld).open(Lijst.AARD).stream()
                .filter(een -> een.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static void voegToe(Wereld wereld, String naam, Aard hoofd, LocalDate vanaf) {
        wereld.maak(WijzigCodelijst.class)
                .voegToe(beheer(), Lijst.AARD, new Codelijstregel.Opgave(naam, hoofd.name(), vanaf));
    }

    private static void noem(Wereld wereld, String code, String naam, int plek) {
        wereld.maak(WijzigCodelijst.class)
                .wijzig(beheer(), Lijst.AARD, regel(wereld, code).id(), naam, plek);
    }

    private static void eindig(Wereld wereld, String code, LocalDate tot) {
        wereld.maak(WijzigCodelijst.class)
                .eindig(beheer(), Lijst.AARD, regel(wereld, code).id(), tot);
    }
}
