package nl.buurtregie.mensen;

import static nl.buurtregie.mensen.Nee.weigert;
import static nl.buurtregie.mensen.Personeelszaken.SITE;
import static nl.buurtregie.mensen.Personeelszaken.WACHTWOORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import nl.buurtregie.Regel;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.post.Mailweg;
import org.junit.jupiter.api.Test;

class HerstelTest {

    private static final String NIEUW = "een hond ligt in de zon";

    @Test
    void met_de_link_uit_de_mail_kies_je_een_ander_wachtwoord_en_ben_je_overal_uitgelogd() {
        Personeelszaken.proef(zaken -> {
            Ik lotte = lotte(zaken);
            HerstelWachtwoord herstel = zaken.maak(HerstelWachtwoord.class);
            for (int i = 0; i < 5; i++) {
                zaken.login("lotte", "weet ik niet meer");
            }
            herstel.vraag("lotte", SITE);
            String eerste = zaken.linkInPost();
            assertThat(zaken.post())
                    .startsWith("lotte@voorbeeld.example\nBuurtregie: kies een nieuw wachtwoord\n")
                    .contains(SITE + "/wachtwoord-vergeten/", "je account lotte");
            herstel.vraag("LOTTE@voorbeeld.example", SITE);
            String link = zaken.linkInPost();
            assertThat(herstel.isGeldig(eerste)).isFalse();
            int sessie = zaken.wie(lotte.id()).hoeveelsteWachtwoord();

            weigert("M2", "nieuw", () -> herstel.kies(link, "kort", "kort"));
            weigert("M3", "herhaal", () -> herstel.kies(link, NIEUW, "anders"));
            herstel.kies(link, NIEUW, NIEUW);
            zaken.vergeet();
            assertThat(zaken.login("lotte", NIEUW)).as("although it was locked").isPresent();
            assertThat(zaken.login("lotte", WACHTWOORD)).isEmpty();
            assertThat(zaken.wie(lotte.id()).hoeveelsteWachtwoord()).isEqualTo(sessie + 1);
            assertThat(zaken.post()).contains("nieuw wachtwoord gekozen");
            assertThat(herstel.isGeldig(link)).isFalse();
            assertThatThrownBy(() -> herstel.kies(link, NIEUW, NIEUW)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    @Regel("M47")
    void waar_geen_mail_weggaat_wordt_geen_link_beloofd() {
        Personeelszaken.proef(zaken -> {
            lotte(zaken);
            Herstelbalie balie = new Herstelbalie();
            Testobjecten.zet(balie, "mail", new Mailweg() {
                @Override
                public boolean isOpen() {
                    return false;
                }
            });
            assertThat(balie.kanMailen()).isFalse();
            weigert("M47", "wie", () -> balie.vraag("lotte", SITE));
            weigert("M47", "wie", () -> balie.vraag("niemand", SITE));
        });
    }

    @Test
    void wie_er_niet_is_krijgt_niets_en_niemand_krijgt_er_te_veel() {
        Personeelszaken.proef(zaken -> {
            lotte(zaken);
            HerstelWachtwoord herstel = zaken.maak(HerstelWachtwoord.class);
            herstel.vraag("niemand", SITE);
            herstel.vraag("niemand@voorbeeld.example", SITE);
            herstel.vraag("fenna", SITE);
            zaken.nodigUit("Vera", "vera@voorbeeld.example", Rol.MANAGER);
            long uitnodigingen = zaken.aantalPost();
            herstel.vraag("vera@voorbeeld.example", SITE);
            assertThat(zaken.aantalPost()).isEqualTo(uitnodigingen);
            for (int i = 0; i < 5; i++) {
                herstel.vraag("lotte", SITE);
            }
            assertThat(zaken.aantalPost() - uitnodigingen).isEqualTo(3);
            zaken.klok.schuif(Duration.ofHours(1));
            herstel.vraag("lotte", SITE);
            assertThat(zaken.aantalPost() - uitnodigingen).isEqualTo(4);
        });
    }

    @Test
    void een_link_werkt_een_uur_en_alleen_waarvoor_hij_is() {
        Personeelszaken.proef(zaken -> {
            lotte(zaken);
            HerstelWachtwoord herstel = zaken.maak(HerstelWachtwoord.class);
            herstel.vraag("lotte", SITE);
            String link = zaken.linkInPost();
            assertThat(zaken.maak(Welkom.class).kijk(link))
                    .as("no new account with it")
                    .isEmpty();
            assertThat(herstel.isGeldig(zaken.linkVanDeServer())).isFalse();
            zaken.klok.schuif(Duration.ofHours(1));
            assertThatThrownBy(() -> herstel.kies(link, NIEUW, NIEUW)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    @Regel("M20")
    void zonder_adres_kan_ook_de_beheerder_geen_link_sturen() {
        Personeelszaken.proef(zaken -> {
            Ik marjan = zaken.account("marjan", "Marjan Visser", Rol.COORDINATOR);
            HerstelWachtwoord herstel = zaken.maak(HerstelWachtwoord.class);
            weigert("M20", "", () -> herstel.stuurLink(zaken.fenna, marjan.id(), SITE));
            Ik vera = zaken.nodigUit("Vera", "vera@voorbeeld.example", Rol.MANAGER);
            weigert("M17", "", () -> herstel.stuurLink(zaken.fenna, vera.id(), SITE));
        });
    }

    private static Ik lotte(Personeelszaken zaken) {
        Ik lotte = zaken.account("lotte", "Lotte Windkracht", Rol.BEMIDDELAAR);
        zaken.wie(lotte.id()).bereikbaarOp("lotte@voorbeeld.example");
        return lotte;
    }
}
