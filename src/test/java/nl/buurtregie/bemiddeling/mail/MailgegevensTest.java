package nl.buurtregie.bemiddeling.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import nl.buurtregie.Functie;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.bemiddeling.begrip.Buurweet;
import nl.buurtregie.bemiddeling.mail.Mailgegevens.Label;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read from a mail is right, or not read. */
@Functie("INT-12")
class MailgegevensTest {

    @Test
    void een_mail_in_regels() {
        Mailgegevens gelezen = Mailgegevens.uit("""
                Beste collega,

                Naam bewoner: Mevr. S. Schelpenpad-de Boer
                Telefoonnummer: 06 00112233
                E-mail bewoner: s.schelp@voorbeeld.example
                Adres: Oude Perzikstraat 12a, 9741 AB Groningen
                Andere buur: Dhr. Tesfay

                Groet, Rianne, tel. 050 000 00 21, Dorpsweg 1, 9799 ZT""");
        assertThat(gelezen.regels())
                .containsEntry(Label.NAAM, "Mevr. S. Schelpenpad-de Boer")
                .containsEntry(Label.TELEFOON, "06 00112233")
                .containsEntry(Label.EMAIL, "s.schelp@voorbeeld.example")
                .containsEntry(Label.TWEEDE_NAAM, "Dhr. Tesfay");
        assertThat(gelezen.adressen())
                .containsExactly(
                        new Adres("Oude Perzikstraat", "9741AB", 12, "a"), new Adres("Dorpsweg", "9799ZT", 1, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Weet de buur het? Ja.                            | JA
                    Weet de andere buur ervan: nee                   | NEE
                    Weet deze buur dat u ons vraagt?: weet ik niet   | ONBEKEND
                    Weet de buur het? Nee, en zij wil het niet       |
                    Weet u dat de buur het weet? Ja                  |
                    """)
    void of_de_buur_het_weet_alleen_als_er_niets_anders_staat(String regel, Buurweet weet) {
        assertThat(Mailgegevens.uit(regel).buurWeet()).isEqualTo(weet);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    Zij woont op 9741 AB 12                           | 9741AB 12
                    postcode 9741AB, huisnummer 12-2                  | 9741AB 12 2
                    9741 AB nr. 12 en 9741 AB nr. 14                  | 9741AB 12 en 9741AB 14
                    Hij (Perzikstraat 12) klaagt over Perzikstraat 14, 9741 AB | Perzikstraat 9741AB 14
                    Perzikstraat 12-B 9741 AB                         | Perzikstraat 9741AB 12 B
                    Perzikstraat 12, 9741 AB en Perzikstraat 12 9741AB | Perzikstraat 9741AB 12
                    's-Gravenweg 3, 9741 AB                           | 's-Gravenweg 9741AB 3
                    Bel 9741 AB 06 12345678                           |
                    In 2024 IS dat zo, sinds 2023 AL                  |
                    9741 AB                                           |
                    Perzikstraat 123456, 9741 AB                      |
                    dossier 1234 AB12                                 |
                    """)
    void een_adres_dat_vast_staat(String tekst, String adressen) {
        assertThat(Mailgegevens.uit(tekst).adressen().stream()
                        .map(MailgegevensTest::inWoorden)
                        .collect(Collectors.joining(" en ")))
                .isEqualTo(adressen == null ? "" : adressen);
    }

    @Test
    void een_regel_van_een_verhaal_is_geen_gegeven() {
        assertThat(Mailgegevens.uit("De melder: zij is bang.\nDe naam: weet ik niet. Naam\n\nTel: " + "9".repeat(81))
                        .regels())
                .isEmpty();
    }

    @Test
    void wat_iemand_ook_stuurt_het_is_snel_gelezen() {
        for (String stuk : new String[] {"A", "Aa ", "A 1", "9741 AB ", "Naam: ", "naam ", ".", " ", "\n", "A-"}) {
            String lang = stuk.repeat(20_000 / stuk.length());
            Assertions.assertThatCode(() -> Mailgegevens.uit(lang)).doesNotThrowAnyException();
            long begin = System.nanoTime();
            Mailgegevens.uit(lang);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).as(stuk).isLessThan(Duration.ofMillis(500));
        }
    }

    private static String inWoorden(Adres adres) {
        return (adres.straat() == null ? "" : adres.straat() + " ") + adres.postcode() + " " + adres.huisnummer()
                + (adres.toevoeging() == null ? "" : " " + adres.toevoeging());
    }
}
