package nl.buurtregie.privacy.bewaren;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.buurtregie.Regel;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.bemiddeling.Schuifklok;
import nl.buurtregie.medewerker.Ik;
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

    /** A batch takes a minute and a half: the third would begin after six. What is left goes in the next night. */
    @Test
    void de_ronde_van_de_nacht_stopt_om_zes_uur_en_gaat_de_volgende_nacht_verder() {
        Testdatabase.proef(em -> {
            Schuifklok klok = new Schuifklok(Instant.parse("2026-11-24T04:58:00Z"));
            Testobjecten objecten = new Testobjecten(em, klok);
            Logboek logboek = new Logboek();
            logboek.over = 30;
            logboek.naBatch = () -> klok.schuif(Duration.ofSeconds(90));
            Bewaarplan plan = new Bewaarplan() {
                @Override
                public List<Bewaarsoort> soorten() {
                    return List.of(logboek, logboek);
                }
            };
            objecten.vul(plan);
            objecten.met(Bewaarplan.class, plan);
            objecten.maak(Bewaarinstellingen.class).zetNacht(new Ik(1, "Hilda Meinema", Set.of()), true);
            Nachtronde nacht = objecten.maak(Nachtronde.class);
            nacht.round();
            assertThat(logboek.over).as("after two batches").isEqualTo(16);
            nacht.round();
            assertThat(logboek.over).as("it is past six").isEqualTo(16);
            assertThat(rondes(objecten)).containsExactly("2026-11-24 14 niet klaar");
            Bewaarrondes nachten = objecten.maak(Bewaarrondes.class);
            IntStream.range(2, 10).forEach(dag -> nachten.begin(LocalDate.of(2026, 12, dag)));
            assertThat(nachten.maatgevend().orElseThrow().nacht())
                    .as("none was done: the first that began")
                    .isEqualTo("2026-11-24");
            klok.schuif(Duration.ofHours(20));
            nacht.round();
            assertThat(logboek.over).isZero();
            assertThat(rondes(objecten)).contains("2026-11-25 16 klaar", "2026-11-24 14 niet klaar");
            assertThat(nachten.maatgevend().orElseThrow().nacht())
                    .as("done, with eight after it that were not")
                    .isEqualTo("2026-11-25");
        });
    }

    private static List<String> rondes(Testobjecten objecten) {
        return objecten.maak(Bewaarrondes.class).laatste(10).stream()
                .map(een -> een.nacht() + " " + een.weg() + (een.klaar() == null ? " niet klaar" : " klaar"))
                .toList();
    }

    private static final class Logboek implements Bewaarsoort {

        private Period termijn = Period.ofMonths(18);
        private int over = 7_000;
        private Runnable naBatch = () -> {};

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
            int weg = Math.min(7, over);
            over -= weg;
            naBatch.run();
            return weg;
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
