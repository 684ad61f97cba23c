package nl.buurtregie.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import nl.buurtregie.Functie;
import nl.buurtregie.platform.watch.Condition;
import nl.buurtregie.platform.watch.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Functie("BEH-09")
class PostmeterTest {

    /** What is held or not set explains why messages wait; only else it is the mail server. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0    | 0 | 0 | true  | false |    | GOOD      | Alles wat weg moest
                    2    | 0 | 0 | true  | false |    | GOOD      | Alles wat weg moest
                    2    | 1 | 3 | true  | false |    | BROKEN    | 1 bericht had al weg moeten zijn
                    0    | 0 | 1 | true  | false |    | ATTENTION | 1 bericht kwam niet aan
                    0    | 0 | 3 | true  | false |    | ATTENTION | 3 berichten kwamen niet aan
                    2    | 2 | 0 | false | false |    | ATTENTION | geen mailserver
                    2    | 2 | 0 | true  | true  |    | ATTENTION | nog niemand gaf de post vrij
                    1200 | 0 | 0 | true  | false | 30 | GOOD      | met 30 per minuut, zoals is ingesteld: nog 1.200 te gaan.
                    30   | 0 | 0 | true  | false | 30 | GOOD      | Alles wat weg moest
                    """)
    void zegt_of_de_post_gaat(
            int wacht,
            int laat,
            int besluit,
            boolean ingesteld,
            boolean vast,
            Integer rem,
            Condition staat,
            String woorden) {
        Reading gezien = Postmeter.oordeel(
                new Postmeter.Rij(wacht, laat, besluit, wacht),
                ingesteld,
                vast,
                rem == null ? OptionalInt.empty() : OptionalInt.of(rem));

        assertThat(gezien.words()).contains(woorden);
        assertThat(gezien.condition()).isEqualTo(staat);
    }
}
