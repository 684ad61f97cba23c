package nl.buurtregie.privacy.bewaren;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
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
            objecten.met(Bewaarplan.class, plan(objecten, logboek, logboek));
            objecten.maak(Bewaarinstellingen.class).zetNacht(new Ik(1, "Hilda Meinema", Set.of()), true);
            Nachtronde nacht = objecten.maak(Nachtronde.class);
            klok.schuif(Duration.ofHours(-3).minusMinutes(58));
            assertThat(nacht.longest())
                    .as("from two until six, and then two hours")
                    .hasHours(6);
            klok.schuif(Duration.ofMinutes(-1));
            assertThat(nacht.longest()).as("it does nothing now").hasHours(2);
            klok.schuif(Duration.ofHours(3).plusMinutes(59));
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

    /** More rows than one look shows do not go; the one behind them does. */
    @Test
    void wat_na_een_reservekopie_niet_weg_wil_houdt_niets_op_en_staat_een_keer_in_het_log() {
        Logger log = Logger.getLogger(Nawissing.class.getName());
        List<LogRecord> verteld = new ArrayList<>();
        Handler luistert = luistert(verteld);
        log.addHandler(luistert);
        log.setUseParentHandlers(false);
        try {
            Testdatabase.proef(em -> {
                Testobjecten objecten = new Testobjecten(em, Clock.systemUTC());
                Logboek logboek = new Logboek();
                objecten.met(Bewaarplan.class, plan(objecten, logboek));
                em.createNativeQuery(
                                "insert into herwissen (soort, nummer, gewist_op) select 'logboek', 'blijft ' || n, now()"
                                        + " from generate_series(1, 120) n")
                        .executeUpdate();
                em.createNativeQuery(
                                "insert into herwissen (soort, nummer, gewist_op) values ('logboek', 'gaat', now())")
                        .executeUpdate();
                Nawissing nawissing = objecten.maak(Nawissing.class);
                nawissing.round();
                assertThat(em.createNativeQuery("select nummer from herwissen where gedaan_op is not null")
                                .getResultList())
                        .isEqualTo(List.of("gaat"));
                assertThat(em.createNativeQuery("select distinct fout from herwissen where gedaan_op is null")
                                .getResultList())
                        .isEqualTo(List.of("Het wissen mislukte. De reden staat in het log."));
                assertThat(verteld).hasSize(120);
                nawissing.round();
                assertThat(verteld).as("ten seconds later").hasSize(120);
            });
        } finally {
            log.removeHandler(luistert);
            log.setUseParentHandlers(true);
        }
    }

    private static Handler luistert(List<LogRecord> verteld) {
        return new Handler() {
            @Override
            public void publish(LogRecord regel) {
                verteld.add(regel);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    private static Bewaarplan plan(Testobjecten objecten, Bewaarsoort... soorten) {
        Bewaarplan plan = new Bewaarplan() {
            @Override
            public List<Bewaarsoort> soorten() {
                return List.of(soorten);
            }
        };
        objecten.vul(plan);
        return plan;
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
        public boolean wisNogEens(String nummer) {
            if (nummer.startsWith("blijft")) {
                throw new IllegalStateException("iets verwijst er nog naar");
            }
            return true;
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
