package nl.buurtregie.mensen;

import static nl.buurtregie.mensen.Personeelszaken.WACHTWOORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import nl.buurtregie.Regel;
import nl.buurtregie.medewerker.Gebruikersnaam;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.mensen.boek.Accountboek;
import nl.buurtregie.mensen.boek.Accountwijziging;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A link of the machine becomes a beheerder, once. */
class WelkomTest {

    @Test
    void de_link_van_de_server_maakt_een_beheerder_en_werkt_daarna_niet_meer() {
        Personeelszaken.proef(zaken -> {
            String link = zaken.linkVanDeServer();
            Welkom welkom = zaken.maak(Welkom.class);
            assertThat(welkom.kijk(link).orElseThrow().rollen()).containsExactly(Rol.BEHEERDER);
            Medewerker nieuw = welkom.maakAccount(link, jaap("jaap.luinge"));
            zaken.vergeet();

            assertThat(zaken.wie(nieuw.id()).rollen()).containsExactly(Rol.BEHEERDER);
            assertThat(zaken.wie(nieuw.id()).email()).contains("jaap@voorbeeld.example");
            assertThat(zaken.login("jaap.luinge", WACHTWOORD)).isPresent();
            assertThat(zaken.maak(Accountboek.class).van(nieuw.id()))
                    .extracting(Accountwijziging::wat)
                    .containsExactly(Accountwijziging.Wat.BEGONNEN);
            assertThat(welkom.kijk(link)).isEmpty();
            assertThatThrownBy(() -> welkom.maakAccount(link, jaap("nog.een"))).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void na_een_uur_werkt_de_link_niet_meer_en_een_verzonnen_link_nooit() {
        Personeelszaken.proef(zaken -> {
            String link = zaken.linkVanDeServer();
            Welkom welkom = zaken.maak(Welkom.class);
            zaken.klok.schuif(Duration.ofMinutes(59));
            assertThat(welkom.kijk(link)).isPresent();
            zaken.klok.schuif(Duration.ofMinutes(1));
            assertThat(welkom.kijk(link)).isEmpty();
            assertThatThrownBy(() -> welkom.maakAccount(link, jaap("jaap"))).isInstanceOf(NotFound.class);
            assertThat(welkom.kijk("x".repeat(32))).isEmpty();
            assertThat(welkom.kijk("../etc")).isEmpty();
            assertThat(welkom.kijk(null)).isEmpty();
        });
    }

    @Test
    @Regel({"M9", "M2", "M3", "M6"})
    void een_fout_maakt_niets_en_de_link_blijft_werken() {
        Personeelszaken.proef(zaken -> {
            String link = zaken.linkVanDeServer();
            Welkom welkom = zaken.maak(Welkom.class);
            geweigerd("M9", "gebruikersnaam", welkom, link, jaap("fenna"));
            geweigerd("M2", "nieuw", welkom, link, new Welkom.Gegevens("J", "jaap", "j@v.example", "kort", "kort"));
            geweigerd("M3", "herhaal", welkom, link, new Welkom.Gegevens("J", "jaap", "j@v.example", WACHTWOORD, "x"));
            geweigerd("M6", "email", welkom, link, new Welkom.Gegevens("J", "jaap", "nergens", WACHTWOORD, WACHTWOORD));
            assertThat(welkom.kijk(link)).isPresent();
        });
    }

    @ParameterizedTest
    @Regel("M8")
    @ValueSource(strings = {"ab", "Jaap", "jaap luinge", ".jaap", "jaap@voorbeeld.nl", "jaäp"})
    void een_gebruikersnaam_is_op_elk_toetsenbord_te_typen(String naam) {
        Personeelszaken.proef(zaken ->
                geweigerd("M8", "gebruikersnaam", zaken.maak(Welkom.class), zaken.linkVanDeServer(), jaap(naam)));
    }

    @ParameterizedTest
    @CsvSource({"Marjan de Visser,marjan.de.visser", "Zoë Çelik,zoe.celik", "'  O’Neil  ',o.neil", "王,''"})
    void een_voorstel_voor_een_gebruikersnaam(String naam, String voorstel) {
        assertThat(Gebruikersnaam.voorstel(naam)).isEqualTo(voorstel);
    }

    private static Welkom.Gegevens jaap(String gebruikersnaam) {
        return new Welkom.Gegevens("Jaap Luinge", gebruikersnaam, "jaap@voorbeeld.example", WACHTWOORD, WACHTWOORD);
    }

    private static void geweigerd(String regel, String veld, Welkom welkom, String link, Welkom.Gegevens gegevens) {
        RuleViolation fout = catchThrowableOfType(RuleViolation.class, () -> welkom.maakAccount(link, gegevens));
        assertThat(fout.rule()).isEqualTo(regel);
        assertThat(fout.field()).isEqualTo(veld);
    }
}
