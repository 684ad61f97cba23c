package nl.buurtregie.privacy.bewaren;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import nl.buurtregie.Regel;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.platform.persistence.Testdatabase;
import org.junit.jupiter.api.Test;

/** Who sets a term and stands in what it erases does not shorten it alone. */
class BewaarakkoordTest {

    @Test
    @Regel("P2.4")
    void een_logboek_over_wie_de_termijn_zet_wordt_niet_stil_korter() {
        Testdatabase.proef(em -> {
            Bewaarakkoord akkoord = new Testobjecten(em, Clock.systemUTC()).maak(Bewaarakkoord.class);
            Logboek logboek = new Logboek();
            assertThat(akkoord.ruimOp(logboek, 10))
                    .as("the term of the first round")
                    .isEqualTo(7);
            logboek.termijn = Period.ofDays(180);
            assertThat(akkoord.ruimOp(logboek, 10)).as("shorter").isZero();
            logboek.termijn = Period.ofYears(3);
            assertThat(akkoord.ruimOp(logboek, 10)).as("longer").isEqualTo(7);
            logboek.termijn = Period.ofMonths(18);
            assertThat(akkoord.ruimOp(logboek, 10)).as("shorter than it became").isZero();
        });
    }

    private static final class Logboek implements Bewaarsoort {

        private Period termijn = Period.ofMonths(18);

        @Override
        public Bewaring bewaring() {
            return new Bewaring(
                    "logboek",
                    Bewaring.Groep.TECHNIEK,
                    "Wat iemand deed",
                    "regels",
                    "uitzoeken",
                    "AVG artikel 6, lid 1 f en 32",
                    termijn,
                    "na de gebeurtenis",
                    Bewaring.Daarna.WISSEN,
                    "niets",
                    "regels");
        }

        @Override
        public Verwerking verwerking() {
            return Verwerking.van(Mens.MEDEWERKERS);
        }

        @Override
        public boolean gaatVanzelf() {
            return true;
        }

        @Override
        public boolean korterVraagtAkkoord() {
            return true;
        }

        @Override
        public int aanDeBeurt() {
            return 7;
        }

        @Override
        public int ruimOp(int hoogstens) {
            return 7;
        }

        @Override
        public Optional<Proefstuk> proefstuk() {
            return Optional.empty();
        }

        @Override
        public Set<String> velden() {
            return Set.of();
        }
    }
}
