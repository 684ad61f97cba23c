package nl.buurtregie.mensen;

import static nl.buurtregie.mensen.Nee.weigert;
import static nl.buurtregie.mensen.Personeelszaken.SITE;
import static nl.buurtregie.mensen.Personeelszaken.WACHTWOORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import nl.buurtregie.Regel;
import nl.buurtregie.medewerker.Accountstand;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.mensen.boek.Accountwijziging.Wat;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.post.Poststand;
import org.junit.jupiter.api.Test;

class UitnodigenTest {

    @Test
    void wie_wordt_uitgenodigd_krijgt_een_link_en_werkt_mee_zodra_die_gebruikt_is() {
        Personeelszaken.proef(zaken -> {
            Ik vera = zaken.nodigUit("Vera Grachtwater", "vera@voorbeeld.example", Rol.COORDINATOR);
            assertThat(zaken.wie(vera.id()).stand()).isEqualTo(Accountstand.UITGENODIGD);
            assertThat(zaken.post())
                    .startsWith("vera@voorbeeld.example\nUitnodiging voor Buurtregie\n")
                    .contains(
                            "Fenna Kooi nodigt je uit", "als coördinator", SITE + "/welkom/", "tot dinsdag 1 december");
            Welkom welkom = zaken.maak(Welkom.class);
            String link = zaken.linkInPost();
            assertThat(welkom.kijk(link))
                    .contains(new Welkom.Genodigde(
                            "Vera Grachtwater",
                            "vera@voorbeeld.example",
                            "vera.grachtwater",
                            java.util.List.of(Rol.COORDINATOR)));
            welkom.maakAccount(
                    link, new Welkom.Gegevens("Vera G.", "vera", "vera@thuis.example", WACHTWOORD, WACHTWOORD));
            zaken.vergeet();

            assertThat(zaken.login("vera", WACHTWOORD).orElseThrow().rollen()).containsExactly(Rol.COORDINATOR);
            assertThat(zaken.wie(vera.id()).naam()).isEqualTo("Vera G.");
            assertThat(zaken.boek(vera)).containsExactly(Wat.AANGENOMEN, Wat.UITGENODIGD);
            assertThat(zaken.em
                            .createNativeQuery("select count(*) from accountlink where hash = '" + link + "'")
                            .getSingleResult())
                    .isEqualTo(0L);
        });
    }

    @Test
    void een_uitnodiging_werkt_zeven_dagen_en_een_nieuwe_maakt_de_oude_waardeloos() {
        Personeelszaken.proef(zaken -> {
            Ik vera = zaken.nodigUit("Vera", "vera@voorbeeld.example", Rol.MANAGER);
            String eerste = zaken.linkInPost();
            Welkom welkom = zaken.maak(Welkom.class);
            zaken.klok.schuif(Duration.ofDays(7).minusSeconds(1));
            assertThat(welkom.kijk(eerste)).isPresent();
            zaken.klok.schuif(Duration.ofSeconds(1));
            assertThat(welkom.kijk(eerste)).isEmpty();

            zaken.maak(NodigUit.class).opnieuw(zaken.fenna, vera.id(), SITE);
            String tweede = zaken.linkInPost();
            assertThat(tweede).isNotEqualTo(eerste);
            assertThat(welkom.kijk(tweede)).isPresent();
            zaken.maak(NodigUit.class).opnieuw(zaken.fenna, vera.id(), SITE);
            assertThat(welkom.kijk(tweede)).isEmpty();
        });
    }

    @Test
    void een_uitnodiging_die_terugkwam_staat_bij_de_genodigde_tot_er_een_nieuwe_is() {
        Personeelszaken.proef(zaken -> {
            Ik vera = zaken.nodigUit("Vera", "vera@voorbeeld.example", Rol.MANAGER);
            zaken.nodigUit("Wim", "wim@voorbeeld.example", Rol.MANAGER);
            BekijkIemand bekijk = zaken.maak(BekijkIemand.class);
            assertThat(bekijk.bekijk(zaken.fenna, vera.id()).retour()).isNull();
            zaken.em
                    .createNativeQuery("update uitgaand set stand = 'TERUGGEKOMEN', fout = 'Weg (5.1.1).'"
                            + " where aan like 'vera@%'")
                    .executeUpdate();
            assertThat(bekijk.bekijk(zaken.fenna, vera.id()).retour())
                    .isEqualTo(new Iemand.Retour(Poststand.TERUGGEKOMEN, "Weg (5.1.1)."));
            zaken.maak(NodigUit.class).opnieuw(zaken.fenna, vera.id(), SITE);
            zaken.vergeet();
            assertThat(bekijk.bekijk(zaken.fenna, vera.id()).retour()).isNull();
        });
    }

