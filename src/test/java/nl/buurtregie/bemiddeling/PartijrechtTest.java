package nl.buurtregie.bemiddeling;

import static org.assertj.core.api.Assertions.assertThat;

import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.bemiddeling.begrip.Gespreksoort;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.zoek.WaarschuwBijAdres;
import nl.buurtregie.privacy.verzoek.Beperkt;
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

    /** Nobody goes to the door of a case that is only kept. */
    @Test
    void een_zaak_die_stil_komt_te_staan_heeft_geen_gesprek_meer() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.CONTACT_TWEEDE_BUUR);
            wereld.plan(nummer, Gespreksoort.TWEEDE_BUUR, 1);
            wereld.maak(Partijrecht.class)
                    .staatStil(wereld.marjan, wie(wereld.zaak(nummer).eersteBuur()));
            wereld.em.flush();
            assertThat(wereld.vraag("select afgezegd_reden from gesprek")).isEqualTo("de zaak staat stil op verzoek");
            assertThat(wereld.vraag("select toelichting from historie where handeling = 'GESPREK_AFGEZEGD'"))
                    .isEqualTo("de zaak staat stil op verzoek");
        });
    }

    /** For who asked to keep it, it stays; the own restriction is no reason not to be forgotten. */
    @Test
    void wat_voor_de_andere_buur_bewaard_wordt_wordt_niet_gewist() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.AFGESLOTEN);
            Partij eerste = wereld.zaak(nummer).eersteBuur();
            Partij tweede = wereld.zaak(nummer).tweedeBuur().orElseThrow();
            Partijrecht recht = wereld.maak(Partijrecht.class);
            assertThat(recht.waaromNietWissen(wie(eerste))).isEmpty();
            Beperkt.maak(wereld.em, nummer);
            wereld.em
                    .createNativeQuery("insert into verzoek_betrokkene (id, verzoek_id, soort, sleutel, nummer)"
                            + " values (1, 1, 'PARTIJ', ?1, ?2)")
                    .setParameter(1, eerste.id())
                    .setParameter(2, nummer)
                    .executeUpdate();
            wereld.em
                    .createNativeQuery("insert into vasthouding (id, nummer, reden, tot, door, op)"
                            + " values (1, ?1, 'verzoek V-1', current_date + 3000, 'x', now())")
                    .setParameter(1, nummer)
                    .executeUpdate();
            assertThat(recht.waaromNietWissen(wie(tweede))).hasValueSatisfying(zin -> assertThat(zin)
                    .contains("om een recht te beschermen")
                    .as("tells of nobody else")
                    .doesNotContain("buur", "verzoek"));
            assertThat(recht.waaromNietWissen(wie(eerste))).isEmpty();
            wereld.em
                    .createNativeQuery("update verzoek set recht = 'INZAGE', gesloten_op = null where id = 1")
                    .executeUpdate();
            Beperkt.hefOp(wereld.em);
            wereld.em.createNativeQuery("delete from vasthouding").executeUpdate();
            assertThat(recht.waaromNietWissen(wie(tweede)))
                    .as("asked for, and not given yet")
                    .isPresent();
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
