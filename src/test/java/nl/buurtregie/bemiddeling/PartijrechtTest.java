package nl.buurtregie.bemiddeling;

import static org.assertj.core.api.Assertions.assertThat;

import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.zoek.WaarschuwBijAdres;
import nl.buurtregie.privacy.verzoek.Betrokkene;
import org.junit.jupiter.api.Test;

/** A neighbour asks to be forgotten. */
class PartijrechtTest {

    @Test
    void wissen_neemt_ook_de_waarschuwing_bij_de_eigen_deur_mee() {
        Wereld.proef(wereld -> {
            String nummer = gesloten(wereld);
            wereld.meldAan(Aard.ROOK, Wereld.BUURT); // at the door of the first neighbour
            Partij tweede = wereld.zaak(nummer).tweedeBuur().orElseThrow();
            Partijrecht recht = wereld.maak(Partijrecht.class);
            assertThat(recht.watBlijft(wie(tweede))).isEmpty();
            recht.wis(wereld.marjan, wie(tweede));
            wereld.vergeet();
            assertThat(wereld.vraag("select string_agg(tekst, ',') from adreswaarschuwing"))
                    .as("of who did not ask")
                    .isEqualTo("Hond bij de eerste");
            assertThat(wereld.vraag("select count(*) from opgeruimd where soort = 'adreswaarschuwingen'"
                            + " and nummer is not null"))
                    .as("a backup does not bring it back")
                    .isEqualTo(1L);
        });
    }

    @Test
    void een_waarschuwing_waar_nog_een_zaak_loopt_blijft_en_dat_staat_erbij() {
        Wereld.proef(wereld -> {
            String nummer = gesloten(wereld);
            wereld.meldAan(Aard.ROOK, Wereld.BUURT);
            Partij eerste = wereld.zaak(nummer).eersteBuur();
            Partijrecht recht = wereld.maak(Partijrecht.class);
            assertThat(recht.watBlijft(wie(eerste))).hasValueSatisfying(zin -> {
                assertThat(zin.voorOns()).contains("loopt nog een andere zaak", "blijft");
                assertThat(zin.inBrief())
                        .contains("waarschuwing", "veilig", "Daarna gaat die weg")
                        .as("tells of no other case")
                        .doesNotContain("zaak");
            });
            recht.wis(wereld.marjan, wie(eerste));
            wereld.vergeet();
            assertThat(wereld.vraag("select count(*) from adreswaarschuwing")).isEqualTo(2L);
        });
    }

    /** With a warning at both doors. */
    private static String gesloten(Wereld wereld) {
        String nummer = wereld.breng(Status.AFGESLOTEN);
        WaarschuwBijAdres waarschuw = wereld.maak(WaarschuwBijAdres.class);
        Bemiddeling zaak = wereld.zaak(nummer);
        waarschuw.waarschuw(
                wereld.marjan,
                zaak.eersteBuur().id(),
                "Hond bij de eerste",
                wereld.vandaag().plusDays(30));
        waarschuw.waarschuw(
                wereld.marjan,
                zaak.tweedeBuur().orElseThrow().id(),
                "Drift bij de tweede",
                wereld.vandaag().plusDays(30));
        return nummer;
    }

    private static Betrokkene wie(Partij partij) {
        return new Betrokkene(
                Betrokkene.Soort.PARTIJ, partij.id(), partij.zaak().nummer(), "", "");
    }
}