    /** It may wait for a mail server longer than its link works. */
    @Test
    void een_link_die_niet_meer_werkt_gaat_ook_niet_meer_weg() {
        Personeelszaken.proef(zaken -> {
            Ik vera = zaken.nodigUit("Vera", "vera@voorbeeld.example", Rol.MANAGER);
            assertThat(zaken.postUiterlijk()).isEqualTo(Personeelszaken.NU.plus(Duration.ofDays(7)));
            zaken.maak(Welkom.class)
                    .maakAccount(
                            zaken.linkInPost(),
                            new Welkom.Gegevens("Vera", "vera", "vera@voorbeeld.example", WACHTWOORD, WACHTWOORD));
            zaken.maak(Accounthulp.class).stuurWachtwoordlink(zaken.fenna, vera.id(), SITE);
            assertThat(zaken.postUiterlijk()).isEqualTo(Personeelszaken.NU.plus(Duration.ofHours(1)));
        });
    }

    @Test
    @Regel("M14")
    void een_ingetrokken_uitnodiging_opent_niets_meer() {
        Personeelszaken.proef(zaken -> {
            Ik vera = zaken.nodigUit("Vera", "vera@voorbeeld.example", Rol.MANAGER);
            String link = zaken.linkInPost();
            NodigUit nodigUit = zaken.maak(NodigUit.class);
            nodigUit.trekIn(zaken.fenna, vera.id());
            assertThat(zaken.maak(Welkom.class).kijk(link)).isEmpty();
            assertThat(zaken.wie(vera.id()).stand()).isEqualTo(Accountstand.GESLOTEN);
            weigert("M14", "", () -> nodigUit.trekIn(zaken.fenna, vera.id()));
            weigert("M14", "", () -> nodigUit.opnieuw(zaken.fenna, zaken.fenna.id(), SITE));
        });
    }

    @Test
    @Regel({"M11", "M12", "M13"})
    void een_uitnodiging_die_niet_kan_wordt_geweigerd() {
        Personeelszaken.proef(zaken -> {
            zaken.nodigUit("Vera", "vera@voorbeeld.example", Rol.MANAGER);
            weigert("M13", "email", () -> zaken.nodigUit("Nog eens", "VERA@voorbeeld.example", Rol.MANAGER));
            weigert("M12", "rollen", () -> zaken.nodigUit("Wie", "wie@voorbeeld.example"));
            weigert("M11", "naam", () -> zaken.nodigUit(" ", "wie@voorbeeld.example", Rol.MANAGER));
            weigert("M11", "naam", () -> zaken.nodigUit("x".repeat(81), "wie@voorbeeld.example", Rol.MANAGER));
            weigert("M6", "email", () -> zaken.nodigUit("Wie", "nergens", Rol.MANAGER));
            assertThat(zaken.aantalPost()).isEqualTo(1);
        });
    }

    @Test
    void alleen_een_beheerder_mag_dit() {
        Personeelszaken.proef(zaken -> {
            Ik marjan = zaken.account("marjan", "Marjan Visser", Rol.COORDINATOR);
            Ik vera = zaken.nodigUit("Vera", "vera@voorbeeld.example", Rol.MANAGER);
            assertThatThrownBy(() -> zaken.maak(NodigUit.class)
                            .nodigUit(marjan, "Wie", "wie@voorbeeld.example", Set.of(Rol.BEHEERDER), SITE))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> zaken.maak(NodigUit.class).trekIn(marjan, vera.id()))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> zaken.rollen(marjan, marjan, Rol.BEHEERDER))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> zaken.maak(SluitAccount.class).sluit(marjan, zaken.fenna.id(), java.util.Map.of()))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> zaken.maak(HaalVanSlot.class).haalVanSlot(marjan, marjan.id()))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> zaken.maak(WijzigPersoon.class)
                            .wijzig(
                                    marjan,
                                    zaken.fenna.id(),
                                    zaken.opPagina(zaken.fenna),
                                    new WijzigAccount.Persoon("Fenna", "marjan@voorbeeld.example")))
                    .isInstanceOf(NotFound.class);
        });
    }
}
