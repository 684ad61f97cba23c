package nl.buurtregie.bemiddeling;

import static nl.buurtregie.bemiddeling.Weigering.weigert;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.buurtregie.Regel;
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

    /** Also where the running case says "A-1" and this one "a 1". */
    @Test
    void een_waarschuwing_waar_nog_een_zaak_loopt_blijft_en_dat_staat_erbij() {
        Wereld.proef(wereld -> {
            String nummer = gesloten(wereld);
            wereld.meldAan(Aard.ROOK, Wereld.BUURT);
            wereld.em.flush();
            wereld.em
                    .createNativeQuery(
                            "update partij set toevoeging = case when bemiddeling_id = ?1 then 'a 1' else 'A-1' end")
                    .setParameter(1, wereld.zaak(nummer).id())
                    .executeUpdate();
            wereld.em
                    .createNativeQuery("update adreswaarschuwing set toevoeging = 'A1'")
                    .executeUpdate();
            wereld.vergeet();
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

    /** What no form takes is not put right either. */
    @Test
    @Regel("B1.2")
    void wat_geen_nummer_of_taal_is_wordt_geen_verbetering() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.INTAKE);
            Partijrecht recht = wereld.maak(Partijrecht.class);
            Betrokkene wie = wie(wereld.zaak(nummer).eersteBuur());
            weigert("B1.2", "telefoon", () -> recht.verbeter(wereld.marjan, wie, met("zie dossier", "Turks")));
            weigert("B1.2", "taal", () -> recht.verbeter(wereld.marjan, wie, met("06 12345678", "Nedelands")));
            recht.verbeter(wereld.marjan, wie, met("06\u00a01234\u20115678", "turks"));
            assertThat(wereld.zaak(nummer).eersteBuur().telefoon()).isEqualTo("06 1234-5678");
            assertThat(wereld.zaak(nummer).eersteBuur().taal()).isEqualTo("Turks");
        });
    }

    private static Map<String, String> met(String telefoon, String taal) {
        return Map.of("naam", "Anna", "telefoon", telefoon, "taal", taal, "postcode", "9712AB", "huisnummer", "8");
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
